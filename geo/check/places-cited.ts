import type { Inputs } from '../inputs.ts';
import type { Citation } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

/** A claim or an event is tied to a place only by words: one of its cited excerpts mentions the place. */
export const placesCited: Law = {
  needs: ['sources', 'places'],
  check: ({ sources, places, claims, events }: Inputs): Problem[] => {
    const known = new Set(places.map(({ id }) => id));
    const mentioned = new Map(
      sources.flatMap(({ excerpts }) =>
        excerpts.map(
          ({ id, mentions }) => [id, new Set(mentions.flatMap((mention) => (mention.kind === 'unmapped' ? [] : [mention.place])))] as const,
        ),
      ),
    );
    const faults = (file: string, list: string, rows: readonly { id: string; places: readonly string[]; cites: readonly Citation[] }[]): Problem[] =>
      rows.flatMap((row, i) =>
        row.places.flatMap((place, k) => {
          if (!known.has(place) || row.cites.some(({ excerpt }) => mentioned.get(excerpt)?.has(place) ?? true)) return [];
          return [
            {
              file,
              at: `${list}[${i}].places[${k}]`,
              message: `${row.id}: no excerpt it cites mentions ${JSON.stringify(place)}: cite one that does, or remove the place`,
            },
          ];
        }),
      );
    return [
      ...faults(
        'claims.json',
        'claims',
        claims.map((claim) => ({ ...claim, cites: claim.positions.flatMap(({ cites }) => cites) })),
      ),
      ...faults('events.json', 'events', events),
    ];
  },
};
