import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { useApp } from '../view/app.ts';
import { withWhen } from '../view/changes.ts';
import type { Span } from '../view/view.ts';
import { type Handle, moved, nearest, stretched } from './brush.ts';
import { dayAt, type Scale } from './scale.ts';

/** CSS px a hand may tremble during a press */
const TREMBLE = 6;

interface Drag {
  /** what moves; without a handle a new stretch of days, from the day it began on */
  handle: Handle | null;
  day: string;
  x: number;
  far: boolean;
}

/** Pointers on the strip: drag a handle, drag across days, press a day for the nearer handle, press twice for all dates. */
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
      // a finger on the days scrolls; it moves what it can grip
      if (!grip && event.pointerType === 'touch') return;
      event.preventDefault();
      grip?.focus();
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { handle: (grip?.dataset.handle as Handle | undefined) ?? null, day: dayUnder(event), x: event.clientX, far: false };
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
      const pressed = now ? !now.far && !now.handle : event.pointerType === 'touch' && event.target instanceof Element && !event.target.closest('a');
      if (!pressed) return;
      const day = dayUnder(event);
      choose(moved(extent, view.when, nearest(scale, extent, view.when, day), day));
    },
    onPointerCancel: () => {
      drag.current = null;
    },
    onDoubleClick: (event: MouseEvent) => {
      if (!(event.target instanceof Element && event.target.closest('a'))) choose(null);
    },
  };
}
