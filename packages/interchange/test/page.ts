import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser would read it. */
export interface ReadPage {
  readonly elements: readonly Element[];
  /** What is to be read in the body, with the numbers of ordered lists, and the addresses of links and pictures. */
  readonly text: string;
}

export function readPage(html: string): ReadPage {
  const document = parse(html);
  const elements = [...elementsOf(document)];
  const body = elements.find(({ tagName }) => tagName === 'body');
  return { elements, text: body === undefined ? '' : textOf(body) };
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const own = 'attrs' in node ? SHOWN.map((name) => attribute(node, name) ?? '').join(' ') : '';
  const inline = 'tagName' in node && INLINE.includes(node.tagName);
  const text = `${own}${marker(node)}${node.childNodes.map(textOf).join('')}`;
  return inline ? text : ` ${text} `;
}

const SHOWN = ['href', 'src', 'alt', 'title'];
const INLINE = ['strong', 'em', 's', 'mark', 'code', 'time', 'a'];

function marker(node: Node): string {
  if (!('tagName' in node) || node.tagName !== 'li' || node.parentNode === null) return '';
  const list = node.parentNode;
  if (!('tagName' in list) || list.tagName !== 'ol') return '';
  const items = list.childNodes.filter((child) => 'tagName' in child);
  return `${Number(attribute(list, 'start') ?? 1) + items.indexOf(node)}. `;
}

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* elementsOf(child);
}
