import { fieldAt, isStatus } from '@role-profile/schema';
import type { Label, Row } from './blocks.ts';
import { dateIn, timeIn } from './dates.ts';
import { type Draft, keepSection, type Value } from './draft.ts';
import { clearanceIn, contractIn, emailIn, professionIn, reservedIn, telephoneIn, workingPatternsIn } from './facts.ts';
import { gradeIn } from './grade.ts';
import { sameName } from './names.ts';
import { breakInlineBullets } from './prose.ts';
import { salariesIn } from './salary.ts';
import { covers, textsOf } from './words.ts';

/**
 * Puts the value of a label or a table row at the field that it names. Where the value says more than the field can
 * hold, the whole value stays beside it.
 */
export function placeFact(draft: Draft, block: Label | Row, path: string): void {
  const text = block.text.trim();
  const placed = text === '' ? placeBlank(draft, path, block.label) : placeValue(draft, path, block.label, text);
  draft.names(block, placed ?? path, placed?.endsWith('weekCommencing') ? `${block.label} ${text}` : block.label);
  if (placed !== undefined) return;
  if (textsOf(draft.get(path)).some((held) => sameName(held, text)))
    draft.furniture(block, `says again what ${path} says`);
  else {
    keepSection(draft, block.label, text);
    draft.kept(block, block.label);
  }
}

/** A field that is there and still to be filled. */
function placeBlank(draft: Draft, path: string, label: string): string {
  if (path.startsWith('enquiries.')) {
    draft.push('enquiries', { about: path === 'enquiries.role' ? 'role' : 'recruitment', name: null });
    return 'enquiries';
  }
  if (path === 'nationality.reserved') return placeBlank(draft, 'nationality', label);
  if (path === 'organisation') {
    draft.set(organisationPart(label), null);
    return organisationPart(label);
  }
  draft.set(path, null);
  return path;
}

/** Puts the text of a section at a field that holds a fact. Says whether that field is one. */
export function placeText(draft: Draft, path: string, text: string): boolean {
  const placer = SECTIONS.has(path) ? PLACERS[path] : undefined;
  return placer?.(draft, text, path) !== undefined;
}

/** Facts that often have a heading of their own, with the text below it. */
const SECTIONS: ReadonlySet<string> = new Set([
  'salary',
  'contract',
  'locations',
  'enquiries',
  'securityClearance',
  'nationality',
]);

type Placer = (draft: Draft, text: string, label: string) => string | undefined;

/** Where the value went, or `undefined` where the field could not take it. */
function placeValue(draft: Draft, path: string, label: string, text: string): string | undefined {
  const placer = PLACERS[path];
  if (placer !== undefined) return placer(draft, text, label);
  const field = fieldAt(path.split('.'));
  if (field === undefined) return undefined;
  if (field.shape === 'prose') {
    draft.prose(path, breakInlineBullets(text));
    return path;
  }
  if (field.type === 'number') {
    const [count, ...others] = text.match(/\d[\d,]*(?:\.\d+)?/gu) ?? [];
    return others.length > 0 ? undefined : setWhole(draft, path, Number(count?.replaceAll(',', '')), text);
  }
  if (field.type === 'list') {
    draft.push(path, text);
    return path;
  }
  if (field.type === 'text') return draft.set(path, text) ? path : undefined;
  const lead = field.fields.find((part) => part.key === field.lead && part.shape === 'prose');
  if (lead === undefined) return undefined;
  draft.prose(lead.path.join('.'), breakInlineBullets(text));
  return lead.path.join('.');
}

const PLACERS: Readonly<Record<string, Placer>> = {
  title: (draft, text) =>
    text.length <= 100 && !/\{\{/u.test(text) && draft.set('title', text)
      ? 'title'
      : pushTo(draft, 'alternativeTitles', text),
  status: (draft, text) =>
    isStatus(text.toLowerCase()) && draft.set('status', text.toLowerCase()) ? 'status' : undefined,
  grade: (draft, text, label) => {
    const band = /\bband\b/iu.test(label) && /^\d{0,2}[A-Za-z]?$/u.test(text);
    return draft.set('grade', band ? { payBand: text } : gradeIn(text)) ? 'grade' : undefined;
  },
  organisation: (draft, text, label) =>
    draft.set(organisationPart(label), text) ? organisationPart(label) : undefined,
  profession: (draft, text) => (draft.set('profession', professionIn(text) ?? text) ? 'profession' : undefined),
  locations: (draft, text) => {
    const held = textsOf(draft.get('locations'));
    if (held.some((name) => sameName(name, text))) return undefined;
    for (const name of text.split(/\s*[;\n]\s*/u).filter((one) => one !== '')) draft.push('locations', { name });
    return 'locations';
  },
  salary: (draft, text) => placeSalary(draft, text),
  contract: (draft, text) => {
    const contract = contractIn(text);
    if (draft.get('contract') !== undefined && draft.get('contract') !== null) return undefined;
    return draft.set('contract', covers(contract, text) ? contract : { ...contract, notes: text })
      ? 'contract'
      : undefined;
  },
  workingPatterns: (draft, text) => {
    const hours = /\b(\d{1,2}(?:\.\d+)?)(?: ?(?:hours|hrs))?(?: per| a|\/| each) ?week\b|^(\d{1,2}(?:\.\d+)?)$/iu.exec(
      text,
    );
    if (
      hours !== null &&
      draft.set('hoursPerWeek', Number(hours[1] ?? hours[2])) &&
      covers([Number(hours[1] ?? hours[2])], text)
    )
      return 'hoursPerWeek';
    const patterns = workingPatternsIn(text);
    if (draft.get('workingPatterns') === undefined)
      for (const pattern of patterns) draft.push('workingPatterns', pattern);
    if (covers(patterns, text)) return 'workingPatterns';
    draft.prose('statements.workingArrangements', text);
    return patterns.length > 0
      ? 'workingPatterns and statements.workingArrangements'
      : 'statements.workingArrangements';
  },
  'statements.workingArrangements': (draft, text, label) => PLACERS.workingPatterns?.(draft, text, label),
  opening: (draft, text) => placeMoment(draft, 'opening', text),
  closing: (draft, text) => placeMoment(draft, 'closing', text),
  sift: (draft, text) => placeDay(draft, 'sift', text),
  interviews: (draft, text) => placeDay(draft, 'interviews', text),
  start: (draft, text) => setWhole(draft, 'start', dateIn(text), text),
  issued: (draft, text) => setWhole(draft, 'issued', dateIn(text), text),
  reviewBy: (draft, text) => setWhole(draft, 'reviewBy', dateIn(text), text),
  'evaluation.date': (draft, text) => setWhole(draft, 'evaluation.date', dateIn(text), text),
  'evaluation.panelDate': (draft, text) => setWhole(draft, 'evaluation.panelDate', dateIn(text), text),
  reserveListMonths: (draft, text) => {
    const months = /\b(\d{1,2})[ -]months?\b/iu.exec(text)?.[1];
    if (months !== undefined) draft.set('reserveListMonths', Number(months));
    draft.prose('recruitmentProcess.reserveList', text);
    return months === undefined
      ? 'recruitmentProcess.reserveList'
      : 'reserveListMonths and recruitmentProcess.reserveList';
  },
  approach: (draft, text) =>
    placeTerm(
      draft,
      'approach',
      text.toLowerCase().replace(/[\s/]+government|across government/u, '-government'),
      text,
    ),
  workplace: (draft, text) =>
    placeTerm(draft, 'workplace', text.toLowerCase().replace(/^on[ -]site$/u, 'onsite'), text),
  'enquiries.recruitment': (draft, text) => placeEnquiry(draft, text, 'recruitment'),
  'enquiries.role': (draft, text) => placeEnquiry(draft, text, 'role'),
  enquiries: (draft, text) =>
    placeEnquiry(
      draft,
      text,
      /\b(?:about|discuss) (?:the|this) (?:role|post|job)\b/iu.test(text) ? 'role' : 'recruitment',
    ),
  securityClearance: (draft, text) => {
    const level = clearanceIn(text);
    if (level !== undefined) draft.set('securityClearance.level', level);
    if (level !== text) draft.prose('securityClearance.notes', text);
    return 'securityClearance';
  },
  nationality: (draft, text) => placeNationality(draft, text),
  'nationality.reserved': (draft, text) => placeNationality(draft, text),
  'evaluation.completedBy.email': (draft, text) =>
    emailIn(text) === text && draft.set('evaluation.completedBy.email', text)
      ? 'evaluation.completedBy.email'
      : undefined,
  directReports: (draft, text) => pushTo(draft, 'directReports', { role: text }),
  evaluation: (draft, text) => placeTerm(draft, 'evaluation.scheme', text.toLowerCase(), text),
};

/** Pay, one entry for each place; what the amounts do not say stays as notes of the last entry. */
export function placeSalary(draft: Draft, text: string): string {
  const found = salariesIn(text);
  const held = draft.get('salary');
  const list: { [key: string]: Value }[] = Array.isArray(held) ? [...(held as { [key: string]: Value }[])] : [];
  const same =
    found.length > 0 && found.every((salary) => list.some((one) => one.min === salary.min && one.max === salary.max));
  if (!same) list.push(...found.map((salary) => ({ ...salary })));
  if (list.length === 0) list.push({});
  const last = list.at(-1) ?? {};
  if (same || !covers(found, text)) {
    const notes = typeof last.notes === 'string' ? `${last.notes}\n\n${text}` : text;
    list[list.length - 1] = { ...last, notes };
  }
  draft.replace('salary', list);
  return 'salary';
}

function placeMoment(draft: Draft, path: string, text: string): string | undefined {
  const rolling = /\brolling\b|\bopen until filled\b|\bno closing date\b/iu.test(text);
  const date = dateIn(text);
  const time = timeIn(text);
  const moment: { [key: string]: Value } = {
    ...(rolling && { rolling }),
    ...(date !== undefined && { date }),
    ...(date !== undefined && time !== undefined && { time }),
  };
  return draft.set(path, covers(moment, text) ? moment : { ...moment, notes: text }) ? path : undefined;
}

function placeDay(draft: Draft, path: string, text: string): string | undefined {
  const weekly = /^(?:w\/?c|week commencing|week beginning)\b[.:]?\s*/iu.exec(text);
  const date = dateIn(text);
  const rest = weekly === null ? text : text.slice(weekly[0].length);
  if (weekly === null && date === undefined) return undefined;
  if (date === undefined && rest !== '') return undefined;
  const day = weekly === null ? { date: date ?? null } : { weekCommencing: date ?? null };
  if (path === 'interviews') draft.push(path, day);
  else if (!draft.set(path, day)) return undefined;
  if (rest !== '' && !/^\d{4}-\d{2}-\d{2}$/u.test(rest)) draft.prose('recruitmentProcess.overview', text);
  return rest === '' ? `${path}.weekCommencing` : path;
}

/** Sets a value that was read from the whole of a text; where more was said, the field is left to be filled by hand. */
function setWhole(draft: Draft, path: string, value: string | number | undefined, text: string): string | undefined {
  if (value === undefined || Number.isNaN(value) || !draft.set(path, value)) return undefined;
  if (!covers([value], text)) draft.push('x-as-written', text);
  return path;
}

function placeTerm(draft: Draft, path: string, value: string, text: string): string | undefined {
  const terms = fieldAt(path.split('.'))?.vocabulary?.terms ?? [];
  if (!terms.some((term) => term.value === value) || !draft.set(path, value)) return undefined;
  if (!covers([value], text)) draft.push('x-as-written', text);
  return path;
}

function placeEnquiry(draft: Draft, text: string, about: string): string {
  const email = emailIn(text);
  const telephone = telephoneIn(text);
  const contact = { ...(email !== undefined && { email }), ...(telephone !== undefined && { telephone }) };
  const rest = text
    .replace(email ?? '', '')
    .replace(telephone ?? '', '')
    .replace(/[\s,;–—-]+/gu, ' ')
    .trim();
  if (rest === '') return pushTo(draft, 'enquiries', { about, ...contact });
  const named = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}$/u.test(rest);
  return pushTo(draft, 'enquiries', named ? { about, name: rest, ...contact } : { about, ...contact, notes: text });
}

function placeNationality(draft: Draft, text: string): string {
  const reserved = reservedIn(text);
  if (reserved !== undefined) draft.set('nationality.reserved', reserved);
  draft.prose('nationality.notes', text);
  return 'nationality';
}

function pushTo(draft: Draft, path: string, value: Value): string {
  draft.push(path, value);
  return path;
}

function organisationPart(label: string): string {
  const part = fieldAt(['organisation'])?.fields.find(
    (one) => one.labels?.some((name) => sameName(name, label)) === true,
  );
  return part?.path.join('.') ?? 'organisation.name';
}
