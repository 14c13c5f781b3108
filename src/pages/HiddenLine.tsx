import { useApp } from '../ui/app.ts';
import { withEverything } from '../view/changes.ts';
import { hiddenOf } from '../view/shown.ts';
import type { Site } from '../view/site.ts';
import { samePage, type View } from '../view/view.ts';
import type { Words } from '../words/words.ts';
import { counts } from './explore/rows.ts';

interface Props {
  /** this page shows all the same */
  elsewhere?: boolean;
  /** the page has its own way to show everything */
  plain?: boolean;
}

/** Says what of the edition is shown, wherever something is not; gone when nothing is hidden. */
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

/** What assistive technology is told when a change on one page shows more or less of the edition; null where it does not. */
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
