import type { KeyboardEvent } from 'react';
import { useApp } from '../view/app.ts';
import { withWhen } from '../view/changes.ts';
import type { Span } from '../view/view.ts';
import { At, percent } from './At.tsx';
import { HANDLES, type Handle, stepped } from './brush.ts';
import { dayNumber } from './day.ts';
import { evening, morning, type Scale } from './scale.ts';

interface Props {
  scale: Scale;
  extent: Span;
  /** CSS px from the top of the drawing */
  axis: number;
}

/** The two ends of the days that are shown, as sliders. Each hit area reaches outwards, so that two close handles stay apart. */
export function Handles({ scale, extent, axis }: Props) {
  const { view, t, go } = useApp();
  const { from, to } = view.when ?? extent;
  const x = { from: morning(scale, from), to: evening(scale, to) };
  const day = { from, to };
  const say = (handle: Handle): string => {
    if (handle === 'from' && from <= extent.from) return t.timeline.firstOf(extent.from);
    return handle === 'to' && to >= extent.to ? t.timeline.lastOf(extent.to) : t.say.date(day[handle]);
  };
  const press = (event: KeyboardEvent, handle: Handle) => {
    const next = stepped(scale, extent, view.when, handle, event.key);
    if (next === undefined) return;
    event.preventDefault();
    go(withWhen(view, next), 'replace');
  };
  return (
    <svg className="handles live-only" data-set={view.when ? '' : undefined} role="presentation">
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
            <rect className="hit" x={handle === 'from' ? -34 : -10} y={axis - 16} width={44} height={44} />
            <line x1={0} x2={0} y1={2} y2={axis} />
            <rect className="grip" x={handle === 'from' ? -8 : 0} y={axis - 9} width={8} height={18} rx={1.5} />
          </g>
        </At>
      ))}
    </svg>
  );
}
