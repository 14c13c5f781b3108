import { type RefObject, useEffect, useEffectEvent } from 'react';

/** CSS px a finger may tremble during a press */
const TREMBLE = 6;

/** Calls back as soon as the reader turns the wheel over an element or drags across it. */
export function useHands(element: RefObject<HTMLElement | null>, onMove: () => void): void {
  const moved = useEffectEvent(onMove);
  useEffect(() => {
    const node = element.current;
    if (!node) return;
    const over = new AbortController();
    const quiet = { capture: true, passive: true, signal: over.signal } as const;
    let from: readonly [number, number] = [0, 0];
    node.addEventListener('wheel', () => moved(), quiet);
    node.addEventListener(
      'pointerdown',
      ({ clientX, clientY }) => {
        from = [clientX, clientY];
      },
      quiet,
    );
    node.addEventListener(
      'pointermove',
      ({ buttons, clientX, clientY }) => buttons > 0 && Math.hypot(clientX - from[0], clientY - from[1]) > TREMBLE && moved(),
      quiet,
    );
    return () => over.abort();
  }, [element]);
}
