import { describe, expect, test } from 'vitest';
import { fieldAt } from './field.ts';
import { KINDS, STATUSES } from './kinds.ts';
import { normalise } from './normal/normalise.ts';
import { formatPath } from './path.ts';
import { appliesTo, requirementsOf } from './requirements.ts';
import { validate } from './validate.ts';

/** Every fact that a role description is known to hold, by where the model keeps it. */
const facts: Readonly<Record<string, string>> = {
  'every kind': 'kind schemaVersion id title alternativeTitles status template language',
  'document control':
    'version owner issued reviewBy documentControl.reference documentControl.appendix documentControl.footer',
  'a covering letter':
    'documentControl.covering.issuer documentControl.covering.number documentControl.covering.date documentControl.covering.to documentControl.covering.cc documentControl.covering.revises documentControl.covering.subject documentControl.covering.body documentControl.covering.signatories.name documentControl.covering.signatories.title',
  'the post':
    'grade.code grade.scheme grade.payBand grade.label organisation.name organisation.department organisation.agency organisation.businessUnit organisation.directorate organisation.team profession function roleFamily occupation.scheme occupation.code reportsTo.role directReports.role directReports.grade directReports.count deputisesFor.role',
  'what it is for':
    'purpose about.organisation about.businessUnit about.team about.profession about.context otherDuties additionalSections.heading additionalSections.body',
  'what it answers for':
    'accountabilities.heading accountabilities.intro accountabilities.items.text accountabilities.items.timeShare accountabilities.items.measures accountabilities.items.items keyObjectives.text measures.text',
  'what it takes':
    'personSpecification.intro personSpecification.essential.text personSpecification.essential.type personSpecification.essential.level personSpecification.essential.assessedBy personSpecification.desirable personSpecification.criteria personSpecification.groups.heading personSpecification.groups.type personSpecification.groups.competency.framework personSpecification.groups.competency.name personSpecification.groups.competency.level personSpecification.groups.essential personSpecification.groups.desirable personSpecification.groups.criteria',
  'whom it deals with': 'contacts.intro contacts.internal.party contacts.internal.purpose contacts.external.party',
  'job-evaluation factors':
    'problemSolving decisionMaking problemSolvingAndDecisionMaking managementOfResources autonomy impact dimensions.name dimensions.value dimensions.unit',
  'the offer':
    'reference advert approach posts roleTypes locations.name locations.region locations.postcode locations.country workplace salary.min salary.max salary.currency salary.period salary.location salary.allowance salary.notes contract.type contract.duration contract.extension contract.permanency workingPatterns hoursPerWeek benefits.name benefits.text',
  'the dates':
    'opening.date closing.date closing.time closing.rolling sift.date sift.weekCommencing interviews.date interviews.weekCommencing start reserveListMonths',
  'how to apply':
    'application.url application.email application.instructions application.requirements.type application.requirements.wordLimit recruitmentProcess.stages recruitmentProcess.interviewArrangements recruitmentProcess.feedback recruitmentProcess.expenses enquiries.about enquiries.name enquiries.email enquiries.telephone',
  'what is assessed':
    'successProfile.behaviours.name successProfile.behaviours.level successProfile.strengths successProfile.abilities successProfile.technical successProfile.experience',
  'the conditions':
    'eligibility nationality.reserved nationality.categories securityClearance.level welcome.text welcome.signatory.name welcome.signatory.title welcome.signatory.organisation',
  'standard statements':
    'statements.equality statements.disabilityConfident statements.reasonableAdjustments statements.alternativeFormats statements.civilServiceCode statements.recruitmentPrinciples statements.complaints statements.conflictsOfInterest statements.modernisedTerms statements.disclaimer statements.peoplePromise statements.workingArrangements statements.values',
  'a questionnaire':
    'evaluation.scheme evaluation.completedBy.name evaluation.completedBy.telephone evaluation.completedBy.email evaluation.date evaluation.panelDate organisationChart.image organisationChart.alt organisationChart.staffing.grade organisationChart.staffing.fte jobContext additionalInformation',
};

test.each(Object.entries(facts))('%s: each fact has its field', (_, paths) => {
  for (const path of paths.split(' ')) {
    expect(fieldAt(path.split('.'))?.path.join('.'), path).toBe(path);
  }
});

/** The words that a list allows, and one that it does not. */
const closed: readonly (readonly [path: string, words: string, wrong: string])[] = [
  ['kind', KINDS.join(' '), 'advert'],
  ['status', STATUSES.join(' '), 'final'],
  ['approach', 'internal cross-government external', 'open'],
  ['workplace', 'onsite hybrid remote', 'home'],
  ['evaluation.scheme', 'jegs jesp hay nhs-afc local', 'njc'],
  ['securityClearance.level', 'BPSS AC CTC SC eSC DV eDV', 'TS'],
  ['personSpecification.groups.type', 'knowledge skill ability experience qualification technical behaviour', 'trait'],
  ['personSpecification.essential.assessedBy', 'application cv test presentation interview', 'chat'],
  ['salary.period', 'year month week day hour', 'fortnight'],
  ['enquiries.about', 'recruitment role', 'pay'],
];

test.each(closed)('%s takes %s and not %s', (path, words, wrong) => {
  for (const word of words.split(' ')) expect(complaints(path, word), word).toEqual([]);
  expect(complaints(path, wrong)).toHaveLength(1);
});

describe('limits', () => {
  test.each([
    ['title', 'x'.repeat(100), 'x'.repeat(101)],
    ['accountabilities.items.timeShare', 100, 100.5],
    ['accountabilities.items.timeShare', 0, -1],
    ['successProfile.behaviours.level', 6, 7],
    ['successProfile.behaviours.level', 1, 0],
    ['hoursPerWeek', 37.5, 169],
    ['application.requirements.wordLimit', 250, 0.5],
    ['issued', '2028-02-29', '2027-02-29'],
    ['issued', '2000-02-29', '1900-02-29'],
    ['issued', '2027-04-30', '2027-04-31'],
    ['issued', '2027-12-31', '2027-00-10'],
    ['closing.time', '23:59', '24:00'],
    ['language', 'en-GB', 'English'],
    ['salary.currency', 'GBP', '£'],
    ['schemaVersion', 1, 2],
    ['id', 'harbour-manager-2', 'Harbour_manager'],
  ])('%s takes %j and not %j', (path, right, wrong) => {
    expect(complaints(path, right)).toEqual([]);
    expect(complaints(path, wrong)).toHaveLength(1);
  });
});

test.each(KINDS)('%s accepts every key, empty, and its own facts at any depth', (kind) => {
  const empty = Object.values(facts).flatMap((paths) => paths.split(' '));
  const role = Object.fromEntries(empty.map((path) => [path.split('.')[0] ?? '', null]));
  expect(issuesOf({ ...role, kind, title: 'Diver', 'x-own': 1, organisation: { name: 'A', 'x-code': 7 } })).toEqual([]);
});

test('a field is required, recommended or of use wherever the kinds say so, and nowhere else', () => {
  const dimensions = (kind: (typeof KINDS)[number]) =>
    requirementsOf(kind).find(({ anyOf }) => anyOf[0][0] === 'dimensions')?.level ?? appliesTo(kind, ['dimensions']);
  expect(KINDS.map(dimensions)).toEqual([false, 'recommended', false, false, 'required']);
  expect(KINDS.map((kind) => appliesTo(kind, ['evaluation']))).toEqual([false, false, false, false, true]);
  expect(KINDS.map((kind) => appliesTo(kind, ['statements', 'equality']))).toEqual([false, false, true, true, false]);
  expect(KINDS.map((kind) => appliesTo(kind, ['measures']))).toEqual([true, true, true, true, true]);
});

function complaints(path: string, value: unknown): readonly string[] {
  const keys = path.split('.');
  const role = keys.reduceRight<unknown>((below, key, depth) => {
    const map = { [key]: below };
    return fieldAt(keys.slice(0, depth))?.type === 'list' ? [map] : map;
  }, value) as Record<string, unknown>;
  return issuesOf({ kind: 'vacancy', title: 'Diver', ...role });
}

function issuesOf(role: Record<string, unknown>): readonly string[] {
  const issues = validate(normalise(role).role).filter(({ code }) => code !== 'missing');
  return issues.map(({ path, message }) => `${formatPath(path)}: ${message}`);
}
