import { readHistory } from '../../atlas/history.ts';
import { siteRoot } from '../../atlas/roots.ts';
import { keepPast, pastOf } from '../../view/past.ts';
import type { Site } from '../../view/site.ts';
import { pastFrom } from '../../view/withdrawn.ts';
import { loadLater } from '../../words/later.ts';
import type { Words } from '../../words/words.ts';
import { notices } from './later.ts';

/** Fetches what the edition withdrew and corrected, and what is said of it, once; rejects where a file cannot be had. */
export async function openPast(site: Site, words: Words): Promise<void> {
  if (pastOf(site)) return;
  const [history] = await Promise.all([readHistory(siteRoot()), notices.load(loadLater(words))]);
  keepPast(site, pastFrom(site, history));
}

/** The same for an address that came while the app runs: it is read again, as when the reader goes back to it. */
export async function readAgain(site: Site, words: Words): Promise<void> {
  await openPast(site, words);
  dispatchEvent(new PopStateEvent('popstate'));
}
