import type { Range } from '@role-profile/document';
import type { DocumentLink } from 'vscode-languageserver-types';
import { resolvedAddress } from './resolved-address.ts';
import type { RoleFile } from './role-file.ts';
import { toLspRange } from './to-lsp.ts';
import { visitTree } from './visit-tree.ts';
import { writtenField } from './written-field.ts';

/**
 * The addresses in the values of a file that can be opened: web and e-mail addresses in running text, the targets of
 * Markdown links and pictures, and fields that hold nothing but an address or a file. Files are found from the folder of
 * this one. Addresses of other sorts, such as `javascript:`, are left alone. In the order of the file.
 */
export function documentLinks({ uri, document, lines }: RoleFile): DocumentLink[] {
  const found = new Map<number, Found>();
  visitTree(document.root, {
    node: (node, path) => {
      if (node.kind !== 'scalar' || typeof node.value !== 'string') return;
      const { start, end } = node.range;
      const written = document.text.slice(start, end);
      const holdsAddress = ADDRESS_FIELDS.has(writtenField(path)?.key ?? '');
      const links = linksIn(written);
      const all = links.length === 0 && holdsAddress ? wholeValue(written, node.value) : links;
      for (const link of all) {
        const at = { start: start + link.range.start, end: start + link.range.end };
        if (!found.has(at.start)) found.set(at.start, { ...link, range: at });
      }
    },
  });
  return [...found.values()]
    .sort((a, b) => a.range.start - b.range.start)
    .flatMap(({ range, address }) => {
      const target = resolvedAddress(address, uri);
      return target === undefined ? [] : [{ range: toLspRange(lines, range), target }];
    });
}

interface Found {
  readonly range: Range;
  readonly address: string;
}

/** Fields whose whole value is an address or the name of a file. */
const ADDRESS_FIELDS: ReadonlySet<string> = new Set(['image', 'url', 'source']);

function wholeValue(written: string, value: string): readonly Found[] {
  const start = written.indexOf(value);
  return start < 0 || /\s/.test(value) ? [] : [{ range: { start, end: start + value.length }, address: value }];
}

/** Links in one text, without those in code. Ranges are offsets into the text. */
function linksIn(written: string): readonly Found[] {
  let rest = written.replace(CODE, blank);
  const found: Found[] = [];
  for (const pattern of [TARGET, DEFINITION]) {
    rest = rest.replace(pattern, (whole: string, lead: string, address: string, index: number) => {
      const start = index + lead.length;
      found.push({ range: { start, end: start + address.length }, address });
      return blank(whole);
    });
  }
  for (const { 0: words, index } of rest.matchAll(ADDRESS)) {
    const address = withoutPunctuation(words);
    const range = { start: index, end: index + address.length };
    if (/^(?:https?:\/\/|mailto:)./i.test(address)) found.push({ range, address });
    else if (/^www\../i.test(address)) found.push({ range, address: `https://${address}` });
    else if (address.includes('@')) found.push({ range, address: `mailto:${address}` });
  }
  return found;
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** Code on one line, and blocks of it. */
const CODE = /^(`{3,}|~{3,})[^\n]*\n(?:(?!\1)[^\n]*\n)*\1|`[^`\n]*`/gm;

/** `[words](target)` and `![words](target)`, also with the target in angle brackets and a title after it. */
const TARGET = /(\[[^[\]\n]{0,300}\]\(\s*<?)([^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)/g;

/** `[words]: target` on a line of its own. */
const DEFINITION = /(^ {0,3}\[[^[\]\n]{1,300}\]:[ \t]+<?)([^\s<>]+)/gm;

const MAIL = String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+`;
const ADDRESS = new RegExp(String.raw`(?:https?:\/\/|\bwww\.|\bmailto:)[^\s<>"“”|\\]+|${MAIL}`, 'giu');

/** What ends a sentence is no part of an address, nor is a bracket that was opened before it. */
function withoutPunctuation(words: string): string {
  const counts = new Map<string, number>();
  for (const sign of words.match(/[()[\]{}]/g) ?? []) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let end = words.length;
  for (; end > 0; end--) {
    const last = words.charAt(end - 1);
    if (/[.,;:!?'’*_]/.test(last)) continue;
    const opening = PAIRS.get(last);
    const closings = counts.get(last) ?? 0;
    if (opening === undefined || (counts.get(opening) ?? 0) >= closings) break;
    counts.set(last, closings - 1);
  }
  return words.slice(0, end);
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);
