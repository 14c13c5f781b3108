/** How the positions on a question are laid out, and who takes none. Pure. */

import type { Claim } from '../../../geo/model.ts';
import { lettersOf } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import type { Site } from '../../view/site.ts';
import type { Lang } from '../../view/view.ts';
import type { Words } from '../../words/words.ts';

/**
 * most positions side by side; and by their number the longest figure, in characters, that fits into a column
 */
const COLUMNS = 3;
const LONGEST: readonly number[] = [0, 0, 22, 14];

/** columns where every position has a figure that fits into one, else rows */
export function positionsLayout({ positions }: Claim, lang: Lang): 'columns' | 'rows' {
  const room = LONGEST[positions.length] ?? 0;
  return positions.length <= COLUMNS &&
    positions.every(({ figure }) => figure && labelIn(figure, lang).length <= room)
    ? 'columns'
    : 'rows';
}

/** a key among the positions of a question, on which a source may take more than one */
export const positionKey = ({
  source,
  cites,
}: Pick<Claim['positions'][number], 'source' | 'cites'>): string =>
  [source, ...cites.map(({ excerpt, start }) => `${excerpt} ${start}`)].join();

/** ids of the sources that do not speak on a question, in the order of sources */
export const silentOn = ({ silent }: Claim, sources: readonly { id: string }[]): readonly string[] =>
  sources.flatMap(({ id }) => (silent.includes(id) ? [id] : []));

/** How many questions sources differ on, and how their positions are set side by side. */
export function methodOf(atlas: Site, t: Words): string {
  const letters = lettersOf(
    atlas,
    atlas.sources.map(({ id }) => id),
  );
  const differ = atlas.claims.filter(({ kind }) => kind === 'disagree').length;
  return t.claims.method(differ, letters.length, letters[0] ?? '', letters.at(-1) ?? '');
}
