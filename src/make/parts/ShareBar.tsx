import { useMemo } from 'react';
import { useBench } from '../bench.ts';
import type { DraftText } from '../draft.ts';
import { LIMITS } from '../edition.ts';
import { sharesOf } from '../issues.ts';
import { decidedIn } from '../passages.ts';
import { placeIds } from '../places.ts';
import { sourceOf } from '../sources.ts';

/** How much of a text is quoted, as it grows, against the edition's limit. */
export function ShareBar({ text }: { text: DraftText }) {
  const { draft, w, letter } = useBench();
  const share = useMemo(() => {
    const decided = decidedIn(draft);
    const ids = placeIds(decided.placed.map(({ place }) => place));
    const source = sourceOf(text, { draft, decided, ids, layer: '', ownWords: '' });
    return sharesOf([source], [text]).together;
  }, [draft, text]);
  return (
    <p className="quoted-share" data-over={share > LIMITS.each || undefined}>
      <meter min={0} max={1} high={LIMITS.each} value={share} aria-hidden="true" />
      {w.share(letter(text.id), share, LIMITS.each)}
    </p>
  );
}
