/** Rebuilds the basemap: npm run build, in this folder. Each stage reads what the ones before it left in .cache/. */
import { fileURLToPath } from 'node:url';
import { makeArchive, makeDetail, makeNear } from './archive.ts';
import { makeCoast } from './coast.ts';
import { makeCountries } from './countries.ts';
import { makeLabels } from './labels.ts';
import { makeLocator } from './locator.ts';
import { makePlaces } from './places.ts';
import { makePorts } from './ports.ts';
import { makeProvinces, publishProvinces } from './provinces.ts';
import { publishAreas } from './readyAreas.ts';
import { makeTowns } from './towns.ts';
import { makeWaterways } from './waterways.ts';
import { joinLand, makeWorld } from './world.ts';
import { makeWorldCoast } from './worldCoast.ts';
import { makeWorldProvinces } from './worldProvinces.ts';

const target = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const STAGES: readonly (readonly [name: string, make: () => unknown])[] = [
  ['coast', makeCoast],
  ['world', makeWorld],
  ['world coast', makeWorldCoast],
  ['land', joinLand],
  ['countries', makeCountries],
  ['provinces', makeProvinces],
  ['world provinces', makeWorldProvinces],
  ['labels', makeLabels],
  ['places', makePlaces],
  ['towns', makeTowns],
  ['ports', makePorts],
  ['waterways', makeWaterways],
  ['archive', () => makeArchive(target('../../public/basemap/world.pmtiles'))],
  ['near', () => makeNear(target('../../public/basemap/near.pmtiles'))],
  ['detail', () => makeDetail(target('../../public/basemap/detail.pmtiles'))],
  ['provinces.topojson', () => publishProvinces(target('provinces.topojson'))],
  ['areas.topojson', () => publishAreas(target('areas.topojson'))],
  ['base.json', () => makeLocator(target('../../src/ground/locator/base.json'))],
];

const [first = STAGES[0]![0]] = process.argv.slice(2);
const from = STAGES.findIndex(([name]) => name === first);
if (from < 0) throw new Error(`no stage ${first}; there are ${STAGES.map(([name]) => name).join(', ')}`);
for (const [name, make] of STAGES.slice(from)) {
  const start = performance.now();
  const told = make();
  console.log(
    `${name.padEnd(20)}${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${typeof told === 'string' ? told : ''}`,
  );
}
