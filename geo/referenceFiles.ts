/** References as files that reference managers read: BibLaTeX and RIS. Pure; the page that cites writes them in the browser. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

const { format } = plugins.config.get('@bibtex');
// In ASCII it would leave out every letter for which TeX has no command; biber and biblatex read UTF-8.
format.asciiOnly = false;
// It takes a hyphen for unsafe in a key, and makes another, which would be the same for many passages. Our ids hold nothing else.
format.checkLabel = false;

/** A record of the Citation Style Language (CSL-JSON, version 1.0.2), as far as these files depend on its fields. */
export interface ReferenceItem {
  id: string;
  /** what names it in a .bib file; its id without one */
  'citation-key'?: string;
  type: 'webpage';
  title?: string | undefined;
  'container-title'?: string | undefined;
  URL?: string;
  language: string;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // braces are counted even behind a backslash
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const inTex = (text: string): string =>
  text.replaceAll(/[\\{}<~^&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
/** in an address nothing is escaped, and a brace would end the field */
const inBraces = (url: string): string =>
  url.replaceAll(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** web pages have no field for the site they are part of but that of who publishes it */
const published = ({ 'container-title': publisher, ...item }: ReferenceItem): object =>
  publisher === undefined ? item : { ...item, publisher };

/** the strings of a value, however deep */
const mapped = <T>(value: T, change: (text: string) => string): T =>
  JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'string' ? change(one) : one));

/** a year in four digits, as biblatex reads it; it counts the year before 1 as 0, and the library as -1 */
function yearOf(year: number): string {
  const counted = year < 0 ? year + 1 : year;
  return `${counted < 0 ? '-' : ''}${String(Math.abs(counted)).padStart(4, '0')}`;
}

/** for biblatex, in UTF-8 */
export function biblatexOf(item: ReferenceItem): string {
  const { id, type, language, URL: url, 'citation-key': key = id, ...texts } = item;
  // Without a key of its own it would make one of author and year.
  const verbatim = {
    id,
    type,
    language,
    'citation-key': key,
    ...(url === undefined ? {} : { URL: inBraces(url) }),
  };
  return plugins.output
    .format('biblatex', [published({ ...mapped(texts, inTex), ...verbatim })])
    .replace(/^(\s*date = \{)(-?\d+)/m, (_, before: string, year: string) => before + yearOf(Number(year)));
}

/** Lines are written here, because the library breaks them after 70 characters, in the middle of words and addresses. */
export function risOf(item: ReferenceItem): string {
  const [record] = plugins.output.format('ris', [published(item)], { format: 'object' });
  // the day of access, which the library puts where others read a note
  const { TY, M1: accessed, ...fields } = record ?? {};
  // it cuts ids after 20 characters
  const lines = Object.entries({ ...fields, Y2: accessed, ID: item.id }).flatMap(([tag, value]) =>
    [value ?? []].flat().map((one) => `${tag}  - ${one}`),
  );
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
}
