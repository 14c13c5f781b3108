import { fileOf, type Inputs } from '../inputs.ts';
import type { Problem } from '../problem.ts';
import type { Law } from './law.ts';

interface Reference {
  file: string;
  at: string;
  id: string;
}

/** Unknown ids for which the one that was meant is sought: each asks all ids, and no one mends more at once. */
const GUESSED = 200;

/** A table of references of one kind: each must name one of the ids. */
function unresolved(
  kind: string,
  file: string,
  ids: ReadonlySet<string>,
  references: readonly Reference[],
): Problem[] {
  return references
    .filter(({ id }) => !ids.has(id))
    .map(({ id, ...where }, i) => ({
      ...where,
      message: `no ${kind} ${JSON.stringify(id)}${i < GUESSED ? nearest(id, ids) : ''}: mend it, or add the ${kind} to ${file}`,
    }));
}

const idsOf = (rows: readonly { id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));

/** Places named by mentions, claims and events stand in the gazetteer. */
export const placesResolved: Law = {
  needs: ['places'],
  check: ({ places, sources, claims, events }: Inputs): Problem[] =>
    unresolved('place', 'places.geojson', idsOf(places), [
      ...sources.flatMap((source) =>
        source.excerpts.flatMap(({ mentions }, i) =>
          mentions.flatMap((mention, k) =>
            mention.kind === 'unmapped'
              ? []
              : [{ file: fileOf(source), at: `excerpts[${i}].mentions[${k}].place`, id: mention.place }],
          ),
        ),
      ),
      ...sources.flatMap((source) =>
        (source.named ?? []).flatMap((mention, i) =>
          mention.kind === 'unmapped'
            ? []
            : [{ file: fileOf(source), at: `named[${i}].place`, id: mention.place }],
        ),
      ),
      ...claims.flatMap((claim, i) =>
        claim.places.map((id, k) => ({ file: 'claims.json', at: `claims[${i}].places[${k}]`, id })),
      ),
      ...events.flatMap((event, i) =>
        event.places.map((id, k) => ({ file: 'events.json', at: `events[${i}].places[${k}]`, id })),
      ),
    ]),
};

/** Layers named by mentions and events stand in layers.json. */
export const layersResolved: Law = {
  needs: ['layers'],
  check: ({ layers, sources, events }: Inputs): Problem[] =>
    unresolved('layer', 'layers.json', idsOf(layers), [
      ...sources.flatMap((source) =>
        source.excerpts.flatMap(({ mentions }, i) =>
          mentions.flatMap((mention, k) =>
            mention.kind === 'aside'
              ? []
              : [{ file: fileOf(source), at: `excerpts[${i}].mentions[${k}].layer`, id: mention.layer }],
          ),
        ),
      ),
      ...sources.flatMap((source) =>
        (source.named ?? []).flatMap((mention, i) =>
          mention.kind === 'aside'
            ? []
            : [{ file: fileOf(source), at: `named[${i}].layer`, id: mention.layer }],
        ),
      ),
      ...events.map((event, i) => ({ file: 'events.json', at: `events[${i}].layer`, id: event.layer })),
    ]),
};

/** Areas named by places stand in areas.geojson. */
export const areasResolved: Law = {
  needs: ['areas'],
  check: ({ places, areas }: Inputs): Problem[] =>
    unresolved(
      'area',
      'areas.geojson',
      idsOf(areas),
      places.flatMap(({ properties: { area } }, i) =>
        area === undefined
          ? []
          : [{ file: 'places.geojson', at: `features[${i}].properties.area`, id: area }],
      ),
    ),
};

/** The likeliest meaning of a mistyped id: one that holds it, or that it holds. */
function nearest(id: string, ids: ReadonlySet<string>): string {
  const bare = (name: string): string => name.replaceAll('-', '');
  const like = [...ids].find((other) => bare(other).includes(bare(id)) || bare(id).includes(bare(other)));
  return like === undefined ? '' : ` (there is ${JSON.stringify(like)})`;
}
