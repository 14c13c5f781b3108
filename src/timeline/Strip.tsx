import { useEffect, useRef, useState } from 'react';
import { stepTo } from '../pins/roving.ts';
import { Link } from '../ui/Link.tsx';
import { useLive } from '../ui/useLive.ts';
import { useApp } from '../view/app.ts';
import { toTimeline, withWhen } from '../view/changes.ts';
import { Axis } from './Axis.tsx';
import { extentOf } from './brush.ts';
import { eventName } from './eventName.ts';
import { Fold } from './Fold.tsx';
import { Handles } from './Handles.tsx';
import { timelineOf } from './items.ts';
import { StripMark } from './StripMark.tsx';
import { morning } from './scale.ts';
import { useBrush } from './useBrush.ts';

/** CSS px from the top of the drawing to the axis */
const AXIS = 62;

/** Under the map of a wide window: what happened when, and the days that filter the map. */
export function Strip() {
  const app = useApp();
  const { atlas, view, t, go } = app;
  const { scale, items, earlier, later, undated, crowded } = timelineOf(atlas);
  const extent = extentOf(scale, atlas.events);
  const live = useLive();
  const scroller = useRef<HTMLDivElement>(null);
  const brush = useBrush(scale, extent);
  // the event under pointer or focus, named in the strip's head
  const [named, setNamed] = useState<string | null>(null);
  // one stop for the tab key; arrows walk on
  const [stop, setStop] = useState(items[0]?.event.id);
  useEffect(() => {
    const element = scroller.current;
    if (element) element.scrollLeft = element.scrollWidth * morning(scale, scale.turn) - 24;
  }, [scale]);
  const walk = (key: string): boolean => {
    const next = stepTo(
      items.map(({ event }) => event.id),
      stop ?? '',
      key,
    );
    if (next === null) return false;
    setStop(next);
    scroller.current?.querySelector<SVGElement>(`[data-event="${next}"] a`)?.focus();
    return true;
  };
  const event = atlas.events.find(({ id }) => id === named);
  const { when } = view;
  return (
    <section className="strip" aria-labelledby="strip">
      <header>
        <h2 id="strip">
          <Link to={toTimeline(view)}>{t.timeline.tab}</Link>
        </h2>
        <p aria-hidden={event ? true : undefined}>{event ? eventName(app, event) : when ? t.say.span(when.from, when.to) : t.timeline.hint}</p>
        {when && (
          <button type="button" className="strip-more" onClick={() => go(withWhen(view, null), 'replace')}>
            {t.timeline.allDates}
          </button>
        )}
        <span className="strip-folds">
          <Fold events={earlier} label={t.timeline.earlier(earlier.length)} />
          <Fold events={later} label={t.timeline.later(later.length)} />
          <Fold events={crowded} label={t.timeline.crowded(crowded.length)} />
          <Fold events={undated} label={t.timeline.undated(undated.length)} />
        </span>
      </header>
      <div className="strip-scroll" ref={scroller}>
        <div className="strip-plot" {...brush}>
          <Axis scale={scale} y={AXIS} />
          <ol aria-label={t.timeline.events}>
            {items.map((item) => (
              <StripMark
                key={item.event.id}
                item={item}
                axis={AXIS}
                tabIndex={live && item.event.id !== stop ? -1 : undefined}
                onFocus={() => {
                  setNamed(item.event.id);
                  setStop(item.event.id);
                }}
                onBlur={() => setNamed(null)}
                onPointerEnter={() => setNamed(item.event.id)}
                onPointerLeave={() => setNamed(null)}
                onKeyDown={(key) => walk(key.key) && key.preventDefault()}
              />
            ))}
          </ol>
          <Handles scale={scale} extent={extent} axis={AXIS} />
        </div>
      </div>
    </section>
  );
}
