import type { Block } from './blocks.ts';
import type { Draft } from './draft.ts';
import { isKindPhrase } from './kind.ts';

const JOB =
  /\b(?:Officer|Manager|Director|Head|Advis[eo]r|Analyst|Assistant|Administrator|Executive|Engineer|Developer|Designer|Lead|Leader|Specialist|Consultant|Clerk|Secretary|Co-?ordinator|Supervisor|Inspector|Nurse|Practitioner|Researcher|Scientist|Economist|Lawyer|Solicitor|Accountant|Architect|Support|Usher|Chief|Deputy|Principal|Partner|Planner|Technician|Worker|Teacher|Apprentice|Editor|Writer|Commissioner|Registrar|Surveyor|Auditor|Driver|Trainer|Therapist|Librarian|Curator|Ranger)\b/iu;

const REGIONS =
  /^(?:England|Scotland|Wales|Northern Ireland|London|Midlands|(?:East|West) Midlands|North(?: ?(?:East|West))?|South(?: ?(?:East|West))?|East(?: of England| Anglia)?|Yorkshire(?: and (?:the )?Humber)?|National|Home Counties)$/iu;

/** The line that names a post, or ends in a reference number as titles of adverts do. */
export function titleAmong(lines: readonly Block[]): Block | undefined {
  return lines.find((line) => JOB.test(line.text) || /[-–—]\s*\d{4,}$/u.test(line.text));
}

/** Puts a title at its place. Says whether it was more than the title that is there already. */
export function placeTitle(draft: Draft, line: string): boolean {
  const { name, reference, region } = partsOf(line);
  const known = reference !== undefined && !draft.set('reference', reference);
  if (region !== undefined) addRegion(draft, region);
  if (name.length <= LONGEST && draft.set('title', name)) {
    if (known) draft.push('alternativeTitles', line);
    return true;
  }
  if (draft.get('title') === name && !known) return reference !== undefined || region !== undefined;
  const others = draft.get('alternativeTitles');
  if (Array.isArray(others) && others.includes(name)) return false;
  draft.push('alternativeTitles', known ? line : name);
  return true;
}

/** A title line parted from the name of a kind of document that stands before or behind it. */
export function withoutKind(line: string): { readonly title: string; readonly kind: string | undefined } {
  const before = /^(.{4,40}?)\s*(?::|\s[-–—|])\s+(\S.*)$/u.exec(line);
  if (before?.[1] !== undefined && before[2] !== undefined && isKindPhrase(before[1]))
    return { title: before[2], kind: before[1] };
  const behind = /^(.+?)(?:\s*[:–—|]|\s+-)?\s+\(?([^():–—|]{4,40}?)\)?$/u.exec(line);
  const parted = /[:(–—|]|\s-\s/u.test(line);
  if (parted && behind?.[1] !== undefined && behind[2] !== undefined && isKindPhrase(behind[2]))
    return { title: behind[1], kind: behind[2] };
  return { title: line, kind: undefined };
}

/** The model takes no longer title. */
const LONGEST = 100;

interface Parts {
  readonly name: string;
  readonly reference: string | undefined;
  readonly region: string | undefined;
}

/** `Works Planner – Wales – 41032`: the name, the region and the reference that stand in one line. */
function partsOf(line: string): Parts {
  const parts = line.split(/\s+[-–—|]\s+/u);
  const reference = parts.length > 1 && /^(?:ref:? ?)?\d{4,}$/iu.test(parts.at(-1) ?? '') ? parts.pop() : undefined;
  const region = parts.length > 1 && REGIONS.test(parts.at(-1) ?? '') ? parts.pop() : undefined;
  const name = reference === undefined && region === undefined ? line : parts.join(' – ');
  return { name, reference, region };
}

function addRegion(draft: Draft, region: string): void {
  const held = draft.get('locations');
  if (!Array.isArray(held)) {
    draft.push('locations', { region });
    return;
  }
  const [first, ...rest] = held as readonly { readonly [key: string]: string }[];
  if (first?.region === undefined) draft.replace('locations', [{ ...first, region }, ...rest]);
  else draft.push('locations', { region });
}
