import { useSyncExternalStore } from 'react';
import { WINDOW_CLASSES, type WindowClass } from '../view/frame.ts';

const wide = WINDOW_CLASSES.find(({ id }) => id === 'wide') ?? WINDOW_CLASSES[0]!;
/** the class of the window as it is; `wide` where no query answers */
export const windowClass = (): WindowClass => WINDOW_CLASSES.find(({ query }) => matchMedia(query).matches) ?? wide;

const queries = (): MediaQueryList[] => WINDOW_CLASSES.map(({ query }) => matchMedia(query));
function subscribe(listener: () => void): () => void {
  const lists = queries();
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}
/** the window's class, null while a page is prerendered or taken over */
export const useWindowClass = (): WindowClass | null => useSyncExternalStore<WindowClass | null>(subscribe, windowClass, () => null);
