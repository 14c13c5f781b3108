import { useEffect } from 'react';
import { letterOf } from '../../atlas/letters.ts';
import { useApp } from '../../ui/app.ts';
import { chooseSigns, signs } from '../../ui/choices.ts';
import { Icon } from '../../ui/Icon.tsx';

/** a press on one of these is a use of the signs that stand on it */
const SIGNED = '.pin, .row';

/**
 * What letters, ≠ and hatching mean, in one line, until the reader has used them or put the line away. A stylesheet hides
 * it, so that it never shows for a moment to those who know it; without scripts it stands.
 */
export function Signs() {
  const { atlas, t } = useApp();
  useEffect(() => {
    const use = ({ target }: MouseEvent) => {
      if (signs.get() && target instanceof Element && target.closest(SIGNED)) chooseSigns(false);
    };
    // capture, because the press may take this page away before it reaches the document
    document.addEventListener('click', use, true);
    return () => document.removeEventListener('click', use, true);
  }, []);
  const [first, last] = [atlas.sources[0], atlas.sources.at(-1)];
  if (!first || !last || first === last) return null;
  return (
    <p className="signs">
      <span>
        <b>{`${letterOf(atlas, first.id)}–${letterOf(atlas, last.id)}`}</b> {t.signs.letters}
      </span>
      {atlas.claims.some(({ kind }) => kind === 'disagree') && (
        <span>
          <Icon name="differ" size={13} /> {t.signs.differ}
        </span>
      )}
      {atlas.places.some(({ precision }) => precision === 'area') && (
        <span>
          <i className="hatched" /> {t.signs.area}
        </span>
      )}
      <button
        type="button"
        className="tool live-only"
        aria-label={t.signs.dismiss}
        title={t.signs.dismiss}
        onClick={() => {
          chooseSigns(false);
          document.getElementById('places')?.focus({ preventScroll: true });
        }}
      >
        <Icon name="close" size={14} />
      </button>
    </p>
  );
}
