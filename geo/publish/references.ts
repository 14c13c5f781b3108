import type { Source } from '../model.ts';
import { type Format, json } from './format.ts';

/**
 * Every source as a record of the Citation Style Language (CSL-JSON), with what the document states of itself and nothing
 * else: one that states no title has none, and its opening words stand in its note.
 */
export const references: Format = {
  paths: /^sources\.csl\.json$/,
  mediaType: 'application/vnd.citationstyles.csl+json',
  files: (corpus) => [
    {
      path: 'sources.csl.json',
      title: { en: 'References to the sources', es: 'Referencias de las fuentes' },
      use: {
        en: 'CSL-JSON, for Zotero and other reference managers: each source with what it states of itself.',
        es: 'CSL-JSON, para Zotero y otros gestores de referencias: cada fuente con lo que declara de sí misma.',
      },
      write: () => json(corpus.sources.map((source) => recordOf(corpus.edition.id, source))),
    },
  ],
};

/** A source in the terms of the Citation Style Language. */
export interface Reference {
  id: string;
  type: 'webpage';
  title?: string;
  author?: readonly { literal: string }[];
  'container-title'?: string;
  publisher?: string;
  issued?: { literal: string } | { 'date-parts': readonly (readonly number[])[] };
  URL?: string;
  language: string;
  note?: string;
}

/** What a source states of itself; its opening words where it states no title. */
export function recordOf(edition: string, { id, states, date, language, incipit }: Source): Reference {
  const { title, author, publisher, address } = states;
  const issued = date === null ? states.date && { literal: states.date } : { 'date-parts': [partsOf(date)] };
  return {
    id: `${edition}-text-${id}`,
    type: 'webpage',
    ...(title === null ? {} : { title }),
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(issued ? { issued } : {}),
    ...(address === null ? {} : { URL: address }),
    language,
    ...(title === null ? { note: incipit } : {}),
  };
}

/** year, month and day of an ISO 8601 date, as far as it goes; the Citation Style Language counts years before 1 from -1 */
function partsOf(date: string): readonly number[] {
  const [, year = '', ...rest] = /^([+-]?\d+)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  const number = Number(year);
  return [number > 0 ? number : number - 1, ...rest.filter((part) => part !== undefined).map(Number)];
}
