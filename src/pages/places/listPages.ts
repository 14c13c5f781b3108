/** All places of an edition by name, in pages of a readable length. Pure. */
import type { AtlasPlace } from '../../../geo/model.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { oncePer } from '../../atlas/once.ts';
import { FIRST_ROWS } from '../../ui/useFirst.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import type { Words } from '../../words/words.ts';
import { placeGroups } from '../explore/rows.ts';

/** rows of one page */
export const ON_PAGE = 200;

const onMap = oncePer((atlas: Atlas): readonly AtlasPlace[] =>
  atlas.places.filter(({ id }) => atlas.passages(id).length > 0),
);

/** ids of the pages, from "1"; none where the first page of the edition lists every place */
export function listPages(atlas: Atlas): readonly string[] {
  const rows = onMap(atlas).length;
  if (rows <= FIRST_ROWS) return [];
  return Array.from({ length: Math.ceil(rows / ON_PAGE) }, (_, i) => `${i + 1}`);
}

/** The places of one page, in the order of their names in the view's language. */
export function placesOn(site: Site, view: View, t: Words, page: string): readonly AtlasPlace[] {
  const first = (Number(page) - 1) * ON_PAGE;
  return placeGroups(site, { ...view, sort: 'name' }, t, onMap(site))
    .flatMap(({ places }) => places)
    .slice(first, first + ON_PAGE);
}
