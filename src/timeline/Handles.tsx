import type { KeyboardEvent } from 'react';
import { dayNumber, order, type Span } from '../atlas/dates.ts';
import { HIT, STRIP } from '../layout/sizes.ts';
import { useApp } from '../ui/app.ts';
import { withWhen } from '../view/changes.ts';
import { At, percent } from './Axis.tsx';
import { HANDLES, type Handle, stepped, wordsOf } from './brush.ts';
import { evening, morning, type Scale } from './scale.ts';

interface HandlesProps {
  scale: Scale;
  extent: Span;
}

/**
 * The first and last of the days that are shown, as sliders, with their days in words once they are chosen.
 * Each hit area reaches outwards, so that two close handles stay apart, and from the axis down, where no mark is.
 */
export function Handles({ scale, extent }: HandlesProps) {
  const axis = STRIP.rows;
  const { view, t, go } = useApp();
  const { from, to } = view.when ?? extent;
  const x = { from: morning(scale, from), to: evening(scale, to) };
  const day = { from, to };
  const say = (handle: Handle): string => {
    if (handle === 'from' && order(from, extent.from) <= 0) return t.timeline.firstOf(extent.from);
    return handle === 'to' && order(to, extent.to) >= 0
      ? t.timeline.lastOf(extent.to)
      : t.say.date(day[handle]);
  };
  const press = (event: KeyboardEvent, handle: Handle) => {
    const next = stepped(scale, extent, view.when, handle, event.key);
    if (next === undefined) return;
    event.preventDefault();
    go(withWhen(view, next), 'replace');
  };
  return (
    <svg className="handles" data-set={view.when ? '' : undefined} role="presentation">
      {view.when &&
        wordsOf(x.from, x.to).map(({ says, at, anchor }) => (
          <text
            key={says}
            className="days"
            x={percent(at)}
            dx={anchor === 'end' ? -5 : 5}
            textAnchor={anchor}
          >
            {says === 'both' ? t.say.range(from, to) : t.say.date(day[says])}
          </text>
        ))}
      <line className="chosen" x1={percent(x.from)} x2={percent(x.to)} y1={axis} y2={axis} />
      {HANDLES.map((handle) => (
        <At key={handle} x={x[handle]}>
          <g
            role="slider"
            tabIndex={0}
            className="handle-of-days"
            data-handle={handle}
            aria-label={t.timeline.handles[handle]}
            aria-valuemin={dayNumber(handle === 'to' ? from : extent.from)}
            aria-valuemax={dayNumber(handle === 'from' ? to : extent.to)}
            aria-valuenow={dayNumber(day[handle])}
            aria-valuetext={say(handle)}
            onKeyDown={(event) => press(event, handle)}
          >
            <rect className="hit" x={handle === 'from' ? 10 - HIT : -10} y={axis} width={HIT} height={HIT} />
            <line x1={0} x2={0} y1={-12} y2={axis} />
            <rect
              className="grip"
              x={handle === 'from' ? -8 : 0}
              y={axis - 9}
              width={8}
              height={15}
              rx={1.5}
            />
          </g>
        </At>
      ))}
    </svg>
  );
}
