const DUTIES = [
  'Inspect the handrails and the decking of the pier',
  'Agree the order of the evening boats with their crews',
  'Keep the log of wind, tide and visitors',
  'Train seasonal wardens in rescue from the water',
  'Close the outer deck when waves reach the boards',
  'Answer questions from anglers and walkers',
];
const REASONS = [
  'so that nobody comes to harm',
  'so that no passenger waits without news',
  'so that the council can plan repairs',
  'so that every shift can act within a minute',
];

const GROUPS = 8;
const DUTIES_IN_GROUP = 12;
const CRITERIA = 60;

const range = (count) => Array.from({ length: count }, (_, index) => index);
const duty = (index) => `${DUTIES[index % DUTIES.length]}, ${REASONS[index % REASONS.length]} (task ${index + 1}).`;
const criterion = (index) =>
  `Can show that they have done this before: ${DUTIES[index % DUTIES.length].toLowerCase()}, ${index + 1} times.`;

const FACTS =
  'kind: role-profile\ntitle: Pier Warden\nstatus: draft\ngrade:\n  code: EO\n  scheme: civil-service\nreportsTo:\n  - harbour-manager\n';
const PURPOSE = 'Looks after the pier by day and by night';

/**
 * A role file of about 200 lines about an invented post, in the long notation that the published schema describes, or of
 * that many `times` as many.
 */
export function roleText(format, times = 1) {
  return format === 'yaml' ? yaml(times) : markdown(times);
}

function yaml(times) {
  const groups = range(GROUPS * times).map((group) => {
    const items = range(DUTIES_IN_GROUP).map((index) => `      - text: ${duty(group * DUTIES_IN_GROUP + index)}\n`);
    return `  - heading: Watch ${group + 1}\n    items:\n${items.join('')}`;
  });
  const essential = range(CRITERIA * times).map((index) => `    - text: "${criterion(index)}"\n`);
  const contacts = range(4).map(
    (index) => `    - party: Crew ${index + 1}\n      purpose: agree the order of boats.\n`,
  );
  return `${FACTS}purpose: ${PURPOSE}\naccountabilities:\n${groups.join('')}personSpecification:\n  essential:\n${essential.join('')}contacts:\n  internal:\n${contacts.join('')}`;
}

function markdown(times) {
  const groups = range(GROUPS * times).map((group) => {
    const items = range(DUTIES_IN_GROUP).map((index) => `- ${duty(group * DUTIES_IN_GROUP + index)}\n`);
    return `\n### Watch ${group + 1}\n\n${items.join('')}`;
  });
  const essential = range(CRITERIA * times).map((index) => `- ${criterion(index)}\n`);
  const contacts = range(4).map((index) => `- Crew ${index + 1} – agree the order of boats.\n`);
  return `---\n${FACTS}---\n\n## Role purpose\n\n${PURPOSE}\n\n## Key accountabilities\n${groups.join('')}\n## Person specification\n\n### Essential\n\n${essential.join('')}\n## Contacts\n\n### Internal\n\n${contacts.join('')}`;
}

/** What is typed at the end of the purpose: 200 keystrokes. */
export const TYPED =
  ' and in every season, keeps its visitors safe, its boards sound and its lamps lit, tells the harbour what the sea is about to do, and leaves it to the next warden in the state in which it should be found';

/** The place behind the purpose. */
export function placeToType(text) {
  const before = text.slice(0, text.indexOf(PURPOSE) + PURPOSE.length).split('\n');
  return { line: before.length - 1, character: before.at(-1).length };
}
