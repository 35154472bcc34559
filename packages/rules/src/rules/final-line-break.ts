import { defineLayoutRule } from '../layout-rule.ts';

/** The last value of YAML is a text after `|+`, in which the line breaks at its end count. */
const KEEPS_BREAKS = /[|>]\d?\+[^\n]*\n(?:(?:[ \t][^\n]*|\r)?\n)*[ \t]*$/;

export const finalLineBreak = defineLayoutRule({
  id: 'final-line-break',
  docs: {
    summary: 'The file does not end with exactly one line break.',
    why: 'Tools that put files together run the last line into the next file, or leave gaps; and an added line shows up as a change of the one before.',
    instead: 'Press Enter after the last line, once.',
    examples: [
      {
        bad: {
          yaml: 'kind: role-profile\ntitle: Ferry Captain',
          markdown: '---\nkind: role-profile\ntitle: Ferry Captain\n---\n\n## Impact\n\n- Carries the island.\n\n\n',
        },
        good: {
          yaml: 'kind: role-profile\ntitle: Ferry Captain\n',
          markdown: '---\nkind: role-profile\ntitle: Ferry Captain\n---\n\n## Impact\n\n- Carries the island.\n',
        },
      },
    ],
  },
  message:
    'A file ends with one line break. With none or several, tools that put files together run lines into one or leave gaps. Press Enter once after the last line.',
  title: 'End the file with one line break',
  *find({ text }) {
    const last = text.trimEnd().length;
    if (last === 0 || KEEPS_BREAKS.test(text.slice(-2000))) return;
    if (/^\r?\n$/.test(text.slice(last).replace(/[ \t]/g, ''))) return;
    const isPair = (text.codePointAt(last - 2) ?? 0) > 0xffff;
    yield { start: last - (isPair ? 2 : 1), end: text.length };
  },
  write(written, { text }) {
    const [sign] = written;
    return sign === undefined || sign.trim() === '' ? undefined : `${sign}${/\r?\n/.exec(text)?.[0] ?? '\n'}`;
  },
});
