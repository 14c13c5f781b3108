import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { nextStop, restingStop, type SheetStop, stepStop } from '../layout/sheet.ts';
import { useApp } from './app.ts';

/** CSS px that a finger may move during a press without dragging */
const TREMBLE = 6;
/** ms at the end of a drag over which its speed is measured */
const RECENT = 80;

/** where the finger was: `y` in CSS px of the window, `at` in ms */
interface Sample {
  y: number;
  at: number;
}

interface Drag {
  from: number;
  height: number;
  moved: boolean;
  trail: [Sample, ...Sample[]];
}

/**
 * The handle of the phone's sheet: a button that also follows the finger. A press and the arrow keys do all
 * that dragging does.
 */
export function SheetHandle({ sheet }: { sheet: RefObject<HTMLElement | null> }) {
  const { t, sheetStop, announce } = useApp();
  const drag = useRef<Drag | null>(null);
  // Browsers send a click after a drag too; that one is no press.
  const swallow = useRef(false);
  const rest = (at: SheetStop) => {
    sheetStop.set(at);
    announce(t.sheetAt[at]);
  };

  const start = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0 || !sheet.current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    swallow.current = false;
    drag.current = {
      from: event.clientY,
      height: sheet.current.offsetHeight,
      moved: false,
      trail: [{ y: event.clientY, at: event.timeStamp }],
    };
  };
  const follow = (event: PointerEvent) => {
    const now = drag.current;
    const element = sheet.current;
    if (!now || !element) return;
    const up = now.from - event.clientY;
    now.moved ||= Math.abs(up) > TREMBLE;
    if (!now.moved) return;
    now.trail.push({ y: event.clientY, at: event.timeStamp });
    element.dataset.dragging = '';
    element.style.height = `${Math.max(60, Math.min(window.innerHeight - 60, now.height + up))}px`;
  };
  const end = (event: PointerEvent) => {
    const now = drag.current;
    const element = sheet.current;
    drag.current = null;
    if (!now?.moved || !element) return;
    swallow.current = true;
    const height = element.offsetHeight;
    delete element.dataset.dragging;
    element.style.removeProperty('height');
    // The speed is measured from where the finger was a moment ago. Browsers report moves once a frame, so a
    // flick may have had only one.
    const ago = now.trail.findLast(({ at }) => event.timeStamp - at >= RECENT) ?? now.trail[0];
    rest(
      restingStop(
        height,
        (ago.y - event.clientY) / Math.max(1, event.timeStamp - ago.at),
        window.innerHeight,
      ),
    );
  };
  const press = () => {
    if (!swallow.current) rest(nextStop(sheetStop.get()));
    swallow.current = false;
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    rest(stepStop(sheetStop.get(), event.key === 'ArrowUp' ? 1 : -1));
  };
  return (
    <button
      type="button"
      className="handle live-only"
      aria-label={t.sheet}
      onPointerDown={start}
      onPointerMove={follow}
      onPointerUp={end}
      onPointerCancel={end}
      onClick={press}
      onKeyDown={key}
    />
  );
}
