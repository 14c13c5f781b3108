/** The edition of a draft, with what the worker has to give for it: outlines and names of divisions. Each is asked for once. */
import { ask } from './away.ts';
import type { Draft } from './draft.ts';
import { editionOf, type Parts } from './edition.ts';
import { decidedIn } from './passages.ts';
import { areaNameOf, isOwn, type Outlined } from './places.ts';
import type { Written } from './written.ts';

const outlines = new Map<string, Outlined | null>();
const divisions = new Map<string, string>();

/** The parts of an edition as far as they are decided. Rejects where a file that it takes cannot be had. */
export async function makeEdition(draft: Draft, say: Written): Promise<Parts> {
  const used = decidedIn(draft).placed.filter(({ use }) => use !== null && use.as !== 'later');
  for (const { place } of used) {
    const name = areaNameOf(place);
    if (name === null || outlines.has(place.id)) continue;
    outlines.set(place.id, await ask('outline', { name, near: [place.lng, place.lat] }));
  }
  const codes = used.flatMap(({ place }) => (isOwn(place) ? [] : (place.division ?? [])));
  const unknown = [...new Set(codes)].filter((code) => !divisions.has(code));
  if (unknown.length > 0)
    for (const [code, name] of await ask('divisions', { codes: unknown })) divisions.set(code, name);
  return editionOf({ draft, outlines, divisions, today: today(), say });
}

/** the editor's own day, ISO 8601 */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
