import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';
const dark = () => matchMedia('(prefers-color-scheme: dark)');
const chosen = (): Theme | null => {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : null;
};
function subscribe(listener: () => void): () => void {
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
    subscribe,
    () => chosen() ?? (dark().matches ? 'dark' : 'light'),
    () => 'light',
  );
