import { useEffect, useRef } from 'react';
import { isForPage } from '../ui/choices.ts';

/**
 * Keys of the open step, by `event.key`; `ArrowUp` and `Enter` among them. Enter on a button is the button's own, except in a list
 * whose rows have `data-row`.
 */
export function useKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!isForPage(event)) return;
      const act = latest.current[event.key];
      if (!act) return;
      const control = event.target instanceof Element ? event.target.closest('button, a, summary') : null;
      if ((event.key === 'Enter' || event.key === ' ') && control && !control.hasAttribute('data-row'))
        return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
