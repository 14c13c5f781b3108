/** The parts of speech that Intl knows: plurals, lists, dates, countries, languages, numbers. */
/** `one` and `other` of a noun; both languages of the interface need no more forms for the numbers we show */
export type Noun = readonly [one: string, other: string];

export interface Speech {
  /** "1 passage", "24 places" */
  count(n: number, noun: Noun): string;
  /** "A, B and C" */
  list(items: readonly string[]): string;
  /** a day, month or year as a date of its own precision */
  date(iso: string): string;
  /** the day and month of a date, as much of them as it has */
  day(iso: string): string;
  /** "1–7 March 2026" */
  span(from: string, to: string): string;
  /** two days, months or years as one range: "November–December 2025", "2000–2009" */
  range(from: string, to: string): string;
  /** name of an ISO 3166-1 country */
  country(code: string): string;
  /** name of an ISO 639-1 language */
  language(code: string): string;
  /** 0.35 as "35%" */
  percent(share: number): string;
}

/** Intl takes a tenth of a millisecond for a range of dates, and the strip says the same ones at every press */
function remembered<Given extends string[]>(say: (...given: Given) => string): (...given: Given) => string {
  const said = new Map<string, string>();
  return (...given) => {
    const key = given.join(' ');
    const words = said.get(key) ?? say(...given);
    said.set(key, words);
    return words;
  };
}

/** @param locale a BCP 47 tag, whose conventions the sentences follow */
export function speech(locale: string): Speech {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const country = new Intl.DisplayNames(locale, { type: 'region' });
  const language = new Intl.DisplayNames(locale, { type: 'language' });
  // a date without an hour is the same day everywhere
  const date = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }].map(
    (_, i, parts) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...Object.assign({}, ...parts.slice(0, i + 1)) }),
  );
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long' });
  return {
    count: (n, [one, other]) => `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`,
    list: (items) => list.format(items),
    date: remembered((iso) => date[iso.split('-').length - 1]?.format(new Date(iso)) ?? iso),
    day: (iso) =>
      iso.split('-').length === 3
        ? day.format(new Date(iso))
        : (date[iso.split('-').length - 1]?.format(new Date(iso)) ?? iso),
    // within a month the dash joins two figures
    span: (from, to) => date[2]!.formatRange(new Date(from), new Date(to)).replace(/^(\d+)\s–\s/, '$1–'),
    range: remembered((from, to) => {
      const parts = Math.min(from.split('-').length, to.split('-').length);
      // browsers and Node write the dash with spaces of different widths
      const words = date[parts - 1]?.formatRange(new Date(from), new Date(to)) ?? `${from}–${to}`;
      return words.replace(/\s*–\s*/g, parts === 3 && !/^\d+\s*–\s*\d/.test(words) ? ' – ' : '–');
    }),
    country: (code) => country.of(code) ?? code,
    language: (code) => language.of(code) ?? code,
    percent: (share) => percent.format(share),
  };
}
