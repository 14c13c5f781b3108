/** Remembers the language a reader chose, and opens links of others in it. */
import { keep, kept } from './kept.ts';

export const chooseLanguage = (lang: string): void => keep('language', lang);

/** leaves for the same page in the chosen language; false where it stays. Back and reload stay where they are. */
export function leaveForChosenLanguage(): boolean {
  const lang = kept('language');
  const here = document.documentElement.lang;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (lang === null || lang === here || navigation?.type !== 'navigate') return false;
  const pageIn = (wanted: string) =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"]')].find(({ hreflang }) => hreflang === wanted)?.href;
  const [own, other] = [pageIn(here), pageIn(lang)];
  // the page for addresses that do not exist is no page of any language
  if (!own || !other || new URL(own).pathname !== location.pathname) return false;
  location.replace(other + location.hash);
  return true;
}
