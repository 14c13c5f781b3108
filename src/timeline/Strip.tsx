import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { STRIP } from '../layout/sizes.ts';
import { useApp } from '../ui/app.ts';
import { Link } from '../ui/Link.tsx';
import { stepTo } from '../ui/stepTo.ts';
import { useLive } from '../ui/window.ts';
import { toTimeline, withWhen } from '../view/changes.ts';
import { Axis } from './Axis.tsx';
import { extentOf } from './brush.ts';
import { Card } from './Card.tsx';
import { Fold } from './Fold.tsx';
import { Handles } from './Handles.tsx';
import { timelineOf } from './items.ts';
import { KeyLine } from './KeyLine.tsx';
import { groupTitle } from './list.ts';
import { StripMark } from './StripMark.tsx';
import { morning } from './scale.ts';
import { stretchesOf } from './stretches.ts';
import { useBrush } from './useBrush.ts';
import { useCard } from './useCard.ts';

/**
 * Events up to which a page that is not live draws them. Of more it says how many lie in a few stretches of the scale, which
 * lead to the page that lists every one, and the marks come with the app: no page should grow with the events of an edition.
 */
const WRITTEN = 48;

/** The strip as pages have it. */
export const PageStrip = () => <Strip written={WRITTEN} />;

interface StripProps {
  /** events up to which a page that is not live draws the axis and its marks */
  written?: number;
}

/** The strip under the map of a wide window: events in time, and the days that filter the map. */
export function Strip({ written = Number.POSITIVE_INFINITY }: StripProps) {
  const app = useApp();
  const { atlas, view, t, go } = app;
  const { scale, items, earlier, later, undated, crowded } = timelineOf(atlas);
  const extent = extentOf(scale, atlas.events);
  const live = useLive();
  const drawn = live || atlas.events.length <= written;
  const scroller = useRef<HTMLDivElement>(null);
  const brush = useBrush(scale, extent);
  const { shown, close, of, card } = useCard();
  const ids = items.map(({ events }) => events[0].id);
  // All marks are one tab stop; the arrow keys move between them.
  const [tabStop, setTabStop] = useState(ids[0]);
  useEffect(() => {
    const element = scroller.current;
    if (element) element.scrollLeft = element.scrollWidth * morning(scale, scale.firstColumnDay) - STRIP.side;
  }, [scale]);
  const focus = (id: string | undefined) =>
    scroller.current?.querySelector<SVGElement>(`[data-event="${id}"] a`)?.focus();
  const walk = (event: KeyboardEvent) => {
    const next = stepTo(ids, tabStop ?? '', event.key);
    if (next !== null) focus(next);
    else if (event.key === ' ' && event.currentTarget instanceof SVGElement)
      event.currentTarget.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    else return;
    event.preventDefault();
  };
  const { when } = view;
  return (
    <section
      className="strip"
      aria-labelledby="strip"
      data-when={when ? '' : undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !shown) return;
        event.stopPropagation();
        if (shown.kept) focus(shown.item.events[0].id);
        close();
      }}
    >
      <header>
        <h2 id="strip">
          <Link to={toTimeline(view)}>{t.timeline.tab}</Link>
        </h2>
        <p>
          {when
            ? t.say.range(when.from, when.to)
            : drawn
              ? t.timeline.hint
              : t.timeline.counted(atlas.events.length, atlas.events.length)}
        </p>
        {when && (
          <button type="button" className="strip-more" onClick={() => go(withWhen(view, null), 'replace')}>
            {t.timeline.allDates}
          </button>
        )}
        <span className="strip-folds">
          <Fold events={earlier} title={groupTitle(app, 'earlier')} />
          <Fold events={later} title={groupTitle(app, 'later')} />
          <Fold events={crowded} title={t.timeline.crowded} />
          <Fold events={undated} title={groupTitle(app, 'undated')} />
        </span>
      </header>
      {drawn && <KeyLine />}
      <div className="strip-scroll" ref={scroller} onScroll={close}>
        <div className="strip-plot" {...brush}>
          {drawn && <Axis scale={scale} />}
          <ol aria-label={t.timeline.events} className={drawn ? undefined : 'strip-stretches'}>
            {!drawn &&
              stretchesOf(scale, items).map(({ from, to, events: [event, ...more] }) => (
                <li key={from}>
                  <Link to={toTimeline(view, event.id)}>
                    {t.timeline.fold(t.say.range(from, to), more.length + 1)}
                  </Link>
                </li>
              ))}
            {(drawn ? items : []).map((item, i) => {
              const { onFocus, ...rest } = of(item);
              return (
                <StripMark
                  key={ids[i]}
                  item={item}
                  open={shown?.kept === true && shown.item === item}
                  tabIndex={live && ids[i] !== tabStop ? -1 : undefined}
                  onFocus={(event) => {
                    setTabStop(ids[i]);
                    onFocus(event);
                  }}
                  onKeyDown={walk}
                  {...rest}
                />
              );
            })}
          </ol>
          {live && <Handles scale={scale} extent={extent} />}
        </div>
      </div>
      {shown && <Card shown={shown} onDone={close} {...card} />}
    </section>
  );
}
