import type { Atlas } from '../data/atlas.ts';
import type { View } from '../view/view.ts';
import type { Words } from '../words/en.ts';
import { groupsOf } from './rows.ts';

/** ids of the places before and after one in the list's order; from a page that is no place's, the first of the list is next */
export function neighbours(atlas: Atlas, view: View, t: Words, id: string | null): { previous: string | null; next: string | null } {
  const ids = groupsOf(atlas, view, t).flatMap(({ rows }) => rows.map(({ place }) => place.id));
  const at = id === null ? -1 : ids.indexOf(id);
  return { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}
