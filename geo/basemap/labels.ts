/** Where names of countries, provinces, seas and islands are written: layer `label` {k, n, e, cc, r}. */
import type { Geometry } from 'geojson';
import polylabel from 'polylabel';
import { feature as featureOf } from 'topojson-client';
import { feature, load, save } from './files.ts';
import { alpha2 } from './iso.ts';
import { NAMED } from './named.ts';
import { countries, polygonsOf, unwrap } from './world.ts';

const spanish = new Intl.DisplayNames(['es'], { type: 'region' });
const english = new Intl.DisplayNames(['en'], { type: 'region' });
/** where Intl's name is too long for a map, or not what the country is called on one */
const SHORTER: Record<string, readonly [es: string, en: string]> = {
  BA: ['Bosnia y Herzegovina', 'Bosnia and Herzegovina'],
  CD: ['R. D. del Congo', 'D. R. Congo'],
  CG: ['Congo', 'Congo'],
  MM: ['Myanmar', 'Myanmar'],
  PS: ['Palestina', 'Palestine'],
  TT: ['Trinidad y Tobago', 'Trinidad and Tobago'],
};
/** provinces are named in these countries, save those that an archipelago's or a city's name already says */
const PROVINCES_OF = ['EC', 'CO', 'PE', 'PA'];
const UNNAMED = ['Galápagos', 'Lima Metropolitana'];

/** first threshold a value exceeds decides; the last entry's is 0 */
export const step = (value: number, table: readonly (readonly [above: number, rank: number])[]): number =>
  table.find(([above]) => value > above)![1];

/** twice the signed area of a ring, in its own square units */
const doubled = (ring: readonly number[][]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
/** the point farthest inside the largest polygon, and that polygon's area in square degrees */
export function middle(geometry: Geometry): { at: [number, number]; area: number } {
  const polygons = polygonsOf(geometry).map((polygon) => polygon.map(unwrap));
  const sized = polygons
    .map((polygon) => ({ polygon, area: Math.abs(doubled(polygon[0]!)) / 2 }))
    .sort((a, b) => b.area - a.area);
  const [x, y] = polylabel(sized[0]!.polygon, 0.02);
  return { at: [Number(x.toFixed(4)), Number(y.toFixed(4))], area: sized[0]!.area };
}

function countryLabels() {
  const atlas = countries('50m');
  return featureOf(atlas, atlas.objects.countries).features.flatMap(({ id, geometry }) => {
    const cc = alpha2(id);
    if (!cc || cc === 'AQ' || !geometry) return [];
    const { at, area } = middle(geometry);
    const [n, e] = SHORTER[cc] ?? [spanish.of(cc)!, english.of(cc)!];
    const r = step(area, [
      [150, 1.4],
      [40, 2],
      [12, 2.8],
      [2.5, 3.6],
      [0.3, 4.6],
      [0, 5.6],
    ]);
    return [
      feature({ type: 'Point', coordinates: at }, { k: 'country', n, ...(e === n ? {} : { e }), cc, r }),
    ];
  });
}

function provinceLabels() {
  return load('province').flatMap(({ geometry, properties }) => {
    const { n, cc } = properties as { n: string; cc: string };
    if (!PROVINCES_OF.includes(cc) || UNNAMED.includes(n)) return [];
    const { at, area } = middle(geometry!);
    const r = step(area, [
      [3, 5.2],
      [0.9, 5.8],
      [0, 6.6],
    ]);
    return [
      feature(
        { type: 'Point', coordinates: at },
        { k: 'admin1', n: n.replace(' de los Tsáchilas', ''), cc, r },
      ),
    ];
  });
}

/** needs province and province-label-world; writes label */
export function makeLabels(): void {
  const named = NAMED.map(({ at, ...properties }) =>
    feature({ type: 'Point', coordinates: [...at] }, properties),
  );
  save('label', [...provinceLabels(), ...countryLabels(), ...named, ...load('province-label-world')]);
}
