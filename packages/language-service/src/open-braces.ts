/** Where somebody is in facts in braces that are not closed yet. */
export interface OpenBraces {
  /** The keys whose values are the maps around, outermost first. */
  readonly path: readonly string[];
  /** The key whose value is being typed, or what of a key is typed so far. */
  readonly key: string;
  /** The keys of this map before it. */
  readonly used: readonly string[];
}

interface Frame {
  readonly opening: string;
  used: string[];
  key: string | undefined;
  from: number;
}

/** Reads the end of a text that is being typed: `Plan berths. {timeShare: 20, mea`. `undefined` outside braces. */
export function openBraces(typed: string): OpenBraces | undefined {
  const frames: Frame[] = [];
  let quote = '';
  for (let at = 0; at < typed.length; at++) {
    const sign = typed.charAt(at);
    const frame = frames.at(-1);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '{' || sign === '[') frames.push({ opening: sign, used: [], key: undefined, from: at + 1 });
    else if (frame === undefined) continue;
    else if ((sign === '"' || sign === "'") && /[\s,:[{]/.test(typed.charAt(at - 1))) quote = sign;
    else if (sign === '}' || sign === ']') frames.pop();
    else if (sign === ':' && frame.key === undefined) frame.key = word(typed.slice(frame.from, at));
    else if (sign === ',') next(frame, at + 1);
  }
  const maps = frames.filter(({ opening }) => opening === '{');
  const last = maps.at(-1);
  if (last === undefined) return undefined;
  return {
    path: maps.slice(0, -1).flatMap(({ key }) => key ?? []),
    key: last.key ?? word(typed.slice(last.from)),
    used: last.used,
  };
}

function next(frame: Frame, from: number): void {
  if (frame.key !== undefined) frame.used.push(frame.key);
  frame.key = undefined;
  frame.from = from;
}

function word(text: string): string {
  return text.trim().replace(/["']/g, '');
}
