import { fold } from './fold.ts';
import type { Place } from './model.ts';
import { peopled, type Town } from './towns.ts';

/** A first-level division that an outline is known of, and the outline's centroid. */
export interface NamedArea {
  country: string;
  name: string;
  lat: number;
  lng: number;
}

const SORTS =
  /\b(?:province|region|department|governorate|state|of|the|oblast|prefecture|county|district|municipality)\b/g;
const bare = (name: string): string => fold(fold(name).replace(SORTS, ''));

/**
 * Divisions of both levels by their codes (`EC.18`, `US.TX.113`), those without any town left out, and of the second level those that
 * have the name of one of their own towns: as candidates they would stand for the same. A first-level division lies at the centroid
 * of its outline where one has its name, any other in the middle of its towns. Outlines whose names the list does not have, such as those
 * of Norway's counties before 2020, follow under their country's code and name (`NO/Østfold`): texts go on naming them.
 */
export function divisionsFrom(
  coded: readonly { code: string; name: string }[],
  towns: readonly Town[],
  outlined: readonly NamedArea[],
): Place[] {
  const people = new Map([
    ...peopled(towns, ({ named }) => named.place.division ?? ''),
    ...peopled(towns, ({ subdivision }) => subdivision),
  ]);
  const outlines = new Map(outlined.map((area) => [`${area.country} ${bare(area.name)}`, area]));
  const townNames = new Set(
    towns.map(({ named, subdivision }) => `${subdivision} ${fold(named.place.name)}`),
  );
  const known = new Set(coded.map(({ code, name }) => `${code.slice(0, 2)} ${bare(name)}`));
  const further = outlined.filter(({ country, name }) => !known.has(`${country} ${bare(name)}`));
  const listed = coded.flatMap(({ code, name }): Place[] => {
    const [country = '', first = '', second] = code.split('.');
    const there = people.get(code);
    if (there === undefined || townNames.has(`${code} ${fold(name)}`)) return [];
    const outline = second === undefined ? outlines.get(`${country} ${bare(name)}`) : undefined;
    const { lat, lng } = outline ?? there;
    const kind = second === undefined ? 'division' : 'subdivision';
    const division = `${country}.${first}`;
    return [{ id: code, name, kind, lat, lng, country, division, population: there.population, seat: null }];
  });
  return [...listed, ...further.map(fromOutline)];
}

const fromOutline = ({ country, name, lat, lng }: NamedArea): Place => {
  const id = `${country}/${name}`;
  return { id, name, kind: 'division', lat, lng, country, division: id, population: null, seat: null };
};
