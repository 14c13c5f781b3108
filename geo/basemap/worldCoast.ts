/** Shores, lakes and rivers of the whole world from GSHHG and WDBII, high resolution: 0.2 km, two thirds of a CSS px at zoom 8. */
import { dumpIn, polygons } from './coast.ts';
import { feature, load, mapshaper, save } from './files.ts';
import type { Box, Position } from './region.ts';
import { stitch } from './stitch.ts';
import { polygonsOf } from './world.ts';

/** GSHHG has the ice's edge for Antarctica, closed at the 180th meridian: south of here Natural Earth's coast stays */
const SOUTH = -60;
const WORLD: Box = [-180, SOUTH, 180, 90];
/** km²: smaller islands and lakes are less than two CSS px across at zoom 8 */
const ISLANDS = '-A0.2';
const LAKES = '-A1';
/** square degrees: GSHHG counts the Caspian as a lake, Natural Earth as a sea without a name in its land */
const SEA_AREA = 30;

/** twice the signed area of a ring in square degrees, halved */
const areaOf = (ring: readonly Position[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length]!;
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

/** high resolution; level 1 land, 2 lakes, 3 islands in lakes */
const shores = (level: number, least: string, reverse = false): Position[][] =>
  stitch(
    dumpIn(WORLD, '-Dh', `-W${level}/thin`, least).map(({ points }) =>
      reverse ? points.toReversed() : points,
    ),
    WORLD,
  );

/** land cut at the 180th meridian is joined beyond it, or the cut would be drawn as a coast */
function saveLand(rings: Position[][]): void {
  const reaches = (ring: Position[], lng: number): boolean => ring.some(([x]) => Math.abs(x - lng) < 1e-6);
  const west = rings.filter((ring) => reaches(ring, -180));
  const east = rings.filter((ring) => reaches(ring, 180));
  const moved = west.map((ring) => ring.map(([x, y]): Position => [x + 360, y]));
  save('world-seam-cut', polygons([...east, ...moved]));
  mapshaper('world-seam-cut.geojson -dissolve2 -explode -o world-seam.geojson');
  const cut = new Set([...west, ...east]);
  const antarctica = load('land-10m').filter(({ geometry }) =>
    polygonsOf(geometry).every((polygon) => polygon[0]!.every(([, y = 0]) => y < SOUTH)),
  );
  save('world-shores', [
    ...polygons(rings.filter((ring) => !cut.has(ring))),
    ...load('world-seam'),
    ...antarctica,
  ]);
}

/** needs land-10m; writes land-world, lake-world and river-world */
export function makeWorldCoast(): void {
  saveLand(shores(1, ISLANDS));
  const waters = shores(2, LAKES, true);
  save('world-inland-seas', polygons(waters.filter((ring) => areaOf(ring) > SEA_AREA)));
  mapshaper('world-shores.geojson -erase world-inland-seas.geojson -o land-world.geojson precision=0.00001');
  save('world-waters', polygons(waters.filter((ring) => areaOf(ring) <= SEA_AREA)));
  save('world-islets', polygons(shores(3, LAKES)));
  mapshaper('world-waters.geojson -erase world-islets.geojson -o lake-world.geojson precision=0.00001');
  save(
    'river-world',
    dumpIn(WORLD, '-Dh', '-I1', '-I2', '-I3').map(({ level, points }) =>
      feature({ type: 'LineString', coordinates: points }, { l: level }),
    ),
  );
}
