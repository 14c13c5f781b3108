/** Keys that do what the map's buttons do, wherever the focus is. */
import { useEffect, useEffectEvent } from 'react';
import { isForPage, shortcuts } from '../../ui/choices.ts';

/** an unshifted plus is an equals sign on many keyboards */
const ZOOM: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, '−': -1 };

/** Calls back on + and −, and on 0. */
export function useMapKeys(zoom: (step: 1 | -1) => void, home: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!shortcuts.get() || !isForPage(event)) return;
    const step = ZOOM[event.key];
    if (event.key === '0') home();
    // while the map has the focus, MapLibre zooms by itself
    else if (step && !(event.target instanceof HTMLCanvasElement)) zoom(step);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
