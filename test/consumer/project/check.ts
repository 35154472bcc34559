// A program of another project: types, validation, a kind of its own, and a look at a file.
import { parseRole } from '@role-profile/document';
import { lint } from '@role-profile/rules';
import { defineVocabulary, extendKind, normalise, type Role, type RoleOf, validate } from '@role-profile/schema';

const ranks = defineVocabulary({
  id: 'crew-rank',
  closed: true,
  source: 'the ferry company',
  terms: [
    { value: 'captain', title: 'Captain', guidance: 'Commands the ferry.' },
    { value: 'mate', title: 'Mate', guidance: 'Stands in for the captain.' },
  ],
});

const crewVacancy = extendKind('vacancy', {
  fields: { rank: { title: 'Rank', guidance: 'The rank on board.', vocabulary: ranks } },
  required: ['rank'],
});
type CrewVacancy = RoleOf<typeof crewVacancy>;

export const captain: CrewVacancy = { kind: 'vacancy', title: 'Ferry Captain', rank: 'captain', posts: 2 };
// @ts-expect-error: there is no such rank.
export const admiral: CrewVacancy = { kind: 'vacancy', title: 'Ferry Captain', rank: 'admiral' };
export const profile: Role = {
  kind: 'role-profile',
  title: 'Lock Keeper',
  grade: { code: 'EO', scheme: 'civil-service' },
};
// @ts-expect-error: a title is text.
export const numbered: Role = { kind: 'role-profile', title: 7 };

const { role } = normalise({ kind: 'vacancy', title: 'Ferry Captain', grade: 'HOE' });
const document = parseRole('kind: vacancy\ntitle: Ferry Captain\ngrde: HEO\n', 'yaml');

export const report = {
  wrong: validate(role).flatMap(({ code, path }) => (code === 'wrong' ? path.join('.') : [])),
  rank: crewVacancy.validate({ ...captain, rank: 'captian' }).flatMap(({ suggestion }) => suggestion ?? []),
  schema: String(crewVacancy.jsonSchema({ draft: '2020-12' }).$id),
  findings: lint(document).flatMap(({ code, severity }) => (severity === 'error' ? code : [])),
};
