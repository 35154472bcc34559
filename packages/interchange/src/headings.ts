import { type Field, fieldOfHeading, foldHeading } from '@role-profile/schema';

/** What a heading names. */
export interface Named {
  /** The field's path, such as `personSpecification.essential`. */
  readonly path: string;
  /** Words of the heading beyond the field's name, which belong to its content. */
  readonly rest: string | undefined;
}

/**
 * The field that a heading names, wherever it stands. Beside the names the model knows, a heading may be a sentence that
 * leads into the field, or a name followed by a dash and more words.
 */
export function resolveHeading(text: string): Named | undefined {
  if (text.length > LONGEST) return undefined;
  const field = fieldOfHeading(text) ?? (text.includes('&') ? fieldOfHeading(text.replaceAll('&', 'and')) : undefined);
  const split = SPLIT.exec(text);
  const head = split?.[1] === undefined ? undefined : fieldOfHeading(split[1]);
  if (field !== undefined) {
    // A name that ends in any further words: what stands behind its dash is content.
    const open = head?.path.join() === field.path.join() && !isWholeName(field, text);
    return { path: pathOf(field), rest: open ? split?.[2] : undefined };
  }
  const led = leadIn(text);
  if (led !== undefined) return { path: led[1], rest: led[2] ? text : undefined };
  return head === undefined || /[.!?]$/u.test(text) ? undefined : { path: pathOf(head), rest: split?.[2] };
}

function leadIn(text: string): LeadIn | undefined {
  if (!LEADING.test(text)) return undefined;
  const folded = foldHeading(text).replaceAll('’', "'");
  return LEAD_INS.find(([shape]) => shape.test(folded));
}

function isWholeName(field: Field, text: string): boolean {
  return [field.title, ...(field.headings ?? [])].some((name) => foldHeading(name) === foldHeading(text));
}

/** A name, then a dash or a colon, then more words. */
const SPLIT = /^(.{3,60}?)\s*(?:\s[-–—]|:)\s+(\S.*)$/u;

/** Whether a line on its own is the name of a field. */
export function namesField(text: string): boolean {
  return resolveHeading(text) !== undefined;
}

/** The path of a field as text. */
export function pathOf(field: Field): string {
  return field.path.join('.');
}

/** No name of a field is longer. */
const LONGEST = 160;

const DUTIES = '(?:responsibilities|duties|accountabilities|tasks)';
const POST = '(?:role|post|job|position|jobholder|postholder|job holder|post holder)';

/** Sentences that lead into a field: their shape, the field, and whether their words are kept as its first text. */
type LeadIn = readonly [RegExp, string, boolean];

/** A word without which no sentence leads in: most headings are done with after this one look. */
const LEADING =
  /responsibilit|duties|accountabilit|tasks|purpose|benefit|details|information|advert|vacancy|skills|expertise|knowledge|about|conditions|appl/iu;

const LEAD_INS: readonly LeadIn[] = [
  [
    new RegExp(
      `^(?:the |your |some of the |in this role,? your )?(?:main |key |principal |core |primary |specific )*${DUTIES}(?: and ${DUTIES})?(?: (?:of|in|for) (?:the|this) ${POST})?(?: will)?(?: (?:are|be|include))(?: as follows| the following|,? but are not limited to)*$`,
      'u',
    ),
    'accountabilities',
    false,
  ],
  [
    new RegExp(`^(?:main |key |principal |core |primary )*${DUTIES} (?:of|in|for) (?:the|this) ${POST}$`, 'u'),
    'accountabilities',
    false,
  ],
  [
    /^(?:the )?(?:main |key |overall )?purpose of (?:the|this) (?:role|post|job|position) is(?: to)?$/u,
    'purpose',
    false,
  ],
  [
    /^(?:[\p{L}' ]+ )?offers?(?: you)? an? (?:[\p{L}]+ )?(?:range|package|number) of (?:[\p{L}]+ ){0,3}benefits(?: including| such as)?$/u,
    'benefits',
    true,
  ],
  [
    /^(?:(?:job|role|vacancy|post|position) (?:details|information|advert)|vacancy description|vacancy)$/u,
    'advert',
    false,
  ],
  [
    /^(?:specialist|technical) (?:skills|expertise|knowledge)(?:(?: and |\s*\/\s*|, )(?:skills|expertise|knowledge|experience))*$/u,
    'personSpecification',
    false,
  ],
  [
    /^about (?:our |the )?(?:agency|council|trust|company|charity|service|authority|commission|department|ministry|office|school|university|college)$/u,
    'about.organisation',
    false,
  ],
  [
    /^(?:your |our )?terms(?:,? and|,)? conditions(?: of (?:employment|service|appointment))?(?:,? and benefits)?$/u,
    'benefits',
    false,
  ],
  [
    /^(?:apply|apply now|applications?|application (?:procedure|details|form)|how (?:do i|can i|you) apply)$/u,
    'application',
    false,
  ],
];
