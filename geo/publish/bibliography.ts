/** The sources as references for TeX (BibLaTeX) and for reference managers (RIS), with what each states of itself. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Corpus } from './corpus.ts';
import type { Format } from './format.ts';
import { type Reference, recordOf } from './references.ts';

const { format } = plugins.config.get('@bibtex');
// In ASCII it would leave out every letter for which TeX has no command; biber and biblatex read UTF-8.
format.asciiOnly = false;
// It takes a hyphen for unsafe in a key, and makes another. Our ids hold nothing else.
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
const inTex = (text: string): string =>
  text.replaceAll(/[\\{}<~^&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
/** in an address nothing is escaped, and a brace would end the field */
const inBraces = (url: string): string =>
  url.replaceAll(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** web pages have no field for the site they are part of but that of who publishes it */
const published = ({ 'container-title': publisher, ...item }: Reference): Reference =>
  publisher === undefined ? item : { ...item, publisher };

/** the strings of a value, however deep */
const mapped = <T>(value: T, change: (text: string) => string): T =>
  JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'string' ? change(one) : one));

/** a year in four digits, as biblatex reads it; it counts the year before 1 as 0, and the library as -1 */
function yearOf(year: number): string {
  const counted = year < 0 ? year + 1 : year;
  return `${counted < 0 ? '-' : ''}${String(Math.abs(counted)).padStart(4, '0')}`;
}

function biblatexOf(item: Reference): string {
  const { id, type, language, URL: url, ...texts } = published(item);
  // Without a key of its own it would make one of author and year.
  const verbatim = { id, type, language, 'citation-key': id, ...(url ? { URL: inBraces(url) } : {}) };
  return plugins.output
    .format('biblatex', [{ ...mapped(texts, inTex), ...verbatim }])
    .replace(/^(\s*date = \{)(-?\d+)/m, (_, before: string, year: string) => before + yearOf(Number(year)));
}

/** Lines are written here, because the library breaks them after 70 characters, in the middle of words and addresses. */
function risOf(item: Reference): string {
  const [record] = plugins.output.format('ris', [published(item)], { format: 'object' });
  const { TY, ...fields } = record ?? {};
  // it cuts ids after 20 characters
  const lines = Object.entries({ ...fields, ID: item.id }).flatMap(([tag, value]) =>
    [value ?? []].flat().map((one) => `${tag}  - ${one}`),
  );
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
}

const all = ({ edition, sources }: Corpus, write: (item: Reference) => string, between: string): string =>
  sources.map((source) => write(recordOf(edition.id, source)).trimEnd()).join(between);

export const biblatex: Format = {
  paths: /^sources\.bib$/,
  mediaType: 'text/x-bibtex',
  files: (corpus) => [
    {
      path: 'sources.bib',
      title: { en: 'References to the sources, for LaTeX', es: 'Referencias de las fuentes, para LaTeX' },
      use: {
        en: 'BibLaTeX in UTF-8, for biber and LaTeX: the same references, each with a key of its own.',
        es: 'BibLaTeX en UTF-8, para biber y LaTeX: las mismas referencias, cada una con su clave.',
      },
      write: () => `${all(corpus, biblatexOf, '\n\n')}\n`,
    },
  ],
};

export const ris: Format = {
  paths: /^sources\.ris$/,
  mediaType: 'application/x-research-info-systems',
  files: (corpus) => [
    {
      path: 'sources.ris',
      title: { en: 'References to the sources, as RIS', es: 'Referencias de las fuentes, en RIS' },
      use: {
        en: 'RIS, for EndNote, Mendeley and other reference managers: the same references.',
        es: 'RIS, para EndNote, Mendeley y otros gestores de referencias: las mismas referencias.',
      },
      write: () => `${all(corpus, risOf, '\r\n')}\r\n`,
    },
  ],
};
