import type { Block } from './blocks.ts';
import { lengthInWords } from './blocks.ts';
import { dateIn } from './dates.ts';
import { type Draft, keepSection } from './draft.ts';
import { isProfessionName } from './facts.ts';
import { bandIn, gradeIn, isGradeLine } from './grade.ts';
import { isKindPhrase } from './kind.ts';
import { factOfLabel } from './labels.ts';
import { sameName } from './names.ts';
import { placeFact, placeSalary } from './place-fact.ts';
import { proseOf } from './prose.ts';
import { isSalaryLine } from './salary.ts';
import { statementIn } from './statements.ts';
import { titleAmong } from './title.ts';

/**
 * What stands before the first heading: names, grade, place and pay on lines of their own, then text without a heading.
 * Gives the line that is the job title, for the caller to place; `titled` says whether the document names it elsewhere.
 */
export function placeCover(draft: Draft, blocks: readonly Block[], titled: boolean): Block | undefined {
  const loose: Block[] = [];
  const state: Running = { home: undefined };
  for (const block of blocks) {
    if (block.type === 'label') {
      const path = factOfLabel(block.label);
      if (path !== undefined) placeFact(draft, block, path);
      else {
        keepSection(draft, block.label, block.text);
        draft.kept(block, block.label);
        if (/^note$/iu.test(block.label) && /\btemplate\b/iu.test(block.text)) draft.set('template', true);
      }
    } else if (block.type === 'row' || block.type === 'image') {
      draft.push('x-cover', block.type === 'row' ? `${block.label} ${block.text}` : block.text);
      draft.placed(block, 'x-cover');
    } else if (isText(block)) placeText(draft, block, state);
    else if (!placeLine(draft, block)) loose.push(block);
  }
  return placeLoose(draft, loose, titled);
}

function isText(block: Block): boolean {
  return (
    block.type === 'item' ||
    lengthInWords(block.text) > 14 ||
    (lengthInWords(block.text) > 5 && /[.!?:]$/u.test(block.text))
  );
}

/** A short line that says by itself what it is. */
function placeLine(draft: Draft, block: Block): boolean {
  const text = block.text.replace(/^[*_]+|[*_]+$/gu, '');
  if (isKindPhrase(text)) draft.names(block, 'kind', text);
  else if (isSalaryLine(text)) draft.placed(block, placeSalary(draft, text));
  else if (isGradeLine(text) && draft.get('grade') === undefined) {
    draft.set('grade', gradeIn(text));
    draft.placed(block, 'grade');
  } else if (isProfessionName(text) && draft.set('profession', text)) draft.placed(block, 'profession');
  else if (/\b(?:locations?|nationwide|home[- ]?based|remote)\b/iu.test(text) && lengthInWords(text) <= 6) {
    draft.push('locations', { name: text });
    draft.placed(block, 'locations');
  } else if (dateIn(text) !== undefined && lengthInWords(text) <= 4 && draft.set('issued', dateIn(text) ?? null)) {
    draft.push('x-cover', text);
    draft.placed(block, 'issued');
  } else return false;
  return true;
}

const ORGANISATION =
  /\b(?:Service|Agency|Department|Ministry|Council|Trust|Authority|Commission|Inspectorate|Tribunals?|University|Board|Police|NHS|HM|Foundation|Institute|Corporation|Ltd|Limited|plc)\b/u;

/** The short lines left: the title, the organisation, the place, in whatever order they stand. */
function placeLoose(draft: Draft, lines: readonly Block[], titled: boolean): Block | undefined {
  const title = titleAmong(lines) ?? (titled || draft.get('title') !== undefined ? undefined : lines[0]);
  for (const block of lines) {
    if (block === title) continue;
    if (ORGANISATION.test(block.text) && draft.get('organisation.name') === undefined) {
      const parted = /^(.*?\([A-Z]{2,8}\)) (\p{Lu}.*)$/u.exec(block.text);
      draft.set('organisation.name', parted?.[1] ?? block.text);
      if (parted?.[2] !== undefined) draft.set('organisation.businessUnit', parted[2]);
      draft.placed(block, 'organisation');
    } else if (
      title !== undefined &&
      block.from > title.from &&
      lengthInWords(block.text) <= 4 &&
      /^\p{Lu}/u.test(block.text)
    ) {
      const held = draft.get('locations');
      const again =
        Array.isArray(held) && held.some((one) => sameName(String((one as { name?: string }).name), block.text));
      if (again) draft.furniture(block, 'says again what locations says');
      else {
        draft.push('locations', { name: block.text });
        draft.placed(block, 'locations');
      }
    } else {
      draft.push('x-cover', block.text);
      draft.placed(block, 'x-cover');
    }
  }
  return title;
}

interface Running {
  /** Where the text before went, for text that only goes on. */
  home: string | undefined;
}

const ADVERTISES =
  /\b(?:we are (?:looking|seeking|recruiting|hiring)|are you|join us|join our|exciting opportunity|opportunity has arisen|is (?:hiring|recruiting|seeking|looking)|would you like|do you (?:want|have))\b/iu;
const OF_THE_POST =
  /\b(?:job ?holder|post ?holder|role ?holder|you|your|this role|this post|the role|the post|successful candidates?|applicants|appointed|in their application)\b/iu;
const BEGINS_WITH_US =
  /\b(?:service|agency|department|ministry|organisation|council|trust|authority|company|charity|we are|our)\b/iu;

/** Text without a heading: a standard statement, what the organisation is, what is going on, or the advert itself. */
function placeText(draft: Draft, block: Block, state: Running): void {
  const forReaders = draft.kind === 'vacancy' || draft.kind === 'candidate-pack';
  const home = homeOf(block, state.home, forReaders);
  const band = bandIn(block.text);
  if (band !== undefined && draft.get('grade') === undefined && /^band\b/iu.test(block.text))
    draft.set('grade.payBand', band);
  if (home.startsWith('about') || home === 'advert') state.home = home;
  draft.prose(home, proseOf([block]));
  draft.placed(block, home);
}

function homeOf(block: Block, before: string | undefined, forReaders: boolean): string {
  if (block.type === 'item') return before ?? 'about.context';
  const statement = statementIn(block.text);
  if (statement !== undefined && statement !== 'statements.workingArrangements') return statement;
  if (before === 'advert') return 'advert';
  if (ADVERTISES.test(block.text) && forReaders) return 'advert';
  if (OF_THE_POST.test(block.text)) return before === undefined && forReaders ? 'advert' : 'about.context';
  if (before === 'about.context') return 'about.context';
  return before === 'about.organisation' || BEGINS_WITH_US.test(block.text) ? 'about.organisation' : 'about.context';
}
