/** The little that a browser keeps for its reader. Storage that refuses is as good as empty. */
import { createSignal } from '../view/signal.ts';
import type { Choice } from '../words/words.ts';

/** all that is ever kept; the page About says so from this list */
const CHOICES = ['theme', 'language', 'keys'] as const satisfies readonly Choice[];
type Key = (typeof CHOICES)[number];

/** what an edition of these languages may keep: where there is but one, none can be chosen */
export const choicesOf = (languages: readonly unknown[]): readonly Key[] =>
  CHOICES.filter((choice) => choice !== 'language' || languages.length > 1);

export function kept(key: Key): string | null {
  try {
    return localStorage.getItem(`cartulary.${key}`);
  } catch {
    return null;
  }
}

/** null forgets */
export function keep(key: Key, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`cartulary.${key}`);
    else localStorage.setItem(`cartulary.${key}`, value);
  } catch {
    // a private window or a full disk: the choice holds until the page is left
  }
}

// Remembers the language a reader chose, and opens links of others in it.

export const chooseLanguage = (lang: string): void => keep('language', lang);

/** leaves for the same page in the chosen language; false where it stays. Back and reload stay where they are. */
export function leaveForChosenLanguage(): boolean {
  const lang = kept('language');
  const here = document.documentElement.lang;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (lang === null || lang === here || navigation?.type !== 'navigate') return false;
  const pageIn = (wanted: string) =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"]')].find(
      ({ hreflang }) => hreflang === wanted,
    )?.href;
  const [own, other] = [pageIn(here), pageIn(lang)];
  // the page for addresses that do not exist is no page of any language
  if (!own || !other || new URL(own).pathname !== location.pathname) return false;
  location.replace(other + location.hash);
  return true;
}

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

/** whether keys of a single letter or digit do anything; on until the reader turns them off */
export const shortcuts = createSignal(true);

/** Takes up what the reader chose on an earlier visit. */
export const applyShortcuts = (): void => shortcuts.set(kept('keys') !== 'off');

export function chooseShortcuts(on: boolean): void {
  shortcuts.set(on);
  keep('keys', on ? null : 'off');
}

/** whether a key press is a letter for the page: no modifier held, no field, list or map that reads keys itself */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !(
    event.target instanceof Element &&
    event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]')
  );
}
