/** Rounds the lines between neighbouring polygons of one country, in both polygons alike; coasts and borders stay. */
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import { feature as featureOf } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import { feature, type Properties } from './files.ts';

type Area = Feature<Polygon | MultiPolygon, Properties>;

/** Chaikin's corner cutting, twice, with both ends kept */
export function round(line: number[][]): number[][] {
  let points = line;
  for (let turn = 0; turn < 2 && points.length > 2; turn += 1) {
    const cut = points.slice(0, -1).flatMap(([x = 0, y = 0], index) => {
      const [toX = x, toY = y] = points[index + 1]!;
      return [
        [x * 0.75 + toX * 0.25, y * 0.75 + toY * 0.25],
        [x * 0.25 + toX * 0.75, y * 0.25 + toY * 0.75],
      ];
    });
    points = [points[0]!, ...cut.slice(1, -1), points.at(-1)!];
  }
  return points;
}

export function smoothInside(areas: readonly Area[]): { polygons: Area[]; lines: Feature<LineString>[] } {
  const featureCollection: FeatureCollection = { type: 'FeatureCollection', features: [...areas] };
  // 1e-5 degrees, a metre: the areas come out of one clipping and share their corners to the last digit or nearly so
  const shared = topology({ areas: featureCollection }, 1e7);
  const geometries = (shared.objects.areas as GeometryCollection<Properties>).geometries as (
    | TopoPolygon<Properties>
    | TopoMultiPolygon<Properties>
  )[];
  const users = new Map<number, Set<string>>();
  const countries = new Map<number, Set<string>>();
  for (const { type, arcs, properties } of geometries) {
    for (const arc of (type === 'Polygon' ? arcs.flat() : arcs.flat(2)) as number[]) {
      const index = arc < 0 ? ~arc : arc;
      users.set(index, (users.get(index) ?? new Set()).add(`${properties!.cc} ${properties!.n}`));
      countries.set(index, (countries.get(index) ?? new Set()).add(String(properties!.cc)));
    }
  }
  const { scale, translate } = shared.transform!;
  const inside = (index: number) => (users.get(index)?.size ?? 0) > 1 && countries.get(index)!.size === 1;
  const arcs = shared.arcs.map((arc, index) => {
    let x = 0;
    let y = 0;
    const line = arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return inside(index) ? round(line) : line;
  });
  const plain = { type: 'Topology' as const, objects: shared.objects, arcs };
  const polygons = featureOf(plain, plain.objects.areas as GeometryCollection<Properties>).features as Area[];
  const lines = arcs.flatMap((coordinates, index) =>
    inside(index)
      ? [feature<LineString>({ type: 'LineString', coordinates }, { cc: [...countries.get(index)!][0]! })]
      : [],
  );
  return { polygons, lines };
}
