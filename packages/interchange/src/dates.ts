const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The first calendar day that a text names, as `2027-03-01`; days come before months unless that cannot be. */
export function dateIn(text: string): string | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/u.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?,? (\d{4})\b/iu.exec(text);
  if (named !== null) return dayOf(Number(named[3]), monthOf(named[2]), Number(named[1]));
  const american = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/iu.exec(text);
  if (american !== null) return dayOf(Number(american[3]), monthOf(american[1]), Number(american[2]));
  const short = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/u.exec(text);
  if (short === null) return undefined;
  const [first, second, year] = [Number(short[1]), Number(short[2]), Number(short[3])];
  return second > 12 ? dayOf(year, first, second) : dayOf(year, second, first);
}

/** The time of day that a text names, as `23:55`. */
export function timeIn(text: string): string | undefined {
  if (/\bmidnight\b/iu.test(text)) return '23:59';
  if (/\b(?:noon|midday)\b/iu.test(text)) return '12:00';
  const found =
    /\b(\d{1,2})[:.](\d{2})\s*(am|pm)?\b(?![./]\d)/iu.exec(text) ?? /\b(\d{1,2})()\s*(am|pm)\b/iu.exec(text);
  if (found === null) return undefined;
  const half = found[3]?.toLowerCase();
  const hour = (Number(found[1]) % (half === undefined ? 24 : 12)) + (half === 'pm' ? 12 : 0);
  const minute = Number(found[2] || 0);
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : undefined;
}

function monthOf(name = ''): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

function two(count: number): string {
  return String(count).padStart(2, '0');
}
