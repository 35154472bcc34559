import { attribute, readPage } from './page.ts';

/** The blocks of a page that say where they stand in the source. */
export function placesIn(html: string): readonly { tag: string; start: number; end: number }[] {
  return readPage(html).elements.flatMap((element) => {
    const start = attribute(element, 'data-start');
    const end = attribute(element, 'data-end');
    return start === undefined || end === undefined
      ? []
      : [{ tag: element.tagName, start: Number(start), end: Number(end) }];
  });
}
