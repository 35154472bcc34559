import { type Format, formatOf, hasRoleName, parseRole, type Range, saysKind, YamlMemo } from '@role-profile/document';
import { LiveRoleIndex, type RoleEntry, roleEntry, TextMemo } from '@role-profile/rules';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Range as LspRange, TextDocumentItem } from 'vscode-languageserver-types';
import { type PositionEncoding, utf16Change } from './position-encoding.ts';
import type { FileFacts, ProjectOf } from './project.ts';
import { isSameAddress } from './relative-address.ts';
import { type RoleFile, roleFile } from './role-file.ts';
import { type ClosedRole, closedRole, type FileLink, fileLinks, type RolePlaces } from './role-places.ts';
import { toLspRange } from './to-lsp.ts';

interface Open {
  readonly text: TextDocument;
  /** Left out for a text that is no role file. */
  readonly file: RoleFile | undefined;
  /** What its blocks said, for the next version. */
  readonly memo: YamlMemo;
}

/**
 * The texts an editor has open, and what the role files of the workspace say of each other. Each version of a role file is
 * read once; texts that are no role files are only kept.
 */
export class Store implements RolePlaces {
  /** What every known role file says of itself to others, open or not; an open one as it stands in the editor. */
  readonly index = new LiveRoleIndex();
  readonly #open = new Map<string, Open>();
  /** What is kept of the role files of the workspace that are not open, besides what the index has of them. */
  readonly #closed = new Map<string, Omit<ClosedRole, 'entry'>>();
  /** What was found in each text, for the next version of a file that holds it still. */
  readonly #memo = new TextMemo();
  readonly #encoding: PositionEncoding;
  readonly #projectOf: ProjectOf;

  /** `projectOf` tells what the project says of a file; nothing, when left out. */
  constructor(encoding: PositionEncoding = 'utf-16', projectOf: ProjectOf = () => ({})) {
    this.#encoding = encoding;
    this.#projectOf = projectOf;
  }

  /** Takes a text in. `undefined` when it is no role file. */
  open({ uri, languageId, version, text }: TextDocumentItem): RoleFile | undefined {
    return this.#read(TextDocument.create(uri, languageId, version ?? 0, text));
  }

  /**
   * Applies changes in turn. `undefined` when the text is not open or is no role file. What was a role file once stays
   * one until it is closed, so that an author can retype its kind.
   */
  change(
    { uri, version }: { readonly uri: string; readonly version?: number | null },
    changes: readonly TextDocumentContentChangeEvent[],
  ): RoleFile | undefined {
    const before = this.#open.get(uri);
    if (before === undefined) return undefined;
    // Some editors send no version; each change is a version of its own all the same.
    const next = version ?? before.text.version + 1;
    let { text } = before;
    // Each change counts from the text that the one before it leaves.
    for (const change of changes) text = TextDocument.update(text, [utf16Change(text, change, this.#encoding)], next);
    return this.#read(text, before.file);
  }

  /** Forgets a text. Tells whether it was served as a role file. */
  close(uri: string): boolean {
    const served = this.file(uri) !== undefined;
    this.#open.delete(uri);
    this.#keepInIndex(uri, undefined);
    return served;
  }

  /** Takes in what a role file that is not open says of itself to others. `undefined` when it is no role file, or is open. */
  addClosed(uri: string, text: string): RoleFile | undefined {
    if (this.#open.has(uri)) return undefined;
    const file = this.look(uri, text);
    this.#keepInIndex(uri, undefined);
    if (file === undefined) return undefined;
    const { entry, ...kept } = closedRole(file);
    this.index.set(entry);
    this.#closed.set(uri, kept);
    return file;
  }

  /** Forgets a role file that is not open. */
  removeClosed(uri: string): void {
    if (!this.#open.has(uri)) this.#keepInIndex(uri, undefined);
  }

  placeOf({ uri }: RoleEntry, range: Range): LspRange | undefined {
    const file = this.file(uri);
    return file === undefined ? this.#closed.get(uri)?.places.get(range) : toLspRange(file.lines, range);
  }

  linksTo(uri: string): readonly FileLink[] {
    const links = [...this.files().map(fileLinks), ...[...this.#closed.values()].map(({ links: kept }) => kept)].flat();
    return links.filter(({ target }) => isSameAddress(target.replace(/[?#].*$/s, ''), uri));
  }

  versionOf(uri: string): number | undefined {
    return this.#open.get(uri)?.text.version;
  }

  /** The addresses of all open texts. */
  openUris(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** The latest version of an open role file. */
  file(uri: string): RoleFile | undefined {
    return this.#open.get(uri)?.file;
  }

  /** The latest version of an open text, whether it is a role file or not. */
  opened(uri: string): { readonly version: number; readonly text: string } | undefined {
    const text = this.#open.get(uri)?.text;
    return text && { version: text.version, text: text.getText() };
  }

  /** The latest versions of all open role files. */
  files(): readonly RoleFile[] {
    return [...this.#open.values()].flatMap(({ file }) => file ?? []);
  }

  /** Looks at an open text again, after what the project says of it, or what other files say, has changed. */
  renew(uri: string): RoleFile | undefined {
    const open = this.#open.get(uri);
    return open === undefined ? undefined : this.#read(open.text, open.file);
  }

  /** Looks at a text that is not open, and does not keep it. `undefined` when it is no role file. */
  look(uri: string, text: string): RoleFile | undefined {
    return this.#look({ uri, version: 0, text, format: formatOf(fileNameOf(uri)) }, this.#projectOf(uri));
  }

  #read(text: TextDocument, before?: RoleFile): RoleFile | undefined {
    const { uri, languageId, version } = text;
    // By its language and not by its name: a text that is not saved yet has none.
    const format = formatOfLanguage(languageId) ?? formatOf(fileNameOf(uri));
    const project = this.#projectOf(uri);
    const isRole = project.isRole ?? (before === undefined ? undefined : true);
    const memo = this.#open.get(uri)?.memo ?? new YamlMemo();
    const file = this.#look({ uri, version, text: text.getText(), format }, { ...project, isRole }, { before, memo });
    this.#open.set(uri, { text, file, memo });
    this.#keepInIndex(uri, file);
    return file;
  }

  #look({ uri, version, text, format }: Seen, project: FileFacts, last: LastVersion = {}): RoleFile | undefined {
    if (format === undefined) return undefined;
    if (!(project.isRole ?? (hasRoleName(fileNameOf(uri)) || saysKind(text, format)))) return undefined;
    const known = last.before?.document;
    const isKnown = known?.text === text && known.format === format && (project.kind ?? known.kind) === known.kind;
    // A text is read again only where it has changed; what others say of it may have changed all the same.
    const document = isKnown
      ? known
      : parseRole(text, format, {
          ...(project.kind !== undefined && { kind: project.kind }),
          ...(last.memo !== undefined && { memo: last.memo }),
        });
    return roleFile(uri, version, document, this.#encoding, { ...project, index: this.index, uri, memo: this.#memo });
  }

  #keepInIndex(uri: string, file: RoleFile | undefined): void {
    this.#closed.delete(uri);
    if (file === undefined) this.index.delete(uri);
    else this.index.set(roleEntry(uri, file.document));
  }
}

/** What an open file has left of its last version. */
interface LastVersion {
  readonly before?: RoleFile | undefined;
  readonly memo?: YamlMemo;
}

interface Seen {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly format: Format | undefined;
}

function formatOfLanguage(languageId: string): Format | undefined {
  return languageId === 'yaml' || languageId === 'markdown' ? languageId : undefined;
}

/** `file:///a/b.role.md` → `b.role.md`. What is percent-encoded stays so: only the ending counts. */
function fileNameOf(uri: string): string {
  return uri.replace(/[?#].*$/s, '').replace(/^.*\//s, '');
}
