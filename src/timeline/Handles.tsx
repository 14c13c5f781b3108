import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react';
import { dayNumber, type Span } from '../atlas/dates.ts';
import { HIT, STRIP } from '../layout/sizes.ts';
import { useApp } from '../ui/app.ts';
import { withWhen } from '../view/changes.ts';
import { At, percent } from './Axis.tsx';
import { HANDLES, type Handle, moved, nearestHandle, stepped, stretched, wordsOf } from './brush.ts';
import { dayAt, evening, morning, type Scale } from './scale.ts';

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

/** CSS px that a hand may move during a press without dragging */
const TREMBLE = 6;

interface Drag {
  /** the handle that moves; null while the reader draws a new stretch of days */
  handle: Handle | null;
  /** day under the pointer when the drag began */
  day: string;
  x: number;
  far: boolean;
}

/**
 * Pointers on the strip: drag a handle, drag across days, press a day for the nearer handle, press twice for
 * all dates.
 */
export function useBrush(scale: Scale, extent: Span) {
  const { view, go } = useApp();
  const drag = useRef<Drag | null>(null);
  const choose = (when: Span | null) => {
    if (when?.from !== view.when?.from || when?.to !== view.when?.to) go(withWhen(view, when), 'replace');
  };
  const dayUnder = ({ clientX, currentTarget }: PointerEvent): string => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const share = (clientX - left) / width;
    return share < 0 ? extent.from : share > 1 ? extent.to : dayAt(scale, share);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || !(event.target instanceof Element) || event.target.closest('a')) return;
      const grip = event.target.closest<SVGElement>('[data-handle]');
      // A finger on the days scrolls the strip, so it only drags handles.
      if (!grip && event.pointerType === 'touch') return;
      event.preventDefault();
      grip?.focus();
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = {
        handle: HANDLES.find((handle) => handle === grip?.dataset.handle) ?? null,
        day: dayUnder(event),
        x: event.clientX,
        far: false,
      };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const now = drag.current;
      if (!now) return;
      now.far ||= Math.abs(event.clientX - now.x) > TREMBLE;
      if (!now.far) return;
      const day = dayUnder(event);
      choose(now.handle ? moved(extent, view.when, now.handle, day) : stretched(extent, now.day, day));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const now = drag.current;
      drag.current = null;
      const pressed = now
        ? !now.far && !now.handle
        : event.pointerType === 'touch' && event.target instanceof Element && !event.target.closest('a');
      if (!pressed) return;
      const day = dayUnder(event);
      choose(moved(extent, view.when, nearestHandle(scale, extent, view.when, day), day));
    },
    onPointerCancel: () => {
      drag.current = null;
    },
    onDoubleClick: (event: MouseEvent) => {
      if (!(event.target instanceof Element && event.target.closest('a'))) choose(null);
    },
  };
}
