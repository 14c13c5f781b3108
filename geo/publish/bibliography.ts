/** The sources as references for TeX (BibLaTeX) and for reference managers (RIS), with what each states of itself. */
import { biblatexOf, risOf } from '../referenceFiles.ts';
import type { Corpus } from './corpus.ts';
import type { Format } from './format.ts';
import { type Reference, recordOf } from './references.ts';

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
