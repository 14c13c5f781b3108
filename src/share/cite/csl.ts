/** Records of the Citation Style Language (CSL-JSON, version 1.0.2), as far as they are used here. */

export type CslName = Readonly<Record<string, string>>;
/** year, month and day as far as they are stated, or the words of a date that is no day, month or year */
type CslDate = { 'date-parts': readonly (readonly number[])[] } | { literal: string };

export interface CslItem {
  id: string;
  /** what names it in a .bib file */
  'citation-key': string;
  /** the only type of RIS and BibLaTeX in which author, day and address all have a field */
  type: 'webpage';
  title: string;
  author?: readonly CslName[];
  /** publication or site of which it is part */
  'container-title'?: string;
  version?: string | undefined;
  issued?: CslDate;
  accessed?: CslDate | undefined;
  URL?: string;
  /** ISO 639-1 or BCP 47 */
  language: string;
  note: string;
}

/** What can be cited: its record, and what a written reference must know beside it. */
export interface Citable {
  item: CslItem;
  /** stated: as the document gives it; described: our words in its place; ours: the name of a page of the map */
  titled: 'stated' | 'described' | 'ours';
  /** words in place of a title that is not stated, without brackets; else empty */
  description: string;
  /** 1-based number of the paragraph that is quoted of a source */
  paragraph: number | null;
  /** what every reference must say, in words, by the field that a style may leave out */
  facts: Readonly<Partial<Record<'version' | 'accessed', string>>>;
  /** a sentence that follows each reference to a source: where it is quoted */
  behind: string | null;
}

/** @param date a day, month or year as ISO 8601; a year before 1 counts from -1, as CSL has it */
export function cslDate(date: string): CslDate {
  const [, year = '', month, day] = /^([+-]?\d+)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  const number = Number(year);
  const parts = [number > 0 ? number : number - 1];
  if (month) parts.push(Number(month));
  if (day) parts.push(Number(day));
  return { 'date-parts': [parts] };
}

export const cslJsonOf = (item: CslItem): string => `${JSON.stringify([item], null, 2)}\n`;
