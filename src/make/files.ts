/** An edition as the files of its folder, which the command line reads. Pure. */
import { printAreas } from '../../geo/areaNamed.ts';
import type { Draft } from './draft.ts';
import type { Parts } from './edition.ts';

/** the draft beside them, so that the workbench can go on with it */
export const DRAFT_FILE = 'workbench.draft';
/** folder in which the command line looks for the texts first */
export const TEXTS = 'texts/';

const printed = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** path → text, in the order of the folder */
export function filesOf(
  draft: Draft,
  { edition, layers, places, areas, sources, claims, events }: Parts,
): ReadonlyMap<string, string> {
  return new Map([
    ['edition.json', printed(edition)],
    ['layers.json', printed({ layers })],
    ['places.geojson', printed({ type: 'FeatureCollection', features: places })],
    ['areas.geojson', `${printAreas(areas)}\n`],
    ['claims.json', printed({ claims })],
    ['events.json', printed({ events })],
    ...sources.map((source) => [`sources/${source.id}.json`, printed(source)] as const),
    ...draft.texts.map(({ file, text }) => [`${TEXTS}${file}`, text] as const),
    [DRAFT_FILE, printed(draft)],
  ]);
}
