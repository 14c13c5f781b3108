import type { Atlas } from '../../data/atlas.ts';
import type { Words } from '../../words/en.ts';

/** How many questions sources differ on, and how their positions are set side by side. */
export function methodOf(atlas: Atlas, t: Words): string {
  const letters = atlas.sources.map(({ id }) => id.toUpperCase());
  const differ = atlas.claims.filter(({ kind }) => kind === 'disagree').length;
  return t.claims.method(differ, letters.length, letters[0] ?? '', letters.at(-1) ?? '');
}
