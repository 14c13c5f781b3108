import type { AtlasExcerpt } from '../../geo/model.ts';
import { useApp } from '../ui/app.ts';
import type { Span } from './cut.ts';

/**
 * Names of those whose words a passage holds, as its text has them, each once, in the order of their words.
 * @param part [start, end) of the quote: only whose words stand in it; without it in all of it
 */
export function speakersOf({ quote, voices = [] }: AtlasExcerpt, part?: Span): readonly string[] {
  const [from, to] = part ?? [0, quote.length];
  const here = voices.filter(({ of = [0, quote.length] }) => of[0] < to && from < of[1]);
  return [...new Set(here.map(({ name }) => name))];
}

/** "quoting the U.S. Embassy in Ecuador": whose words these are, where they are not the source's own. */
export function Voices({ excerpt, part }: { excerpt: AtlasExcerpt; part?: Span }) {
  const { t } = useApp();
  const names = speakersOf(excerpt, part);
  return names.length === 0 ? null : <span className="voices">{t.quoting(names)}</span>;
}

/** Why a passage is less than whole sentences. */
export function WhyCut({ excerpt: { cut } }: { excerpt: AtlasExcerpt }) {
  const { view, t } = useApp();
  const why = cut?.why[view.lang];
  return why === undefined ? null : <p className="cut">{t.cut(why)}</p>;
}
