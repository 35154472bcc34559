/**
 * The one stylesheet of a page. Colours are variables on `:root`, so that a host can put those of its theme in their place:
 * `--page-text`, `--page-background`, `--page-muted`, `--page-line`, `--page-link`, `--page-bar`, `--page-bar-text`,
 * `--page-banner`, `--page-blank` and `--page-focus`; `--page-font` is its typeface.
 */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --page-font: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --page-text: #0b0c0c;
  --page-background: #ffffff;
  --page-muted: #484949;
  --page-line: #b1b4b6;
  --page-link: #1a5e9a;
  --page-bar: #14324f;
  --page-bar-text: #ffffff;
  --page-banner: #eef3f8;
  --page-blank: #fff2b3;
  --page-focus: #ffdd00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page-text: #f3f2f1;
    --page-background: #17191b;
    --page-muted: #c0c4c8;
    --page-line: #53585d;
    --page-link: #8ec5f5;
    --page-bar: #20405f;
    --page-banner: #22303d;
    --page-blank: #544a14;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--page-background);
  color: var(--page-text);
  font-family: var(--page-font);
  font-size: 1.1875rem;
  line-height: 1.4;
  overflow-wrap: break-word;
}
header { background: var(--page-bar); color: var(--page-bar-text); }
header p { font-weight: 700; }
header p, main, footer > div { width: 100%; max-width: 48rem; margin: 0 auto; padding-left: 1rem; padding-right: 1rem; }
header p { padding-top: 0.6rem; padding-bottom: 0.6rem; }
main { padding-top: 2rem; padding-bottom: 3rem; }
main:focus { outline: none; }
footer { border-top: 1px solid var(--page-line); padding: 0.5rem 0 3rem; font-size: 1rem; }
footer h2 { padding-top: 1rem; font-size: 1.1875rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 0 0 0.75rem; }
h1 { font-size: 2.5rem; margin-bottom: 1.5rem; }
h2 { font-size: 1.75rem; }
h3 { font-size: 1.3125rem; margin-top: 1.5rem; }
h4, h5, h6 { font-size: 1.1875rem; margin-top: 1.25rem; }
section { margin-top: 2.5rem; }
p, ul, ol, table, pre, blockquote, figure, .paragraph { margin: 0 0 1rem; }
ul, ol { padding-left: 1.5rem; }
li { margin-bottom: 0.4rem; }
li > ul, li > ol { margin: 0.4rem 0 0; }
li > p { margin-bottom: 0.4rem; }
ul.plain { list-style: none; padding: 0; margin: 0; }
ul.plain > li { margin-bottom: 0.15rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.5rem 1rem 0.5rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--page-line); }
th:last-child, td:last-child { padding-right: 0; }
td > :last-child, .part > :last-child { margin-bottom: 0; }
p.bold { font-weight: 700; }
table.facts th { width: 34%; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.part { display: block; }
td > .part { margin-top: 0.15rem; }
.plain .part { display: inline; margin-left: 0.75em; }
.note, .label { color: var(--page-muted); }
.note { font-size: 1rem; }
.banner { background: var(--page-banner); border-left: 0.4rem solid var(--page-link); padding: 0.75rem 1rem; }
.unfilled, .blank { background: var(--page-blank); color: inherit; padding: 0 0.2em; border-bottom: 2px dashed currentColor; }
a { color: var(--page-link); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.15em; }
a:focus { outline: 3px solid var(--page-focus); outline-offset: 2px; }
.skip-link { position: absolute; left: -100vw; background: var(--page-background); padding: 0.75rem 1rem; }
.skip-link:focus { left: 0.5rem; top: 0.5rem; }
blockquote { padding-left: 1rem; border-left: 0.3rem solid var(--page-line); }
pre { white-space: pre-wrap; }
pre, code { font-size: 0.9em; }
hr { border: 0; border-top: 1px solid var(--page-line); }
img { max-width: 100%; height: auto; }
@media (max-width: 40rem) {
  body { font-size: 1rem; }
  h1 { font-size: 2rem; }
  h2 { font-size: 1.5rem; }
  h3 { font-size: 1.1875rem; }
  .note, footer { font-size: 0.9375rem; }
}
@media (forced-colors: active) {
  header { border-bottom: 1px solid CanvasText; }
  .banner { border: 2px solid CanvasText; }
  .unfilled, .blank { background: Mark; color: MarkText; }
}
@media print {
  :root {
    color-scheme: light;
    --page-text: #000000;
    --page-background: #ffffff;
    --page-muted: #333333;
    --page-line: #999999;
    --page-link: #000000;
    --page-bar: #ffffff;
    --page-bar-text: #333333;
    --page-banner: #ffffff;
    --page-blank: #ffffff;
  }
  @page { margin: 2cm; }
  body { font-size: 11pt; line-height: 1.35; }
  header p, main, footer > div { max-width: none; padding-left: 0; padding-right: 0; width: 100%; }
  header p { padding-top: 0; }
  main { padding-top: 0; padding-bottom: 0; }
  h1 { font-size: 24pt; margin-bottom: 12pt; }
  h2 { font-size: 16pt; }
  h3 { font-size: 13pt; }
  h4, h5, h6 { font-size: 11pt; }
  .note, footer { font-size: 10pt; }
  section { margin-top: 18pt; }
  .skip-link { display: none; }
  h1, h2, h3, h4, h5, h6, thead, .banner { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  li, tr, figure, .banner, footer { break-inside: avoid; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; word-break: break-all; }
  td > a[href^="http"]:only-child::after { content: none; }
}
`;

/** What lets this style in, and no other, in a Content-Security-Policy. A test says what it must be. */
export const PAGE_STYLE_HASH = 'sha256-81SvnyxEbwIS74ZVm9zo2HSJxOoSzYKm3AYNkjEoyrY=';
