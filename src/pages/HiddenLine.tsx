import { useEffect, useRef } from 'react';
import { useApp } from '../ui/app.ts';
import { withEverything } from '../view/changes.ts';
import { hiddenOf } from '../view/shown.ts';
import { counts } from './explore/rows.ts';

interface Props {
  /** this page shows all the same */
  elsewhere?: boolean;
  /** the page has its own way to show everything */
  plain?: boolean;
}

/** Says what of the edition is shown, wherever something is not; gone when nothing is hidden. */
export function HiddenLine({ elsewhere = false, plain = false }: Props) {
  const { atlas, view, t, go, announce } = useApp();
  const hidden = hiddenOf(atlas, view);
  const sentence = hidden && t.filter.shown(hidden);
  const said = useRef(sentence);
  useEffect(() => {
    if (said.current === sentence) return;
    said.current = sentence;
    const { places, passages } = counts(atlas, view);
    announce(`${t.said.list(places, passages)} ${sentence ?? t.filter.everything}`);
  }, [atlas, view, t, announce, sentence]);
  if (sentence === null) return null;
  return (
    <p className="hidden-line">
      {elsewhere && hidden ? t.filter.elsewhere(hidden) : sentence}{' '}
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
