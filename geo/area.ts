import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { areasNamed, type Outlines } from './areaNamed.ts';
import type { AreaFeature } from './model.ts';

export { printAreas } from './areaNamed.ts';

const outlines = (name: string): Outlines =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`basemap/${name}`, import.meta.url)), 'utf8'));

/** Ready areas by their names, as features of areas.geojson. Says in one line which name means nothing, or several things. */
export const readyAreas = (names: readonly string[]): readonly AreaFeature[] | string =>
  areasNamed(names, outlines('provinces.topojson'), outlines('areas.topojson'));
