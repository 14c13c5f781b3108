import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { labelIn } from '../atlas/names.ts';
import { nameWidth } from '../layout/measure.ts';
import { STRIP } from '../layout/sizes.ts';
import { useApp } from '../ui/app.ts';
import { Link } from '../ui/Link.tsx';
import { Mark } from '../ui/Mark.tsx';
import { stepTo } from '../ui/useGrid.ts';
import { useLive } from '../ui/window.ts';
import { toTimeline, withWhen } from '../view/changes.ts';
import { At, Axis, percent } from './Axis.tsx';
import { extentOf } from './brush.ts';
import { Fold } from './Fold.tsx';
import { eventName, isIn } from './groups.ts';
import { Handles, useBrush } from './Handles.tsx';
import { type Item, MARK, timelineOf } from './items.ts';
import { morning } from './scale.ts';

/** The strip under the map of a wide window: events in time, and the days that filter the map. */
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
  // All events are one tab stop; the arrow keys move between them.
  const [tabStop, setTabStop] = useState(items[0]?.event.id);
  useEffect(() => {
    const element = scroller.current;
    if (element) element.scrollLeft = element.scrollWidth * morning(scale, scale.firstColumnDay) - STRIP.side;
  }, [scale]);
  const walk = (key: string): boolean => {
    const next = stepTo(
      items.map(({ event }) => event.id),
      tabStop ?? '',
      key,
    );
    if (next === null) return false;
    setTabStop(next);
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
        <p aria-hidden={event ? true : undefined}>
          {event ? eventName(app, event) : when ? t.say.range(when.from, when.to) : t.timeline.hint}
        </p>
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
          <Axis scale={scale} y={STRIP.axis} />
          <ol aria-label={t.timeline.events}>
            {items.map((item) => (
              <StripMark
                key={item.event.id}
                item={item}
                axis={STRIP.axis}
                tabIndex={live && item.event.id !== tabStop ? -1 : undefined}
                onFocus={() => {
                  setNamed(item.event.id);
                  setTabStop(item.event.id);
                }}
                onBlur={() => setNamed(null)}
                onPointerEnter={() => setNamed(item.event.id)}
                onPointerLeave={() => setNamed(null)}
                onKeyDown={(key) => walk(key.key) && key.preventDefault()}
              />
            ))}
          </ol>
          <Handles scale={scale} extent={extent} axis={STRIP.axis} />
        </div>
      </div>
    </section>
  );
}

/** CSS px of the letters of a label */
const LABEL = 11.5;

interface StripMarkProps
  extends Pick<
    ComponentProps<typeof Link>,
    'tabIndex' | 'onFocus' | 'onBlur' | 'onPointerEnter' | 'onPointerLeave' | 'onKeyDown'
  > {
  item: Item;
  /** CSS px from the top of the drawing to the axis */
  axis: number;
}

/**
 * One event on the strip: its layer's symbol on the days that its date spans. It links to the event on the
 * timeline's page.
 */
function StripMark({ item: { event, shape, left, right, at, up, room }, axis, ...rest }: StripMarkProps) {
  const app = useApp();
  const { atlas, view, t } = app;
  const layer = atlas.layer(event.layer);
  if (!layer) return null;
  const y = axis - up;
  const title =
    shape === 'either'
      ? `${labelIn(event.title, view.lang)}: ${t.say.lower(t.claims.differ)}`
      : labelIn(event.title, view.lang);
  // A label is written where its bar and the free space beside it have room for it.
  const labelled =
    (shape === 'range' || shape === 'either') && nameWidth(title, LABEL) + MARK + 6 <= room * STRIP.least;
  const end = Math.max(right, at);
  return (
    <li
      className="event"
      data-event={event.id}
      data-layer={layer.id}
      data-shape={shape}
      data-out={!isIn(atlas, view, event) || undefined}
    >
      <svg role="presentation">
        <Link
          to={toTimeline(view, event.id)}
          aria-label={eventName(app, event)}
          aria-current={view.event === event.id || undefined}
          draggable={false}
          {...rest}
        >
          {shape !== 'day' && <line className="bar" x1={percent(left)} x2={percent(end)} y1={y} y2={y} />}
          {shape === 'either' &&
            [left, end].map((x) => (
              <line key={x} className="end" x1={percent(x)} x2={percent(x)} y1={y - 4} y2={y + 4} />
            ))}
          <At x={at} y={y}>
            <rect className="hit" x={-9} y={-6} width={18} height={12} />
            <circle className="clear" r={MARK / 2 + 1} />
            <g transform={`translate(${-MARK / 2} ${-MARK / 2})`}>
              <Mark layer={layer} size={MARK} off={!view.layers.includes(layer.id)} />
            </g>
            <rect className="ring" x={-8} y={-8} width={16} height={16} />
          </At>
          {labelled && (
            <At x={shape === 'either' ? end : at} y={y}>
              <text className="label" x={MARK / 2 + 3} y={4}>
                {title}
              </text>
            </At>
          )}
        </Link>
      </svg>
    </li>
  );
}
