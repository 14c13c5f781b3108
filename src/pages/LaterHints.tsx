import { useEffect } from 'react';
import { useSignal } from '../view/signal.ts';
import { laterPart } from './page.ts';

/** the cards of pins and letters, in a file of their own */
export const HINTS = laterPart(async () => (await import('./Hints.tsx')).Hints);

/** Mounts the cards once their file is there: after the map is drawn, or when something may ask for one before. */
export function LaterHints() {
  const Hints = useSignal(HINTS.component);
  useEffect(() => {
    const asked = new AbortController();
    const ask = () => {
      asked.abort();
      // without the file there are no cards, and all else is as it was
      HINTS.load().catch(() => undefined);
    };
    for (const type of ['pointerover', 'focusin'] as const)
      document.addEventListener(type, ask, { passive: true, signal: asked.signal });
    return () => asked.abort();
  }, []);
  return Hints && <Hints id={null} />;
}
