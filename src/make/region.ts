/** Where texts mostly play, from the names that are certain in them. Pure. */
import type { Draft } from './draft.ts';
import { namesOf } from './names.ts';

export interface Guess {
  /** ISO 3166-1 alpha-2 */
  country: string;
  /** names of the country, or of places in it */
  times: number;
  texts: number;
  /** WGS 84 degrees: of the country, or of a place in it */
  lng: number;
  lat: number;
}

/** Countries by how often they and places in them are named, the most frequent first. */
export function guessRegion(draft: Draft): readonly Guess[] {
  const guesses = new Map<string, Guess & { named: Set<string> }>();
  for (const { certain, candidates, spots } of namesOf(draft).main) {
    const [place] = candidates;
    if (!certain || !place || place.country === null) continue;
    const guess = guesses.get(place.country) ?? {
      country: place.country,
      times: 0,
      texts: 0,
      lng: place.lng,
      lat: place.lat,
      named: new Set<string>(),
    };
    guess.times += spots.length;
    for (const { text } of spots) guess.named.add(text);
    if (place.kind === 'country') Object.assign(guess, { lng: place.lng, lat: place.lat });
    guesses.set(place.country, guess);
  }
  return [...guesses.values()]
    .map(({ named, ...guess }) => ({ ...guess, texts: named.size }))
    .sort((a, b) => b.times - a.times || (a.country < b.country ? -1 : 1));
}
