import type { Inputs } from '../inputs.ts';
import type { Citation, Source } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

/** A claim or an event is tied to a place only by a source it cites: one that mentions the place. */
export const placesCited: Law = {
  needs: ['sources', 'places'],
  check: ({ sources, places, claims, events }: Inputs): Problem[] => {
    const known = new Set(places.map(({ id }) => id));
    const mentionedBy = new Map(
      sources.flatMap((source) => {
        const mentioned = placesOf(source);
        return source.excerpts.map(({ id }) => [id, mentioned] as const);
      }),
    );
    const faults = (
      file: string,
      list: string,
      rows: readonly { id: string; places: readonly string[]; cites: readonly Citation[] }[],
    ): Problem[] =>
      rows.flatMap((row, i) =>
        row.places.flatMap((place, k) => {
          if (
            !known.has(place) ||
            row.cites.some(({ excerpt }) => mentionedBy.get(excerpt)?.has(place) ?? true)
          )
            return [];
          const message = `${row.id}: no source it cites mentions ${JSON.stringify(place)}: cite one that does, or remove the place`;
          return [{ file, at: `${list}[${i}].places[${k}]`, message }];
        }),
      );
    const cited = claims.map(({ id, places, positions }) => ({
      id,
      places,
      cites: positions.flatMap(({ cites }) => cites),
    }));
    return [...faults('claims.json', 'claims', cited), ...faults('events.json', 'events', events)];
  },
};

const placesOf = ({ excerpts, named = [] }: Source): ReadonlySet<string> =>
  new Set(
    [...excerpts.flatMap(({ mentions }) => mentions), ...named].flatMap((mention) =>
      mention.kind === 'unmapped' ? [] : [mention.place],
    ),
  );
