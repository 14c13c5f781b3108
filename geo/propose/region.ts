import { fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { NO_REGION, type Place, type Region } from './model.ts';

/**
 * The region that words name: countries by code or name, and towns or divisions by name, parted by commas ("EC,CO", "Guayaquil",
 * "Guayaquil, EC"). Of several places of one name it is the one with most people, in the countries given where it has one there.
 * @returns the parts that name nothing, where there are any
 */
export function regionOf(words: string, gazetteer: Gazetteer): Region | { unknown: readonly string[] } {
  const parts = words.split(',').flatMap((part) => part.trim() || []);
  if (parts.length === 0) return NO_REGION;
  const places = parts.map((part) => placesOf(part, gazetteer));
  const unknown = parts.filter((_, i) => places[i]?.length === 0);
  if (unknown.length > 0) return { unknown };
  const countries = places.flatMap(([first]) => (first?.kind === 'country' ? [first.id] : []));
  const points = places.flatMap((named) => {
    if (named[0]?.kind === 'country') return [];
    const there = named.filter(({ country }) => country !== null && countries.includes(country));
    return (there.length > 0 ? there : named).slice(0, 1).map(({ lat, lng }) => ({ lat, lng }));
  });
  return { countries, points };
}

/** what a part may mean: a country first, then by people */
function placesOf(part: string, { byId, find }: Gazetteer): readonly Place[] {
  const coded = byId.get(part);
  if (coded?.kind === 'country') return [coded];
  const weight = ({ kind, population }: Place) =>
    kind === 'country' ? Number.POSITIVE_INFINITY : (population ?? 0);
  return find(fold(part))
    .map(({ place }) => place)
    .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}
