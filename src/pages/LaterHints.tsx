import { useEffect } from 'react';
import { useApp } from '../ui/app.ts';
import { useSignal } from '../view/signal.ts';
import { later } from './page.ts';

/** the cards of pins and letters, in a file of their own */
export const HINTS = later(async () => (await import('./Hints.tsx')).Hints);

/** Mounts the cards once their file is there: after the map is drawn, or when something may ask for one before. */
export function LaterHints() {
  const { t } = useApp();
  const Hints = useSignal(HINTS.component);
  useEffect(() => {
    const asked = new AbortController();
    const ask = () => {
      asked.abort();
      // without the file there are no cards, and all else is as it was
      HINTS.load(t).catch(() => undefined);
    };
    for (const type of ['pointerover', 'focusin'] as const)
      document.addEventListener(type, ask, { passive: true, signal: asked.signal });
    return () => asked.abort();
  }, [t]);
  return Hints && <Hints id={null} />;
}
