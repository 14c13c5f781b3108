/** References as files that reference managers read. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl.ts';

const { format } = plugins.config.get('@bibtex');
// In ASCII it would leave out every letter for which TeX has no command; biber and biblatex read UTF-8.
format.asciiOnly = false;
// It takes a hyphen for unsafe in a key, and makes another, which would be the same for many passages. Our ids hold nothing else.
format.checkLabel = false;

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // braces are counted even behind a backslash
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escaped = (text: string): string =>
  text.replaceAll(/[\\{}<~^&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
/** in an address nothing is escaped, and a brace would end the field */
const inBraces = (url: string): string =>
  url.replaceAll(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** the strings of a value, however deep */
const mapped = <T>(value: T, change: (text: string) => string): T =>
  JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'string' ? change(one) : one));

/** web pages have no field for the site they are part of but that of who publishes it */
const published = ({ 'container-title': publisher, ...item }: CslItem): object =>
  publisher === undefined ? item : { ...item, publisher };

/** for biblatex, in UTF-8 */
export function biblatexOf(item: CslItem): string {
  const { id, type, language, 'citation-key': key, URL: url, ...texts } = item;
  const verbatim = {
    id,
    type,
    language,
    'citation-key': key,
    ...(url === undefined ? {} : { URL: inBraces(url) }),
  };
  return plugins.output.format('biblatex', [
    published({ ...mapped({ ...texts, title: texts.title }, escaped), ...verbatim }),
  ]);
}

/** Lines are written here, because the library breaks them after 70 characters, in the middle of words and addresses. */
export function risOf(item: CslItem): string {
  const [record] = plugins.output.format('ris', [published(item)], { format: 'object' });
  // the day of access, which the library puts where others read a note
  const { TY, M1: accessed, ...fields } = record ?? {};
  // it cuts ids after 20 characters
  const lines = Object.entries({ ...fields, Y2: accessed, ID: item.id }).flatMap(([tag, value]) =>
    [value ?? []].flat().map((one) => `${tag}  - ${one}`),
  );
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
}

export const cslJsonOf = (item: CslItem): string => `${JSON.stringify([item], null, 2)}\n`;
