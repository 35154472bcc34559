import { BASE_FORMS, BASE_OF_GERUND, BASE_OF_THIRD_PERSON, VERB_OF_NOUN } from './words/verbs.ts';

/** How a statement starts, as far as its first words tell. */
export interface Opening {
  /** `base` is “Plan”, `third` “Plans”, `gerund` “Planning”, `infinitive` “To plan”; the others have their verb later or not at all. */
  readonly form: 'base' | 'third' | 'gerund' | 'infinitive' | 'responsible' | 'noun' | 'holder';
  /** Where these words stand: offsets into the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** The verb that would stand there instead, in the form that gives an order, where it is known. */
  readonly verb: string | undefined;
}

/** What may stand before the first word that counts: a label, emphasis, and how something is done. */
const BEFORE =
  /^(?:\*\*[^*\n]{1,60}(?:\*\*:|:\*\*|\*\*\s[–—-])\s*|[*_]{1,3})?(?:(?!apply|comply|rely|reply|supply|multiply)\p{L}+ly\s+)?/iu;

const WORD = /^\p{L}+(?:-\p{L}+)?/u;

const RESPONSIBLE =
  /^(?:(?:be|being|is)\s+)?(?:(?:\p{L}+ly)\s+)?(?:responsible|accountable|answerable)\s+for\s+|^(?:(?:overall|full)\s+)?responsibility\s+for\s+/iu;

const HOLDER =
  /^the\s+(?:post|job|role)[\s-]?holder\s+(?:(?:will|shall|must|should)(?:\s+be\s+(?:required|expected)\s+to)?|is\s+(?:required|expected)\s+to)\s+/iu;

const INFINITIVE =
  /^to\s+(?=\p{Ll}{2})(?!the\b|date\b|this\b|these\b|that\b|those\b|any\b|all\b|our\b|some\b|which\b|whom\b)/iu;

const NOUN =
  /^(?:(?:overall|general|effective|efficient|day-to-day|direct|full|strategic|operational|timely|successful)\s+)?(\p{L}+(?:-\p{L}+)?)\s+of\s+/iu;

/** Words in “-ing” that are no verbs, or that open a sentence whose verb comes later. */
const NO_GERUND: ReadonlySet<string> = new Set(
  'bring sing swing string ring wing king thing spring ping cling fling sling sting wring during nothing everything anything something evening morning outgoing incoming existing ongoing following according depending including regarding concerning using working acting reporting starting building based being having housing nursing engineering marketing planning outstanding interesting sterling ceiling meeting'.split(
    ' ',
  ),
);

/** Of these the ones that are verbs where a word of their own object follows. */
const OBJECT = /^\s+(?:the|a|an|all|any|each|every|our|your|their|its|new|with|on|for|to)\s/iu;

/** How a statement starts; `undefined` where its first words do not tell. */
export function openingOf(text: string): Opening | undefined {
  const start = BEFORE.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start);
  const long =
    phraseAt(rest, RESPONSIBLE, 'responsible') ??
    phraseAt(rest, HOLDER, 'holder') ??
    phraseAt(rest, INFINITIVE, 'infinitive') ??
    nounAt(rest);
  if (long !== undefined) return { ...long, start: start + long.start, end: start + long.end };
  const [word] = WORD.exec(rest) ?? [];
  if (word === undefined) return undefined;
  const lower = word.toLowerCase();
  const place = { start, end: start + word.length };
  if (BASE_FORMS.has(lower)) return { form: 'base', ...place, verb: lower };
  const third = BASE_OF_THIRD_PERSON.get(lower);
  if (third !== undefined) return { form: 'third', ...place, verb: third };
  if (!lower.endsWith('ing') || (NO_GERUND.has(lower) && !isWithObject(lower, rest, word.length))) return undefined;
  if (isBeforeAnother(rest)) return undefined;
  return { form: 'gerund', ...place, verb: BASE_OF_GERUND.get(lower) };
}

function isWithObject(word: string, rest: string, length: number): boolean {
  return BASE_OF_GERUND.has(word) && OBJECT.test(rest.slice(length));
}

/** “Working with others, lead the review” has its verb after the comma. */
function isBeforeAnother(rest: string): boolean {
  const [, next = ''] = /^[^.;,]{0,120},\s+(\p{Ll}+)/u.exec(rest) ?? [];
  return BASE_FORMS.has(next);
}

/** Words before a verb: “Responsible for managing”, “To manage”. */
function phraseAt(rest: string, expression: RegExp, form: Opening['form']): Opening | undefined {
  const [words] = expression.exec(rest) ?? [];
  if (words === undefined) return undefined;
  const [next = ''] = WORD.exec(rest.slice(words.length)) ?? [];
  const lower = next.toLowerCase();
  const gerund = BASE_OF_GERUND.get(lower);
  const noun = /^\s+of\s/u.test(rest.slice(words.length + next.length)) ? VERB_OF_NOUN.get(lower) : undefined;
  const plain = BASE_FORMS.has(lower) ? lower : undefined;
  const verb = form === 'responsible' ? (gerund ?? noun) : plain;
  if (verb === undefined) return { form, start: 0, end: words.trimEnd().length, verb };
  const of = form === 'responsible' && gerund === undefined ? ' of'.length : 0;
  return { form, start: 0, end: words.length + next.length + of, verb };
}

function nounAt(rest: string): Opening | undefined {
  const [words = '', noun = ''] = NOUN.exec(rest) ?? [];
  const verb = VERB_OF_NOUN.get(noun.toLowerCase());
  return verb === undefined ? undefined : { form: 'noun', start: 0, end: words.trimEnd().length, verb };
}
