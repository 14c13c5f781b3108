import { useApp } from '../ui/app.ts';
import { firstLayers, withEverything, withOpening } from '../view/changes.ts';
import { hiddenOf, isOpening } from '../view/shown.ts';
import type { Site } from '../view/site.ts';
import { samePage, type View } from '../view/view.ts';
import type { Words } from '../words/words.ts';
import { counts } from './explore/rows.ts';

interface Props {
  /** the filter does not apply on this page: the line speaks of the other pages */
  elsewhere?: boolean;
  /** without the button, where the page has one of its own */
  plain?: boolean;
}

/**
 * Says which part of the edition the reader has chosen to see, with the ways to all of it and back. Renders nothing
 * where nothing was chosen.
 */
export function HiddenLine({ elsewhere = false, plain = false }: Props) {
  const { atlas, view, t, go } = useApp();
  if (isOpening(atlas, view)) return null;
  const hidden = hiddenOf(atlas, view);
  const way = (name: string, to: View) => (
    <button type="button" className="action strong live-only" onClick={() => go(to)}>
      {name}
    </button>
  );
  return (
    <p className="hidden-line">
      {hidden ? t.filter[elsewhere ? 'elsewhere' : 'shown'](hidden) : t.filter.everything}{' '}
      {hidden && !plain && <>{way(t.showEverything, withEverything(atlas, view))} </>}
      {/* an edition that opens with everything needs one way, not two to the same */}
      {firstLayers(atlas).length < atlas.layers.length && way(t.opening, withOpening(atlas, view))}
    </p>
  );
}

/**
 * The sentence for assistive technology after a change that shows more or less of the edition; null after any
 * other change.
 */
export function filterChange(atlas: Site, t: Words, before: View, now: View): string | null {
  const sentenceOf = (view: View) => {
    const hidden = hiddenOf(atlas, view);
    return hidden ? t.filter.shown(hidden) : t.filter.everything;
  };
  const sentence = sentenceOf(now);
  if (!samePage(before, now) || sentence === sentenceOf(before)) return null;
  const { places, passages } = counts(atlas, now);
  return `${t.said.list(places, passages)} ${sentence}`;
}
