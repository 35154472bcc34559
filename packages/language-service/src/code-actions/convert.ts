import { convertRole, type Format, type Lost } from '@role-profile/document';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Action, Wanted } from './action.ts';

/** Writes the role in the other syntax, into a new file beside this one. What cannot be read cannot be written again. */
export function convert({ file: { uri, document }, newFiles }: Wanted): readonly Action[] {
  const to: Format = document.format === 'yaml' ? 'markdown' : 'yaml';
  const target = uriOf(uri, to);
  const isReadable = document.issues.every(({ code }) => code !== 'syntax') && document.root.entries.length > 0;
  if (!newFiles || target === undefined || !isReadable) return [];
  const title = `Write this role in ${to === 'yaml' ? 'YAML' : 'Markdown'}, in the new file “${nameOf(target)}”`;
  const change = () => {
    const converted = convertRole(document, to);
    if ('refusal' in converted) return undefined;
    const { text, lost } = converted;
    return { newFile: { uri: target, text: text + leftBehind(lost, nameOf(uri), to) } };
  };
  return [{ title, kind: CodeActionKind.RefactorRewrite, change }];
}

function uriOf(uri: string, to: Format): string | undefined {
  const ending = to === 'yaml' ? /\.(?:md|markdown)$/i : /\.ya?ml$/i;
  return ending.test(uri) ? uri.replace(ending, to === 'yaml' ? '.yaml' : '.md') : undefined;
}

function nameOf(uri: string): string {
  const name = uri.replace(/^.*\//s, '');
  return /%(?![0-9a-f]{2})/i.test(name) ? name : name.replaceAll('%20', ' ');
}

/** What has no place in the other syntax, as a note at the end of the new file, so that no word is lost unseen. */
function leftBehind(lost: readonly Lost[], from: string, to: Format): string {
  if (lost.length === 0) return '';
  const lines = [
    `What “${from}” says and could not be carried over:`,
    ...lost.flatMap(({ text }) => text.split(/\r?\n/)),
  ];
  if (to === 'yaml') return `\n${lines.map((line) => `# ${line.replace(/^\s*#\s?/, '')}`).join('\n')}\n`;
  return `\n<!--\n${lines.join('\n').replaceAll('<!--', '').replaceAll('-->', '')}\n-->\n`;
}
