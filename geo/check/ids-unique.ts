import { fileOf, type Inputs } from '../inputs.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

interface Named {
  id: string;
  file: string;
  at: string;
}

/** An id names one thing of its kind in the whole edition: addresses and links rest on it. */
export const idsUnique: Law = {
  needs: [],
  check: ({ layers, places, areas, sources, claims, events }: Inputs): Problem[] => {
    const list = (rows: readonly { id: string }[], file: string, at: string): Named[] =>
      rows.map(({ id }, i) => ({ id, file, at: `${at}[${i}].id` }));
    const kinds = [
      list(layers, 'layers.json', 'layers'),
      list(places, 'places.geojson', 'features'),
      list(areas, 'areas.geojson', 'features'),
      sources.flatMap((source) => list(source.excerpts, fileOf(source), 'excerpts')),
      list(claims, 'claims.json', 'claims'),
      list(events, 'events.json', 'events'),
    ];
    return kinds.flatMap(repeated);
  },
};

function repeated(rows: readonly Named[]): Problem[] {
  const first = new Map<string, Named>();
  return rows.flatMap((row) => {
    const other = first.get(row.id);
    if (!other) first.set(row.id, row);
    return other
      ? [
          {
            file: row.file,
            at: row.at,
            message: `the id ${JSON.stringify(row.id)} is taken by ${other.file} ${other.at}: give one another id`,
          },
        ]
      : [];
  });
}
