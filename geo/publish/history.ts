import { type Correction, History, type Permalink, type PlaceFeature } from '../model.ts';
import type { Corpus } from './corpus.ts';
import { type Format, json } from './format.ts';

/** What was withdrawn, and the log of corrections: loaded where an old address, or the log, is opened. */
export const history: Format = {
  paths: /^history\.json$/,
  mediaType: 'application/json',
  schema: { name: 'history', type: History },
  files: (corpus) =>
    corpus.permalinks === null && corpus.corrections.length === 0
      ? []
      : [
          {
            path: 'history.json',
            title: { en: 'Corrections and withdrawn ids', es: 'Correcciones e identificadores retirados' },
            use: {
              en: 'JSON, for programs that follow the map: every edition, the log of corrections, and what stands in place of what was withdrawn.',
              es: 'JSON, para programas que siguen el mapa: cada edición, el registro de correcciones y lo que ocupa el lugar de lo retirado.',
            },
            write: ({ stamp }) => json(historyOf(corpus, stamp)),
          },
        ],
};

function historyOf({ permalinks, corrections }: Corpus, stamp: string): History {
  return {
    stamp,
    // An edition's stamp may be put on the list that the edition publishes: it must not depend on it.
    editions: stamp === '' ? [] : [...(permalinks?.editions ?? [])],
    reasons: [...(permalinks?.reasons ?? [])],
    withdrawn: (permalinks?.permalinks ?? []).flatMap(({ kind, id, until, why, successors }) =>
      until !== undefined && why !== undefined && successors ? [{ kind, id, until, why, successors }] : [],
    ),
    added: addedTo(permalinks?.permalinks ?? []),
    corrections: [...corrections],
  };
}

function addedTo(rows: readonly Permalink[]): History['added'] {
  const first = rows.map(({ since }) => since).toSorted()[0];
  return rows.flatMap(({ kind, id, since }) => (since === first ? [] : [{ kind, id, since }]));
}

/** By place, the day of the latest entry that concerns it: itself, a passage that names it, or a question or event that is set there. */
export function correctedPlaces(corpus: Corpus): ReadonlyMap<PlaceFeature['id'], Correction['date']> {
  const about = placesOf(corpus);
  const days = new Map<string, string>();
  // in the order of the log, so that the latest stays
  for (const { date, concerns } of corpus.corrections) {
    const named = [
      ...(concerns.place ?? []),
      ...(['passage', 'claim', 'event'] as const).flatMap((kind) =>
        (concerns[kind] ?? []).flatMap((id) => about.get(`${kind} ${id}`) ?? []),
      ),
    ];
    for (const place of named) days.set(place, date);
  }
  return days;
}

/** the places of each passage, question and event, by kind and id; of what was withdrawn, those that stand for it */
function placesOf({ sources, claims, events, permalinks }: Corpus): ReadonlyMap<string, readonly string[]> {
  const about = new Map<string, readonly string[]>();
  for (const { id, mentions } of sources.flatMap(({ excerpts }) => excerpts))
    about.set(
      `passage ${id}`,
      mentions.flatMap((mention) => (mention.kind === 'unmapped' ? [] : mention.place)),
    );
  for (const { id, places } of claims) about.set(`claim ${id}`, places);
  for (const { id, places } of events) about.set(`event ${id}`, places);
  for (const { kind, id, successors = [] } of permalinks?.permalinks ?? [])
    if (successors.length > 0)
      about.set(
        `${kind} ${id}`,
        successors.flatMap((to) => (to.kind === 'place' ? to.id : (about.get(`${to.kind} ${to.id}`) ?? []))),
      );
  return about;
}
