/** What the reader's hands do to the map, before MapLibre tells where it comes to rest. */
import { type RefObject, useEffect } from 'react';
import type { MapCamera } from './camera.ts';

/** CSS px a finger may tremble during a press */
const TREMBLE = 6;

/**
 * Lets the map go as soon as the reader turns the wheel over an element or drags across it. A press or a key elsewhere
 * ends the map's run: what is pressed leads on from what is seen.
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
    // before any other listener, so that what is pressed is shown anew before it is asked where it leads
    window.addEventListener('pointerdown', elsewhere, quiet);
    window.addEventListener('keydown', elsewhere, quiet);
    return () => over.abort();
  }, [element, letGo, halt]);
}
