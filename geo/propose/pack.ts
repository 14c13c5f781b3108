import type { Place } from './model.ts';

/** A column of text, one entry a line. */
type Column = string;

/**
 * A gazetteer as one file: columns, which compress better than rows. Coordinates are ten-thousandths of a degree (some ten metres),
 * each the difference from the one before it, as are GeoNames' numbers. Countries' names are not in it: Intl has them.
 */
export interface Pack {
  format: 1;
  towns: {
    ids: readonly number[];
    names: Column;
    /** a town's further names, parted by | */
    further: Column;
    lats: readonly number[];
    lngs: readonly number[];
    populations: readonly number[];
    /** which a town is the capital of: 2 a country, 1 a division, 0 neither */
    seats: Column;
    /** how many towns in order lie in each division */
    divisions: readonly (readonly [code: string, towns: number])[];
  };
  divisions: {
    ids: Column;
    names: Column;
    lats: readonly number[];
    lngs: readonly number[];
    populations: readonly number[];
  };
  countries: readonly (readonly [code: string, lat: number, lng: number, population: number])[];
  /** folded words, parted by spaces */
  words: Readonly<Record<keyof Words, string>>;
}

/** What single words are apart from names of places, folded. */
export interface Words {
  /** given names */
  given: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
  /** words of English and Spanish that are also names of places */
  common: ReadonlySet<string>;
  /** names of well-known places */
  known: ReadonlySet<string>;
}

/** A place with its further names, the unfolded ones of other languages among them. */
export interface Named {
  place: Place;
  names: readonly string[];
}

const SCALE = 10_000;
const lines = (rows: readonly string[]): Column => rows.map((row) => row.replaceAll('\n', ' ')).join('\n');
const differences = (values: readonly number[]): number[] =>
  values.map((value, i) => value - (values[i - 1] ?? 0));
const scaled = (values: readonly number[]): number[] =>
  differences(values.map((value) => Math.round(value * SCALE)));
const sums = (values: readonly number[]): number[] => {
  let sum = 0;
  return values.map((value) => (sum += value));
};
const degrees = (values: readonly number[]): number[] => sums(values).map((value) => value / SCALE);
const SEATS = [null, 'division', 'country'] as const;

/** Packs towns (with GeoNames' numbers), divisions, countries and words. Their order in the pack is its own. */
export function pack(
  towns: readonly Named[],
  divisions: readonly Place[],
  countries: readonly Place[],
  words: Words,
): Pack {
  const ofDivision = ({ place: { country, division } }: Named) => division ?? country ?? '';
  const byDivision = towns.toSorted(
    (a, b) => compare(ofDivision(a), ofDivision(b)) || Number(a.place.id) - Number(b.place.id),
  );
  const counts = new Map<string, number>();
  for (const town of byDivision) counts.set(ofDivision(town), (counts.get(ofDivision(town)) ?? 0) + 1);
  const places = byDivision.map(({ place }) => place);
  const inOrder = divisions.toSorted((a, b) => compare(a.id, b.id));
  const written = ([...all]: ReadonlySet<string>) => all.sort().join(' ');
  return {
    format: 1,
    towns: {
      ids: differences(places.map(({ id }) => Number(id))),
      names: lines(places.map(({ name }) => name)),
      further: lines(byDivision.map(({ names }) => names.join('|'))),
      lats: scaled(places.map(({ lat }) => lat)),
      lngs: scaled(places.map(({ lng }) => lng)),
      populations: places.map(({ population }) => population ?? 0),
      seats: places.map(({ seat }) => SEATS.indexOf(seat)).join(''),
      divisions: [...counts],
    },
    divisions: {
      ids: lines(inOrder.map(({ id }) => id)),
      names: lines(inOrder.map(({ name }) => name)),
      lats: scaled(inOrder.map(({ lat }) => lat)),
      lngs: scaled(inOrder.map(({ lng }) => lng)),
      populations: inOrder.map(({ population }) => population ?? 0),
    },
    countries: countries.map(({ id, lat, lng, population }) => [
      id,
      Math.round(lat * 100) / 100,
      Math.round(lng * 100) / 100,
      population ?? 0,
    ]),
    words: {
      given: written(words.given),
      surnames: written(words.surnames),
      common: written(words.common),
      known: written(words.known),
    },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const counted = (people: number | undefined): number | null => people || null;

/** Towns of a pack, each with its further names. */
export function townsOf({ towns }: Pack): Named[] {
  const [names, further] = [towns.names.split('\n'), towns.further.split('\n')];
  const [ids, lats, lngs] = [sums(towns.ids), degrees(towns.lats), degrees(towns.lngs)];
  const codes = towns.divisions.flatMap(([code, n]) => new Array<string>(n).fill(code));
  return ids.map((id, i): Named => {
    const code = codes[i] ?? '';
    return {
      place: {
        id: String(id),
        name: names[i] ?? '',
        kind: 'town',
        lat: lats[i] ?? 0,
        lng: lngs[i] ?? 0,
        country: code.slice(0, 2),
        division: code.includes('.') ? code : null,
        population: counted(towns.populations[i]),
        seat: SEATS[Number(towns.seats[i])] ?? null,
      },
      names: further[i] ? further[i].split('|') : [],
    };
  });
}

/** Divisions of both levels. */
export function divisionsOf({ divisions }: Pack): Place[] {
  const [ids, names] = [divisions.ids.split('\n'), divisions.names.split('\n')];
  const [lats, lngs] = [degrees(divisions.lats), degrees(divisions.lngs)];
  return ids.map((id, i): Place => {
    const [first = '', second] = id.slice(3).split('.');
    const country = id.slice(0, 2);
    return {
      id,
      name: names[i] ?? '',
      kind: second === undefined ? 'division' : 'subdivision',
      lat: lats[i] ?? 0,
      lng: lngs[i] ?? 0,
      country,
      // an outline's own name follows its country's code and a slash
      division: id.slice(0, 3) + first,
      population: counted(divisions.populations[i]),
      seat: null,
    };
  });
}

export function wordsOf({ words }: Pack): Words {
  const set = (written: string) => new Set(written.split(' '));
  return {
    given: set(words.given),
    surnames: set(words.surnames),
    common: set(words.common),
    known: set(words.known),
  };
}
