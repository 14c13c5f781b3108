import { useEffect } from 'react';
import { useSignal } from '../view/signal.ts';
import { laterPart } from './page.ts';

/** the cards of pins and letters, in a file of their own */
export const HINTS = laterPart(async () => (await import('./Hints.tsx')).Hints);

/** what may have a card: pins, switches of sources, rows of the list */
const HINTED = '.pin, .chip, .row';

/** Mounts the cards once their file is there: after the map is drawn, or when something may ask for one before. */
export function LaterHints() {
  const Hints = useSignal(HINTS.component);
  useEffect(() => {
    const asked = new AbortController();
    const ask = ({ target }: { target: EventTarget | null }) => {
      if (!(target instanceof Element && target.closest(HINTED))) return;
      asked.abort();
      // without the file there are no cards, and all else is as it was
      HINTS.load().catch(() => undefined);
    };
    for (const type of ['pointerover', 'focusin'] as const)
      document.addEventListener(type, ask, { passive: true, signal: asked.signal });
    // what the pointer or the focus is on already
    ask({ target: document.querySelector(`:is(${HINTED}):is(:hover, :focus)`) });
    return () => asked.abort();
  }, []);
  return Hints && <Hints id={null} />;
}
