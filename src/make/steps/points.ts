/** What the map shows beside the list of names: candidates as letters, decided places as points. Pure. */
import type { Name } from '../names.ts';
import type { Point } from '../parts/SmallMap.tsx';
import { nameOf } from '../places.ts';

const LETTERS = 'abcde';

/** @param own the point of a place of the editor's own, while she chooses it */
export function pointsOf(
  main: readonly Name[],
  open: Name | undefined,
  own: { lat: number; lng: number } | null,
  lang: string,
): { points: readonly Point[]; fit: readonly Point[] } {
  const decided = new Map<string, Point>();
  for (const { decision } of main)
    if (decision?.as === 'place') {
      const { id, lat, lng } = decision.place;
      decided.set(id, { id, lat, lng, sign: '', name: nameOf(decision.place, lang), state: 'decided' });
    }
  const candidates = (open?.candidates ?? []).map(
    (place, i): Point => ({
      id: place.id,
      lat: place.lat,
      lng: place.lng,
      sign: LETTERS.charAt(i),
      name: nameOf(place, lang),
      ...(open?.decision?.as === 'place' && open.decision.place.id === place.id ? { state: 'chosen' } : {}),
    }),
  );
  const chosen: Point[] = own ? [{ id: 'own', ...own, sign: '', name: '', state: 'chosen' }] : [];
  const shown = new Set(candidates.map(({ id }) => id));
  return {
    points: [...[...decided.values()].filter(({ id }) => !shown.has(id)), ...candidates, ...chosen],
    fit: candidates.length > 0 ? candidates : [...decided.values()],
  };
}
