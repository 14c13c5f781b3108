import { type MouseEvent, type PointerEvent, useRef } from 'react';
import type { Span } from '../atlas/dates.ts';
import { useApp } from '../ui/app.ts';
import { withWhen } from '../view/changes.ts';
import { drawn, HANDLES, type Handle, moved, nearestHandle, snapped } from './brush.ts';
import { dayAt, type Scale } from './scale.ts';

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
      choose(
        now.handle
          ? moved(extent, view.when, now.handle, snapped(scale, day, now.handle))
          : drawn(scale, extent, now.day, day),
      );
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const now = drag.current;
      drag.current = null;
      const pressed = now
        ? !now.far && !now.handle
        : event.pointerType === 'touch' && event.target instanceof Element && !event.target.closest('a');
      if (!pressed) return;
      const day = dayUnder(event);
      const handle = nearestHandle(scale, extent, view.when, day);
      choose(moved(extent, view.when, handle, snapped(scale, day, handle)));
    },
    onPointerCancel: () => {
      drag.current = null;
    },
    onDoubleClick: (event: MouseEvent) => {
      if (!(event.target instanceof Element && event.target.closest('a'))) choose(null);
    },
  };
}
