import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useApp } from '../../ui/app.ts';
import type { Arrangement } from './arrangement.ts';
import type { Arranged, Attendant } from './attend.ts';

/** ms after which it is fetched where no pin was focused: a screen reader on glass focuses none */
const PATIENCE = 10_000;

/**
 * Lets attend.ts look after the pins of `list`. Without its file they are links with names all the same.
 * @returns to be called at the first focus of a pin
 */
export function useAttendant(list: RefObject<HTMLElement | null>, arrangement: Arrangement | null) {
  const { atlas, view, t } = useApp();
  const now = useRef<Arranged | null>(null);
  const attendant = useRef<Promise<Attendant> | Attendant | null>(null);
  useLayoutEffect(() => {
    now.current = arrangement && { arrangement, atlas, view };
    if (now.current && attendant.current && 'arranged' in attendant.current)
      attendant.current.arranged(now.current);
  }, [arrangement, atlas, view]);
  const ask = useCallback(() => {
    const element = list.current;
    if (!element || attendant.current) return;
    const coming = import('./attend.ts').then(({ attend }) => attend(element, t, () => now.current));
    attendant.current = coming;
    coming.then(
      (come) => {
        if (attendant.current === coming) attendant.current = come;
        else come.stop();
      },
      () => {
        if (attendant.current === coming) attendant.current = null;
      },
    );
  }, [list, t]);
  useEffect(() => {
    const timer = setTimeout(ask, PATIENCE);
    return () => {
      clearTimeout(timer);
      if (attendant.current && 'stop' in attendant.current) attendant.current.stop();
      attendant.current = null;
    };
  }, [ask]);
  return ask;
}
