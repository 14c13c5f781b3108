import { keep, kept } from './kept.ts';

type Theme = 'light' | 'dark';

/** Puts the theme the reader chose on an earlier visit on the root; without one the system decides. */
export function applyTheme(): void {
  const theme = kept('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}

/** Shows a theme and remembers it; choosing what the system has anyway goes back to following it. */
export function chooseTheme(theme: Theme): void {
  const system: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = theme;
  keep('theme', theme === system ? null : theme);
}
