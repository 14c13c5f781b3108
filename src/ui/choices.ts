/**
 * The reader's choices that the browser keeps. Where it refuses to store, nothing is kept and nothing fails.
 */
import { isEmbedded } from '../atlas/roots.ts';
import { createSignal } from '../view/signal.ts';
import type { Choice } from '../words/words.ts';

/** all that is ever kept; the page About says so from this list */
const CHOICES = ['theme', 'language', 'keys', 'signs'] as const satisfies readonly Choice[];
type Key = (typeof CHOICES)[number];

/** the choices that an edition of these languages keeps; with one language there is none to choose */
export const choicesOf = (languages: readonly unknown[]): readonly Key[] =>
  CHOICES.filter((choice) => choice !== 'language' || languages.length > 1);

/** null where nothing is kept; an embedded page keeps and reads nothing */
function kept(key: Key): string | null {
  if (isEmbedded()) return null;
  try {
    return localStorage.getItem(`cartulary.${key}`);
  } catch {
    return null;
  }
}

/** null removes what is kept */
function keep(key: Key, value: string | null): void {
  if (isEmbedded()) return;
  try {
    if (value === null) localStorage.removeItem(`cartulary.${key}`);
    else localStorage.setItem(`cartulary.${key}`, value);
  } catch {
    // a private window or a full disk: the choice holds until the page is left
  }
}

/** Keeps the language of each link that is pressed to change it, also while the app has not come yet. */
export function keepChosenLanguage(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLElement>('a[data-language]') : null;
    if (link?.dataset.language) keep('language', link.dataset.language);
  });
}

/**
 * Loads the same page in the language that the reader chose on an earlier visit.
 * @returns false where it does not: no other language is chosen, there is no such page, or this one was reached by Back or
 *   loaded again
 */
export function leaveForChosenLanguage(): boolean {
  const lang = kept('language');
  const here = document.documentElement.lang;
  // A cast, because the DOM's types know one type for all kinds of entries.
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (lang === null || lang === here || navigation?.type !== 'navigate') return false;
  const pageIn = (wanted: string) =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"]')].find(
      ({ hreflang }) => hreflang === wanted,
    )?.href;
  const [same, other] = [pageIn(here), pageIn(lang)];
  // The page for addresses that do not exist is not a page of any language.
  if (!same || !other || new URL(same).pathname !== location.pathname) return false;
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

/** whether keys of a single character do something; on until the reader turns them off */
export const shortcuts = createSignal(true);

/** Applies what the reader chose on an earlier visit. */
export const applyShortcuts = (): void => shortcuts.set(kept('keys') !== 'off');

export function chooseShortcuts(on: boolean): void {
  shortcuts.set(on);
  keep('keys', on ? null : 'off');
}

/** whether the first page explains its signs; until the reader has used them */
export const signs = createSignal(true);
function showSigns(on: boolean): void {
  signs.set(on);
  document.documentElement.toggleAttribute('data-signs-known', !on);
}

/** Puts on the root, before the page is painted, what the reader chose on an earlier visit. */
export const applySigns = (): void => showSigns(kept('signs') !== 'off');

export function chooseSigns(on: boolean): void {
  showSigns(on);
  keep('signs', on ? null : 'off');
}

/** whether a key press may be a shortcut: no modifier is held, and no field, dialog or other part has taken it */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !(
    event.target instanceof Element &&
    event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable], dialog')
  );
}
