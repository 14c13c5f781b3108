/** How the positions on a question are laid out, and who takes none. Pure. */
import type { Claim } from '../../../geo/model.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { sourcesOfClaim } from '../../atlas/claims.ts';
import type { Lang } from '../../view/view.ts';
import type { Words } from '../../words/en.ts';

/** most positions side by side, and the longest figure (in characters) that a column of so many has room for */
const COLUMNS = 3;
const LONGEST: readonly number[] = [0, 0, 22, 14];

/** side by side where every source gives a figure that fits; else one under the other */
export function layoutOf({ positions }: Claim, lang: Lang): 'columns' | 'rows' {
  const room = LONGEST[positions.length] ?? 0;
  return positions.length <= COLUMNS && positions.every(({ figure }) => figure && figure[lang].length <= room)
    ? 'columns'
    : 'rows';
}

/** "Sources D and E", "Source B" */
const NAMED = /\b[Ss]ources? ((?:[A-Z](?:,? and |,? or |, )?)+)(?![\w])/g;

/** ids of sources that take no position, but for those of which the question's note tells what they do say */
export function silentOn(claim: Claim, sources: readonly { id: string }[]): readonly string[] {
  const speaking = sourcesOfClaim(claim);
  const told = [...(claim.note?.en ?? '').matchAll(NAMED)].flatMap(
    (match) => match[1]!.match(/\b[A-Z]\b/g) ?? [],
  );
  return sources
    .map(({ id }) => id)
    .filter((id) => !speaking.includes(id) && !told.includes(id.toUpperCase()));
}

/** How many questions sources differ on, and how their positions are set side by side. */
export function methodOf(atlas: Atlas, t: Words): string {
  const letters = atlas.sources.map(({ id }) => id.toUpperCase());
  const differ = atlas.claims.filter(({ kind }) => kind === 'disagree').length;
  return t.claims.method(differ, letters.length, letters[0] ?? '', letters.at(-1) ?? '');
}
