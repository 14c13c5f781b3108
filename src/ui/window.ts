/** The reader's window as hooks: whether the page is live, its theme, its class. */

import { useSyncExternalStore } from 'react';
import type { Theme } from '../layout/palette.ts';
import { type Surround, WINDOW_CLASSES, type WindowClass } from '../layout/windows.ts';

const never = () => () => undefined;
/**
 * whether the app runs: false while prerendering and in the render that takes the page over, true from then
 * on
 */
export const useLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

const dark = () => matchMedia('(prefers-color-scheme: dark)');
const chosen = (): Theme | null => {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : null;
};
function subscribeTheme(listener: () => void): () => void {
  const query = dark();
  const root = new MutationObserver(listener);
  query.addEventListener('change', listener);
  root.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    query.removeEventListener('change', listener);
    root.disconnect();
  };
}
/** the theme on screen: the reader's choice (data-theme on the root), else the system's */
export const useTheme = (): Theme =>
  useSyncExternalStore(
    subscribeTheme,
    () => chosen() ?? (dark().matches ? 'dark' : 'light'),
    () => 'light',
  );

// The list is written in the code and never empty, so the assertion holds.
const wide = WINDOW_CLASSES.find(({ id }) => id === 'wide') ?? WINDOW_CLASSES[0]!;
let asked: readonly { cls: WindowClass; list: MediaQueryList }[] | null = null;
/** each class with its query, asked once: a list of media queries stays true, and every link asks for the class */
const queries = () => {
  asked ??= WINDOW_CLASSES.map((cls) => ({ cls, list: matchMedia(cls.query) }));
  return asked;
};
/** the class of the window as it is; `wide` where no query answers */
export const windowClass = (): WindowClass => queries().find(({ list }) => list.matches)?.cls ?? wide;

/** calls back when the window's class may have changed; returns the function that unsubscribes */
export function subscribeClass(listener: () => void): () => void {
  for (const { list } of queries()) list.addEventListener('change', listener);
  return () => {
    for (const { list } of queries()) list.removeEventListener('change', listener);
  };
}
/** the window's class, null while a page is prerendered or taken over */
export const useWindowClass = (): WindowClass | null =>
  useSyncExternalStore<WindowClass | null>(subscribeClass, windowClass, () => null);

/** What the reader's device and settings take from the window as it is. */
export function surround(): Surround {
  const style = getComputedStyle(document.documentElement);
  const px = (value: string): number => Number.parseFloat(value) || 0;
  const safe = (side: string): number => px(style.getPropertyValue(`--safe-${side}`));
  return {
    safe: { top: safe('top'), right: safe('right'), bottom: safe('bottom'), left: safe('left') },
    text: (px(style.fontSize) || 16) / 16,
  };
}
