/** What a printed sheet says: the numbered places of a view, and each passage once, under the places that it names. Pure. */
import type { AtlasExcerpt, AtlasPlace } from '../../../geo/model.ts';
import { labelIn } from '../../atlas/names.ts';
import { shownPassages, shownPlaces } from '../../view/shown.ts';
import { openPlace, type Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import type { Words } from '../../words/words.ts';

export interface Note {
  /** the shown places that the passage puts something in, with their numbers */
  places: readonly { place: AtlasPlace; number: number }[];
  excerpt: AtlasExcerpt;
}
interface Notes {
  /** by place id, from 1 */
  numbers: ReadonlyMap<string, number>;
  notes: readonly Note[];
  /** places that the sheet leaves out */
  left: number;
}

/** passages of a sheet at most: more is a book, which the downloads are for */
const MOST = 150;

/** The open place, or of other pages every shown place, in the order of their names. */
export function notesOf(site: Site, view: View, t: Words): Notes {
  const open = site.place(openPlace(site, view) ?? '');
  const places = (open ? [open] : shownPlaces(site, view)).toSorted((a, b) =>
    t.say.compare(labelIn(a.name, view.lang), labelIn(b.name, view.lang)),
  );
  const byExcerpt = new Map<AtlasExcerpt, AtlasPlace[]>();
  let left = 0;
  for (const place of places) {
    const shown = shownPassages(site, view, place.id);
    const passages = shown.length > 0 ? shown : site.passages(place.id);
    if (byExcerpt.size + passages.length > MOST) {
      left += 1;
      continue;
    }
    for (const { excerpt } of passages) {
      const named = byExcerpt.get(excerpt) ?? [];
      if (!named.includes(place)) named.push(place);
      byExcerpt.set(excerpt, named);
    }
  }
  const printed = new Set([...byExcerpt.values()].flat());
  const numbers = new Map(places.filter((place) => printed.has(place)).map(({ id }, i) => [id, i + 1]));
  const notes = [...byExcerpt].map(([excerpt, named]) => ({
    excerpt,
    places: named.map((place) => ({ place, number: numbers.get(place.id) ?? 0 })),
  }));
  return { numbers, notes, left };
}
