import { useApp } from '../ui/app.ts';
import { withEverything } from '../view/changes.ts';
import { hiddenOf } from '../view/shown.ts';
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

/** Says which part of the edition is shown. Renders nothing where all of it is. */
export function HiddenLine({ elsewhere = false, plain = false }: Props) {
  const { atlas, view, t, go } = useApp();
  const hidden = hiddenOf(atlas, view);
  if (!hidden) return null;
  return (
    <p className="hidden-line">
      {elsewhere ? t.filter.elsewhere(hidden) : t.filter.shown(hidden)}{' '}
      {!plain && (
        <button
          type="button"
          className="action strong live-only"
          onClick={() => go(withEverything(atlas, view))}
        >
          {t.showEverything}
        </button>
      )}
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
