/** Divisions of all countries and some seas as one file, from which `npm run geo -- area` writes areas for any edition. */
import { feature, load, mapshaper, save } from './files.ts';
import { SEAS } from './seas.ts';
import { polygonsOf } from './world.ts';

/** twice the area of a ring in square degrees */
const sizeOf = (ring: readonly number[][] = []): number =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length]!;
      return sum + x * nextY - nextX * y;
    }, 0),
  );

/** needs states-all; writes TopoJSON at `path`: divisions {cc, n}, from whose lines countries are joined, and seas {n} */
export function publishAreas(path: string): void {
  save(
    'ready-divisions',
    load('states-all').flatMap(({ geometry, properties }) => {
      const { cc, n } = properties as { cc: string | null; n: string | null };
      if (!geometry) return [];
      // what has no code of its own has "-1" or "-99"
      return [feature(geometry, { ...(cc && /^[A-Z]{2}$/.test(cc) ? { cc } : {}), ...(n ? { n } : {}) })];
    }),
  );
  const simpler = '-simplify visvalingam weighted interval=600 keep-shapes';
  mapshaper(`ready-divisions.geojson -clean ${simpler} -o ready-simpler.geojson`);
  save(
    'sea-outlines',
    SEAS.map(({ n, outline }) =>
      feature(
        { type: 'Polygon', coordinates: [[...outline, outline[0]!].map((point) => [...point])] },
        { n },
      ),
    ),
  );
  // one by one, for seas may overlap
  const seas = SEAS.map(({ n }, index) => {
    save(`sea-${index}`, load('sea-outlines').slice(index, index + 1));
    mapshaper(`sea-${index}.geojson -erase ready-simpler.geojson -o sea-${index}-water.geojson`);
    const waters = load(`sea-${index}-water`)
      .flatMap(({ geometry }) => polygonsOf(geometry))
      .sort((a, b) => sizeOf(b[0]) - sizeOf(a[0]));
    return feature({ type: 'Polygon', coordinates: waters[0]! }, { n });
  });
  save('ready-seas', seas);
  mapshaper(
    `-i ready-simpler.geojson ready-seas.geojson combine-files -rename-layers divisions,seas -o ${path} force format=topojson quantization=100000`,
  );
}
