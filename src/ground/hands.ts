/**
 * Watches wheel, drag and press on the stage. MapLibre reports a move by the reader only when it has ended,
 * which is too late.
 */
import { type RefObject, useEffect } from 'react';
import type { MapCamera } from './camera.ts';

/** A pointer that moves no more than this, in CSS px, during a press is not dragging. */
const TREMBLE = 6;

/**
 * Calls `letGo` as soon as the reader turns the wheel over an element or drags across it. Calls `halt` on a
 * press or a key outside of it, so that a pressed link starts from the camera on screen.
 */
export function useHands(
  element: RefObject<HTMLElement | null>,
  { letGo, halt }: Pick<MapCamera, 'letGo' | 'halt'>,
): void {
  useEffect(() => {
    const node = element.current;
    if (!node) return;
    const over = new AbortController();
    const quiet = { capture: true, passive: true, signal: over.signal } as const;
    let from: readonly [number, number] = [0, 0];
    node.addEventListener('wheel', letGo, quiet);
    node.addEventListener(
      'pointerdown',
      ({ clientX, clientY }) => {
        from = [clientX, clientY];
      },
      quiet,
    );
    node.addEventListener(
      'pointermove',
      ({ buttons, clientX, clientY }) =>
        buttons > 0 && Math.hypot(clientX - from[0], clientY - from[1]) > TREMBLE && letGo(),
      quiet,
    );
    const elsewhere = ({ target }: Event) => {
      if (!(target instanceof Node && node.contains(target))) halt();
    };
    // capture runs before all other listeners: React renders the pressed link anew before its handler reads
    // its target
    window.addEventListener('pointerdown', elsewhere, quiet);
    window.addEventListener('keydown', elsewhere, quiet);
    return () => over.abort();
  }, [element, letGo, halt]);
}
