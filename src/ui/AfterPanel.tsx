/**
 * What stands beside the panel is shown again only when the panel is painted, so that a press shows its words
 * first.
 */
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { afterFrame } from './afterFrame.ts';
import { type App, AppContext } from './app.ts';

const PRESSES = ['pointerdown', 'click', 'keydown'] as const;

/**
 * The value as it was until the next frame is painted, then the latest. A press or a key outside the panel does
 * not wait for that: it is answered by what is about to be shown.
 */
export function useAfterPanel<T extends object>(now: T): T {
  const [shown, show] = useState(now);
  const latest = useRef(now);
  // One for all changes: a value that changes with every frame is shown with every frame.
  const [later] = useState(() => afterFrame(() => show(latest.current)));
  useLayoutEffect(() => {
    latest.current = now;
    if (shown === now) return;
    later.ask();
    const pressed = new AbortController();
    for (const type of PRESSES)
      window.addEventListener(
        type,
        ({ target }) => {
          if (!(target instanceof Element && target.closest('#panel'))) flushSync(() => show(now));
        },
        { capture: true, passive: true, signal: pressed.signal },
      );
    return () => pressed.abort();
  }, [shown, now, later]);
  useEffect(() => later.dispose, [later]);
  return shown;
}

/** Its children read the app as of the last painted frame. They must not change themselves, or they are rendered at once. */
export function AfterPanel({ app, children }: { app: App; children: ReactNode }) {
  return <AppContext value={useAfterPanel(app)}>{children}</AppContext>;
}
