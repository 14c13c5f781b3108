import { countryNames, LANGUAGES } from './countries.ts';
import { type Demonyms, demonyms } from './demonyms.ts';
import { furtherDivisionNames } from './divisionNames.ts';
import { fold } from './fold.ts';
import type { Place } from './model.ts';
import { divisionsOf, type Named, type Pack, townsOf, type Words, wordsOf } from './pack.ts';
import { regions } from './regions.ts';

/** A place under one of its names. */
export interface Entry {
  place: Place;
  /** whether the name is the place's own, not a further one */
  own: boolean;
}

/** The places of the world by their names, and what is known of words. Made once, asked for every text. */
export interface Gazetteer {
  /** those that a folded name may mean; empty where it means none */
  find(key: string): readonly Entry[];
  /** whether a folded name means a place */
  has(key: string): boolean;
  byId: ReadonlyMap<string, Place>;
  /** folded abbreviations of divisions that are written with a point ("Calif.") */
  abbreviations: ReadonlyMap<string, Place>;
  words: Words;
  demonyms: Demonyms;
  /** folded names of months and weekdays */
  calendar: ReadonlySet<string>;
  /** how many names are known */
  size: number;
}

const ABBREVIATION = /^[A-Z][a-z]{1,4}\.$/;
/** what a division may be called with or without */
const SORTS =
  / (?:Province|Region|Department|Governorate|State|District|Prefecture|Oblast|County|Municipality|Parish|Canton|Departamento|Provincia)$/;

/** Builds the index of a pack: half a second to a second for 400,000 names. Pure. @throws on a pack of another format */
export function createGazetteer(pack: Pack): Gazetteer {
  if (pack.format !== 1) throw new Error(`a gazetteer of format ${pack.format}: this program reads format 1`);
  const names = new Map<string, Entry[]>();
  const byId = new Map<string, Place>();
  const abbreviations = new Map<string, Place>();
  const add = (name: string, entry: Entry): void => {
    const key = fold(name);
    if (key.length < 2) return;
    const there = names.get(key);
    if (there === undefined) names.set(key, [entry]);
    else if (!there.some(({ place }) => place === entry.place)) there.push(entry);
  };
  const enter = ({ place, names: further }: Named): void => {
    byId.set(place.id, place);
    const [own, other] = [
      { place, own: true },
      { place, own: false },
    ];
    add(place.name, own);
    for (const name of further)
      if (ABBREVIATION.test(name)) abbreviations.set(fold(name), place);
      else add(name, other);
  };
  for (const region of regions()) enter(ownNames(region));
  for (const country of countries(pack)) enter(ownNames(country));
  const further = furtherDivisionNames();
  for (const place of divisionsOf(pack)) {
    const short = place.name.replace(SORTS, '');
    if (place.kind === 'division') enter({ place, names: [short, ...(further.get(place.id) ?? [])] });
    else enter({ place, names: short === place.name ? [] : [`${short} Co`] });
    if (place.kind === 'division') add(short, { place, own: true });
  }
  for (const town of townsOf(pack)) enter(town);
  return {
    find: (key) => names.get(key) ?? [],
    has: (key) => names.has(key),
    byId,
    abbreviations,
    words: wordsOf(pack),
    demonyms: demonyms(),
    calendar: calendar(),
    size: names.size,
  };

  /** all names of a country or region are its own */
  function ownNames({ place, names: all }: Named): Named {
    for (const name of all) add(name, { place, own: true });
    return { place, names: [] };
  }
}

function countries({ countries: rows }: Pack): Named[] {
  const names = countryNames(rows.map(([code]) => code));
  return rows.map(([id, lat, lng, population]) => {
    const all = names.get(id) ?? [id];
    return {
      place: {
        id,
        name: all[0] ?? id,
        kind: 'country',
        lat,
        lng,
        country: id,
        division: null,
        population: population || null,
        seat: null,
      },
      names: all,
    };
  });
}

function calendar(): Set<string> {
  const days = [...new Array(12).keys()].map((i) => new Date(Date.UTC(2026, i, i + 1)));
  return new Set(
    LANGUAGES.flatMap((language) =>
      (['month', 'weekday'] as const).flatMap((part) => {
        const format = new Intl.DateTimeFormat(language, { [part]: 'long', timeZone: 'UTC' });
        return days.map((day) => fold(format.format(day)));
      }),
    ),
  );
}
