// Starts a rule: src/rules/<code>.ts with its test beside it, from the templates below. Usage: npm run new-rule CODE
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../src/rules', import.meta.url));
const [code = ''] = process.argv.slice(2);
const file = join(folder, `${code}.ts`);
const refusal = refusalOf();
if (refusal === undefined) {
  writeFileSync(file, rule());
  writeFileSync(join(folder, `${code}.test.ts`), test());
  console.log(`Written: src/rules/${code}.ts and its test.`);
  console.log('Fill them in, then run: npm run generate -w packages/rules');
} else {
  console.error(refusal);
  process.exitCode = 1;
}

function refusalOf() {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(code)) {
    return 'Name the rule in lower-case words with hyphens, such as: npm run new-rule long-title';
  }
  return existsSync(file) ? `There is a rule “${code}” already.` : undefined;
}

function rule() {
  return `import { exampleOf } from '../example.ts';
import { phraseFinder } from '../prose.ts';
import { defineRule } from '../rule.ts';
import { ADVICE } from '../severity.ts';

const find = phraseFinder(/\\bwords to find\\b/giu);

export const ${camel(code)} = defineRule({
  id: '${code}',
  group: 'language',
  presets: ['strict'],
  severity: ADVICE,
  docs: {
    summary: 'What is found, in one sentence.',
    why: 'What goes wrong for a reader because of it.',
    instead: 'What to write.',
    source: 'Who says so, and where.',
    examples: [exampleOf.purpose('Here are the words to find.', 'Keeps boats moving.')],
  },
  *check({ prose, known, rangeWithin }) {
    for (const text of prose) {
      for (const { words, index } of known(find, text.value)) {
        const range = rangeWithin(text, index, index + words.length);
        yield { path: text.path, range, message: \`“\${words}”: what is wrong, why it matters, and what to write.\` };
      }
    }
  },
});
`;
}

function test() {
  return `import { describe } from 'vitest';
import { testPhrases } from '../../test/phrases.ts';

describe('${code}', () => {
  testPhrases('${code}', {
    found: ['Here are $0words to find$0.', '$0Words to find$0 come first.', 'As in $0words to find$0.'],
    passed: ['Nothing is here.', 'The guide says “words to find”.', 'Words that nobody has to find.'],
  });
});
`;
}

function camel(words) {
  return words.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
