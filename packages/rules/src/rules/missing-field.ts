import { defineRule } from '../rule.ts';
import { always, byStatus } from '../severity.ts';

const byNeed = {
  always: always('error'),
  required: byStatus({ draft: 'hint', review: 'warning', final: 'error' }),
  recommended: byStatus({ draft: 'hint', review: 'info', final: 'info' }),
};

export const missingField = defineRule({
  id: 'missing-field',
  group: 'completeness',
  severity: byNeed.required,
  docs: {
    summary: 'Something that this kind of document needs is not in it.',
    why: 'Readers, job evaluators and applicants look for it, and have to ask when it is not there. `kind` and `title` are needed always: without them nobody knows what the file is, and they are errors in every status. What is only recommended is never more than information.',
    instead:
      'Add the fact or the section and fill it. While you do not know it yet, write the key or the heading alone: that says “to be filled”.',
    examples: [{ bad: profile({ withGrade: false }), good: profile({ withGrade: true }) }],
  },
  *check({ issues }) {
    for (const { path, range, message, need = 'required' } of issues('missing')) {
      yield { path, range, message, severity: byNeed[need] };
    }
  },
});

/** A whole role profile, because an excerpt would lack more than the grade. */
function profile({ withGrade }: { readonly withGrade: boolean }) {
  const facts = `kind: role-profile\ntitle: Lock Keeper\n${withGrade ? 'grade: EO\n' : ''}reportsTo: canal-manager\n`;
  const sections: readonly (readonly [string, string, string])[] = [
    ['purpose', 'Role purpose', 'Keeps boats moving through the locks, safely and without waste of water.'],
    ['accountabilities', 'Key accountabilities', 'Work the locks so that no boat waits more than an hour.'],
    ['personSpecification', 'Person specification', 'Can judge water levels by eye.'],
    ['problemSolving', 'Problem solving', 'Finds out why a gate sticks.'],
    ['decisionMaking', 'Decision making', 'Closes a lock when it is unsafe.'],
    ['managementOfResources', 'Management of resources', 'Looks after one workboat.'],
    ['autonomy', 'Autonomy', 'Works alone, and calls the manager about floods.'],
    ['impact', 'Impact', 'A wrong decision can drain two miles of canal.'],
    ['contacts', 'Key relationships and contacts', 'Talks to every crew that passes.'],
  ];
  return {
    yaml: facts + sections.map(([key, , text]) => yamlSection(key, text)).join(''),
    markdown: `---\n${facts}---\n${sections.map(([key, heading, text]) => `\n## ${heading}\n\n${isList(key) ? '- ' : ''}${text}\n`).join('')}`,
  };
}

function yamlSection(key: string, text: string): string {
  return isList(key) ? `${key}:\n  - ${text}\n` : `${key}: ${text}\n`;
}

function isList(key: string): boolean {
  return key !== 'purpose' && key !== 'contacts';
}
