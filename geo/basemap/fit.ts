/**
 * Fits polygons drawn on one coast to the land of another. Their outer edges miss the land by a kilometre or two on
 * either side; land beyond them goes to whichever polygon is nearest.
 */
import { Delaunay } from 'd3-delaunay';
import type { Polygon } from 'geojson';
import { feature, load, mapshaper, save } from './files.ts';
import type { Box } from './region.ts';
import { polygonsOf } from './world.ts';

/** degrees between the points by which nearness is measured */
const STEP = 0.01;

/** cells of the plane nearest to each polygon's outline, by the polygon's index */
function saveCells(name: string, polygons: string, [west, south, east, north]: Box): void {
  const points: [number, number][] = [];
  const owners: number[] = [];
  load(polygons).forEach(({ geometry }, owner) => {
    for (const ring of polygonsOf(geometry).flat()) {
      ring.forEach(([x = 0, y = 0], index) => {
        const [toX = x, toY = y] = ring[(index + 1) % ring.length]!;
        const steps = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / STEP));
        for (let step = 0; step < steps; step += 1) {
          points.push([x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps]);
          owners.push(owner);
        }
      });
    }
  });
  const cells = Delaunay.from(points).voronoi([west, south, east, north]);
  const out = owners.flatMap((owner, index) => {
    const cell = cells.cellPolygon(index);
    return cell ? [feature<Polygon>({ type: 'Polygon', coordinates: [cell] }, { owner })] : [];
  });
  save(name, out);
}

/** polygons (with properties) + land inside the box → `out`, the same polygons with the same properties covering the land */
export function fit(polygons: string, land: string, box: Box, out: string): void {
  const given = load(polygons);
  save(
    `${out}-given`,
    given.map(({ geometry }, owner) => feature(geometry!, { owner })),
  );
  saveCells(`${out}-cells`, `${out}-given`, box);
  const clip = `bbox=${box.join(',')}`;
  mapshaper(`${land}.geojson -clip ${clip} -erase ${out}-given.geojson -o ${out}-slivers.geojson`);
  mapshaper(`${out}-cells.geojson -clip ${out}-slivers.geojson -o ${out}-shares.geojson`);
  mapshaper(`${out}-given.geojson -clip ${land}.geojson -o ${out}-kept.geojson`);
  mapshaper(
    `${out}-kept.geojson ${out}-shares.geojson combine-files -merge-layers force -dissolve2 owner -o ${out}-fitted.geojson`,
  );
  const fitted = load(`${out}-fitted`).map(({ geometry, properties }) =>
    feature(geometry!, given[Number(properties!.owner)]!.properties!),
  );
  save(out, fitted);
}
