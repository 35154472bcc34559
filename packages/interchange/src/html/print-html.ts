import { htmlBody } from './html-body.ts';
import { kindInWords } from './in-words.ts';
import { attributes, html } from './markup.ts';
import type { PageOptions } from './page.ts';
import { type PageSource, roleOf } from './page-source.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style.ts';

export interface HtmlOptions extends PageOptions {
  /** Lets the style in by this nonce in place of its hash, where a host demands one. */
  readonly nonce?: string;
}

/**
 * A role as one accessible page that can be printed, kept and sent: nothing is loaded from elsewhere, and no script runs.
 * The same role gives the same page, whichever syntax it was written in. Total: any role at all has a page.
 */
export function printHtml(source: PageSource, options: HtmlOptions = {}): string {
  const { title, kind, language } = roleOf(source);
  const kindWords = kindInWords(kind) ?? 'Role description';
  const name = typeof title === 'string' ? `${title} – ${kindWords}` : kindWords;
  const style = options.nonce === undefined ? `'${PAGE_STYLE_HASH}'` : `'nonce-${options.nonce}'`;
  const policy = `default-src 'none'; style-src ${style}; img-src data:; base-uri 'none'; form-action 'none'`;
  return html`<!DOCTYPE html>
<html${attributes({ lang: isLanguage(language) ? language : 'en-GB' })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"${attributes({ content: policy })}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<style${attributes({ nonce: options.nonce })}>${{ markup: PAGE_STYLE }}</style>
</head>
<body>
${{ markup: htmlBody(source, options) }}</body>
</html>
`.markup;
}

function isLanguage(language: unknown): language is string {
  return typeof language === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language);
}
