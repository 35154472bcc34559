import { KINDS } from '@role-profile/schema';
import { defineRule } from '../rule.ts';
import { always } from '../severity.ts';

export const startHere = defineRule({
  id: 'start-here',
  group: 'structure',
  severity: always('hint'),
  docs: {
    summary: 'The file is empty or only begun, and does not say yet what kind of document it is to be.',
    why: 'The kind decides which facts and sections are needed, and which are offered to you as you type.',
    instead: `Write \`kind:\` and one of ${KINDS.map((kind) => `\`${kind}\``).join(', ')}, and \`title:\` with the job title on the next line. In Markdown, put both between two lines of three hyphens at the top.`,
    examples: [
      {
        bad: { yaml: 'title: Lighthouse Keeper\n', markdown: '# Lighthouse Keeper\n' },
        good: {
          yaml: 'kind: role-profile\ntitle: Lighthouse Keeper\n',
          markdown: '---\nkind: role-profile\ntitle: Lighthouse Keeper\n---\n',
        },
      },
    ],
  },
  *check({ document, isBarelyStarted, issues }) {
    // What cannot be read comes first: once it is mended, the kind may turn out to be there.
    if (!isBarelyStarted || issues('syntax').length > 0) return;
    const where = document.format === 'markdown' ? ', between two lines of three hyphens' : '';
    yield {
      path: [],
      range: firstLine(document.text),
      message: `Start here: say what this is, so that you are shown what it needs. Type “kind: ${KINDS[0]}” (or ${KINDS.slice(1).join(', ')}) and, below it, “title: ” with the job title${where}.`,
    };
  },
});

function firstLine(text: string) {
  const start = /\S/.exec(text)?.index ?? 0;
  const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0);
  return { start, end };
}
