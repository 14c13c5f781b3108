import type { Place } from './model.ts';
import type { Named } from './pack.ts';

/** A town with the code of its second-level division. */
export interface Town {
  named: Named;
  subdivision: string;
}

/** A further name is kept where it is written as a name in Latin letters is, and is more than an airport's code. */
const NAME = /^\p{Lu}(?=.*\p{Ll})[\p{Script=Latin}\p{M}\p{N}\s'’.-]{2,}$/u;
const SEATS: Readonly<Record<string, Place['seat']>> = { PPLC: 'country', PPLA: 'division' };

/** The towns of GeoNames' cities500.txt: a line a town, tab-separated. */
export function townsFrom(table: string): Town[] {
  return table.split('\n').flatMap((line): Town[] => {
    const [id, name, ascii, further, lat, lng, , sort, country, , first, second, , , population] =
      line.split('\t');
    if (!id || !name || !country || population === undefined) return [];
    // to fold all of them here would cost as much as the index does, which leaves out what folds alike
    const written = [ascii ?? '', ...(further ?? '').split(',')];
    const names = [...new Set(written)].filter((other) => other !== name && NAME.test(other));
    const division = first ? `${country}.${first}` : null;
    const place: Place = {
      id,
      name,
      kind: 'town',
      lat: Number(lat),
      lng: Number(lng),
      country,
      division,
      population: Number(population) || null,
      seat: SEATS[sort ?? ''] ?? null,
    };
    return [{ named: { place, names }, subdivision: `${division}.${second}` }];
  });
}

interface People {
  lat: number;
  lng: number;
  population: number;
}

/** Towns gathered by a code: their people, and their mean point, in which large towns weigh more. */
export function peopled(towns: readonly Town[], codeOf: (town: Town) => string): Map<string, People> {
  const sums = new Map<string, People & { weight: number }>();
  for (const town of towns) {
    const { lat, lng, population } = town.named.place;
    const code = codeOf(town);
    const sum = sums.get(code) ?? { lat: 0, lng: 0, population: 0, weight: 0 };
    const weight = Math.sqrt((population ?? 0) + 100);
    sum.lat += lat * weight;
    sum.lng += lng * weight;
    sum.weight += weight;
    sum.population += population ?? 0;
    sums.set(code, sum);
  }
  return new Map(
    [...sums].map(([code, { lat, lng, population, weight }]) => [
      code,
      { lat: lat / weight, lng: lng / weight, population },
    ]),
  );
}
