/** Shores and rivers of the region from GSHHG 2.3.7 and WDBII, as the program gmt dumps them. */
import { feature, load, mapshaper, run, save } from './files.ts';
import { guayas } from './guayas.ts';
import { type Box, type Position, REGION } from './region.ts';
import { stitch } from './stitch.ts';

interface Piece {
  level: number;
  points: Position[];
}

/** what `gmt coast -M` prints: a line "> Shore Bin # 27267, Level 1" before each piece, then its points */
export function dumpIn([west, south, east, north]: Box, ...what: string[]): Piece[] {
  const text = run(
    'gmt',
    'coast',
    `-R${west}/${east}/${south}/${north}`,
    '-M',
    ...what,
    '--FORMAT_FLOAT_OUT=%.8f',
  );
  const pieces: Piece[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('>')) pieces.push({ level: Number(/Level (\d)/.exec(line)?.[1]), points: [] });
    else if (line) pieces.at(-1)!.points.push(line.split('\t').map(Number) as Position);
  }
  return pieces;
}

export const dump = (...what: string[]): Piece[] => dumpIn(REGION, ...what);

export const polygons = (rings: Position[][]) =>
  rings.map((ring) => feature({ type: 'Polygon', coordinates: [ring] }));
/** full resolution; level 1 land, 2 lakes, 3 islands in lakes */
const shores = (level: number, reverse = false) =>
  polygons(
    stitch(
      dump('-Df', `-W${level}/thin`).map(({ points }) => (reverse ? points.toReversed() : points)),
      REGION,
    ),
  );

/** writes land, lake, river: the region's polygons and lines */
export function makeCoast(): void {
  const { water, islands, rivers, replaced, pool } = guayas();
  save('gshhg-land', shores(1));
  save('gshhg-lake', shores(2, true));
  save('gshhg-islet', shores(3));
  save('guayas-water', polygons([water]));
  save('guayas-islands', polygons(islands));
  mapshaper('guayas-water.geojson -erase guayas-islands.geojson -o guayas.geojson');
  mapshaper('gshhg-land.geojson -erase guayas.geojson -o land.geojson precision=0.00001');
  // GSHHG has a pool in place of the river it lacks
  mapshaper(
    `gshhg-lake.geojson -erase gshhg-islet.geojson -erase bbox=${pool.join(',')} -o lake.geojson precision=0.00001`,
  );
  // high resolution is enough for lines that are a kilometre off; levels 1 to 4 are rivers that always flow
  const lines = dump('-Dh', '-I1', '-I2', '-I3', '-I4').map(({ level, points }) =>
    feature({ type: 'LineString', coordinates: points }, { l: level }),
  );
  save('wdbii', lines);
  mapshaper(`wdbii.geojson -erase bbox=${replaced.join(',')} -o wdbii-kept.geojson`);
  save('river', [
    ...load('wdbii-kept'),
    ...rivers.map((coordinates) => feature({ type: 'LineString', coordinates }, { l: 1 })),
  ]);
}
