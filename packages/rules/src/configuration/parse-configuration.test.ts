import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIGURATION } from './configuration.ts';
import { parseConfiguration } from './parse-configuration.ts';

const FULL = `rules:
  placeholder: off
  statement-length:
    severity: warning
    options: { words: 25 }
files:
  include:
    - "posts/**"
    - { glob: "crew/*.md", kind: crew-sheet }
  exclude: ["drafts/**"]
kinds:
  crew-sheet:
    extends: role-profile
    title: Crew sheet
    required: [grade, personSpecification.essential, x-vessel]
`;

test('everything is read', () => {
  expect(parseConfiguration(FULL)).toEqual({
    configuration: {
      rules: { placeholder: { severity: 'off' }, 'statement-length': { severity: 'warning', options: { words: 25 } } },
      files: {
        include: [{ glob: 'posts/**' }, { glob: 'crew/*.md', kind: 'crew-sheet' }],
        exclude: ['drafts/**'],
      },
      kinds: {
        'crew-sheet': {
          extends: 'role-profile',
          title: 'Crew sheet',
          required: ['grade', 'personSpecification.essential', 'x-vessel'],
          recommended: [],
        },
      },
    },
    problems: [],
  });
});

test.each([[''], ['# nothing yet\n'], ['rules:\nfiles:\nkinds:\n'], ['files:\n  include:\n']])(
  'nothing is chosen in %j',
  (text) => {
    expect(parseConfiguration(text)).toEqual({ configuration: DEFAULT_CONFIGURATION, problems: [] });
  },
);

test('a list of files is those included', () => {
  const { configuration, problems } = parseConfiguration('files:\n  - { glob: "a/**", kind: vacancy }\n');
  expect([configuration.files.include, problems]).toEqual([[{ glob: 'a/**', kind: 'vacancy' }], []]);
});

describe('a mistake is told at its place, and the rest holds', () => {
  test.each([
    ['rules:\n  placeholdr: off\n', 'placeholdr', /no rule “placeholdr”.*“placeholder”/],
    ['rules:\n  placeholder: of\n', 'of', /off, hint, info, warning or error/],
    ['rules:\n  placeholder: 3\n', '3', /off, hint, info, warning or error/],
    ['rules:\n  placeholder:\n    level: off\n', 'level', /“level” is no setting here/],
    ['rules:\n  placeholder:\n    severty: off\n', 'severty', /“severity”/],
    ['rules:\n  syntax-error: off\n', 'syntax-error', /always an error/],
    ['rules:\n  placeholder:\n    options: { most: 3 }\n', 'options', /nothing to set but/],
    ['rules:\n  statement-length:\n    options: { wrds: 3 }\n', 'wrds', /no option.*words, sentences/],
    ['rules:\n  statement-length:\n    options: { words: few }\n', 'few', /whole number.*words: 30/],
    ['rules:\n  - placeholder\n', 'rules', /one line for each/],
    ['ruls:\n  placeholder: off\n', 'ruls', /“ruls” is no setting here.*“rules”/],
    ['files:\n  - { glob: "a", kind: vacansy }\n', 'vacansy', /“vacansy” is no kind.*“vacancy”/],
    ['files:\n  - 7\n  - { glob: "a", kind: vacansy }\n', 'vacansy', /“vacansy” is no kind.*“vacancy”/],
    ['files:\n  - { glob: "a", glop: "b" }\n', 'glop', /“glop” is no setting here.*“glob”/],
    ['files:\n  exclude: drafts\n', 'drafts', /one line for each set of files/],
    ['files: everything\n', 'everything', /“include” and “exclude”/],
    ['kinds:\n  crew:\n    title: Crew\n', 'crew', /Say which kind this one builds on/],
    ['kinds:\n  crew:\n    extends: role\n', 'role', /Say which kind this one builds on/],
    ['kinds:\n  crew:\n    extends: vacancy\n    required: [grad]\n', 'grad', /no field “grad”.*“grade”/],
    ['kinds:\n  vacancy:\n    extends: role-profile\n', 'vacancy', /is a kind already/],
    ['rules:\n  placeholder: off\n  placeholder : error\n', 'placeholder :', /twice|again|two/i],
  ])('%j', (text, word, message) => {
    const { problems } = parseConfiguration(text);
    const start = text.lastIndexOf(word);
    expect(problems).toContainEqual({
      range: expect.objectContaining({ start }),
      message: expect.stringMatching(message),
    });
  });

  test('also where another entry is in order', () => {
    const { configuration, problems } = parseConfiguration(
      'rules:\n  placeholder: sometimes\n  empty-section: off\nfiles:\n  - 7\n  - "posts/**"\nkinds: 3\n',
    );
    expect(problems.length).toBe(3);
    expect(configuration).toEqual({
      ...DEFAULT_CONFIGURATION,
      rules: { 'empty-section': { severity: 'off' } },
      files: { include: [{ glob: 'posts/**' }], exclude: [] },
    });
  });
});

test.each([['rules: ['], ['- a\n- b\n'], ['just words'], ['? : -'], ['rules: &a\n  b: *a\n'], ['__proto__: 1\n']])(
  'any text gives a configuration and places inside it: %j',
  (text) => {
    const { configuration, problems } = parseConfiguration(text);
    expect(configuration).toEqual(DEFAULT_CONFIGURATION);
    expect(problems.length).toBeGreaterThan(0);
    for (const { range } of problems) expect(range.start >= 0 && range.end <= text.length).toBe(true);
  },
);
