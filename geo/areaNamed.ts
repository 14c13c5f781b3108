import { feature, merge } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import { drawable, type Found, folded } from './areaShape.ts';
import type { AreaFeature } from './model.ts';

/** a division of a country, or a sea, which has no country */
interface Properties {
  /** ISO 3166-1 alpha-2 */
  cc?: string;
  /** English name, or the division's own */
  n?: string;
}
type Shapes = GeometryCollection<Properties>;
type Piece = TopoPolygon<Properties> | TopoMultiPolygon<Properties>;

const NATURAL_EARTH = 'Natural Earth 4.1, public domain, simplified';
const FITTED = 'Natural Earth 4.1, public domain, fitted to the coast of GSHHG 2.3.7, LGPL-3.0-or-later';
const OURS = 'Cartulary’s own limits at straits, MIT; coasts of Natural Earth 4.1, public domain, simplified';

/** a file of outlines, as geo/basemap has them */
export type Outlines = Topology<Record<string, Shapes>>;
interface Source {
  topology: Outlines;
  shapes: readonly Piece[];
  basis: string;
}

/** What the basemap's own provinces have (Ecuador, Colombia, Peru) comes from these, as they follow its coast; all else from the world's. */
function sourcesIn(own: Outlines, world: Outlines): readonly Source[] {
  const shapesOf = (topology: Outlines, object: string) =>
    (topology.objects[object]?.geometries ?? []) as readonly Piece[];
  const fitted = shapesOf(own, 'provinces');
  const codes = new Set(fitted.map(({ properties }) => properties?.cc));
  const rest = shapesOf(world, 'divisions').filter(({ properties }) => !codes.has(properties?.cc));
  return [
    { topology: own, shapes: fitted, basis: FITTED },
    { topology: world, shapes: rest, basis: NATURAL_EARTH },
    { topology: world, shapes: shapesOf(world, 'seas'), basis: OURS },
  ];
}

/** The areas that a name, a country's code, or a code and a name ("EC/Manabí") may mean. */
function find(wanted: string, all: readonly Source[]): Found[] {
  const [, code, rest] = /^([A-Z]{2})(?:\/(.+))?$/.exec(wanted) ?? [];
  const country = code !== undefined && rest === undefined;
  return all.flatMap(({ topology, shapes, basis }): Found[] => {
    const inside = code === undefined ? shapes : shapes.filter(({ properties }) => properties?.cc === code);
    if (country) {
      if (inside.length === 0) return [];
      const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
      return [{ name, basis, geometry: merge(topology, [...inside]) }];
    }
    const named = folded(rest ?? wanted);
    return inside
      .filter(({ properties }) => folded(properties?.n ?? '') === named)
      .map((shape) => {
        const { cc, n = '' } = shape.properties ?? {};
        const { geometry } = feature<Properties>(topology, shape as TopoPolygon<Properties>);
        return { name: cc && rest === undefined ? `${n}, ${cc}` : n, basis, geometry };
      });
  });
}

/**
 * Ready areas by their names, as features of areas.geojson. Says in one line which name means nothing, or several things.
 * @param own the basemap's own provinces
 * @param world the divisions and seas of all the world
 */
export function areasNamed(
  names: readonly string[],
  own: Outlines,
  world: Outlines,
): readonly AreaFeature[] | string {
  const all = sourcesIn(own, world);
  const areas: AreaFeature[] = [];
  for (const name of names) {
    const meant = find(name, all);
    // a sea may have the name of a province, which has its country's code too
    const seas = meant.filter(({ basis }) => basis === OURS);
    const found = seas.length > 0 ? seas : meant;
    const [only] = found;
    if (!only)
      return `no area ${name}: give a country's code (FJ), a division's name (Manabí, EC/Manabí), or a sea's`;
    if (found.length > 1)
      return `${name} is several areas: ${found.map((one) => one.name.replace(/^(.*), (..)$/, '$2/$1')).join(', ')}`;
    areas.push(drawable(only));
  }
  return areas;
}

/** An areas.geojson of these, one feature a line. */
export const printAreas = (areas: readonly AreaFeature[]): string =>
  `{"type":"FeatureCollection","features":[\n${areas.map((area) => JSON.stringify(area)).join(',\n')}\n]}`;
