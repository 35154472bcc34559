/** HTML that is safe to stand in a page: everything that was typed has been escaped. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | undefined | readonly Part[];

/** HTML with values in it. Text is escaped, markup stands as it is, lists follow each other, `undefined` is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = strings[0] ?? '';
  parts.forEach((part, index) => {
    markup += written(part) + (strings[index + 1] ?? '');
  });
  return { markup };
}

/** Attributes, each after a space. One whose value is `undefined` is left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): Markup {
  const written = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}="${escapeHtml(String(value))}"`,
  );
  return { markup: written.join('') };
}

/** What stands between two pieces of markup. */
export function joined(parts: readonly Part[], between: string): Markup {
  return { markup: parts.map(written).join(escapeHtml(between)) };
}

export const nothing: Markup = { markup: '' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(written).join('');
}
