import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { attend } from '../ground/pins/attend.ts';
import { PinHint } from '../ground/pins/PinHint.tsx';
import { SourceNames } from '../quote/SourceNames.tsx';
import { placeOfRow } from '../ui/anchors.ts';
import { useApp } from '../ui/app.ts';
import { beside } from '../ui/beside.ts';
import { useHint } from '../ui/useHint.ts';
import { shownPassages, sourcesOf } from '../view/shown.ts';
import '../ui/hint.css';

const PIN = '.pins > :not([data-kind="cluster"]) > .pin';
const HINTED = {
  // of a row only the letters answer a pointer, so that a list that is read through stays free
  pointed: `${PIN}, .chip, .row .letters`,
  focused: `${PIN}, .chip, .row`,
  card: '.hint',
};

/**
 * The card beside a pin, a switch of a source or the letters of a row that says what they stand for. What looks after
 * the pins for those who listen comes with it.
 */
export function Hints() {
  const { atlas, view, t } = useApp();
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const [of, hide] = useHint(HINTED);
  const pin = of?.closest<HTMLElement>('.pins > li')?.dataset.id;
  const chip = of?.closest<HTMLElement>('.chip')?.dataset.source;
  const row = placeOfRow(of?.closest('.row')?.id ?? '');
  const { kind, id: thing } = view.page;
  useEffect(() => attend(t), [t]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page lies under the card, and the row that takes the focus back has been read
  useEffect(() => hide, [kind, thing, hide]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever else changes moves what the card lies beside; a card that is about to open finds its place then
  useEffect(() => {
    if (of) hide();
  }, [view]);
  useLayoutEffect(() => {
    const box = card.current;
    if (!box || !of) return;
    const anchor = of.matches('.row') ? (of.querySelector('.letters') ?? of) : of;
    const { innerWidth: width, innerHeight: height } = window;
    const { left, top, most } = beside(anchor.getBoundingClientRect(), box.getBoundingClientRect(), {
      width,
      height,
    });
    Object.assign(box.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${most}px` });
    // what the card says is said with the link, too
    const link = of.closest('.pin, .row');
    link?.setAttribute('aria-describedby', id);
    return () => link?.removeAttribute('aria-describedby');
  }, [of, id]);
  if (!of) return null;
  return (
    <div className="hint" role="tooltip" id={id} ref={card}>
      {/* the card describes the pin in place of its own description, so it says that too */}
      {pin && <p className="unseen">{of.getAttribute('aria-description')}</p>}
      {pin ? (
        <PinHint place={pin} />
      ) : (
        <SourceNames sources={chip ? [chip] : sourcesOf(shownPassages(atlas, view, row))} />
      )}
    </div>
  );
}
