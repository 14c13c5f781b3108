/** Dates as texts write them, in English and Spanish. Pure. */
export const MONTHS: readonly string[] = [
  'jan(?:uary)?|enero',
  'feb(?:ruary)?|febrero',
  'mar(?:ch)?|marzo',
  'apr(?:il)?|abril',
  'may|mayo',
  'june?|junio',
  'july?|julio',
  'aug(?:ust)?|agosto',
  'sept?(?:ember)?|septiembre|setiembre',
  'oct(?:ober)?|octubre',
  'nov(?:ember)?|noviembre',
  'dec(?:ember)?|diciembre',
];
const NAME = `(?<month>${MONTHS.join('|')})`;
const FORMS: readonly RegExp[] = [
  /(?<![\d-])(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})(?![\d-])/u,
  new RegExp(`(?<!\\p{L})${NAME}\\.? (?<day>\\d{1,2}),? (?<year>\\d{4})(?!\\d)`, 'iu'),
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: de| of)? ${NAME}\\.?(?: de| del|,)? (?<year>\\d{4})(?!\\d)`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})${NAME}(?: de| del|,)? (?<year>\\d{4})(?!\\d)`, 'iu'),
];
const two = (n: number): string => String(n).padStart(2, '0');

/** The first date in words, as written there; null where there is none. */
export function dateIn(words: string): string | null {
  const found = FORMS.map((form) => form.exec(words)).filter((one) => one !== null && isoOf(one) !== null);
  return found.sort((a, b) => (a?.index ?? 0) - (b?.index ?? 0))[0]?.[0] ?? null;
}

/** A stated date as ISO 8601, a day or a month; null for words that are none, or no day of the calendar. */
export function dateOf(stated: string | null): string | null {
  for (const form of FORMS) {
    const match = form.exec(stated ?? '');
    const iso = match && isoOf(match);
    if (iso) return iso;
  }
  return null;
}

function isoOf({ groups = {} }: RegExpExecArray): string | null {
  const name = groups.month ?? '';
  const month = groups.number
    ? Number(groups.number)
    : MONTHS.findIndex((forms) => new RegExp(`^(?:${forms})$`, 'i').test(name)) + 1;
  if (groups.day === undefined) return `${groups.year}-${two(month)}`;
  const iso = `${groups.year}-${two(month)}-${two(Number(groups.day))}`;
  const day = new Date(iso);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== iso ? null : iso;
}
