/**
 * The words of pages that are read later (about, the check of a text, two sources side by side, the list of sources). They come with those pages, so that the first map
 * does not wait for them.
 */
import type { LaterWords, Words } from './words.ts';

// by the words they belong to, because the prerenderer speaks every language at once
const come = new WeakMap<Words, LaterWords>();

/** Fetches them, once. Rejects where the file cannot be had; another call asks again. */
export async function loadLater(words: Words): Promise<void> {
  if (!come.has(words)) come.set(words, await words.later());
}

/** The words of later pages in the language of these; throws before they have come, which is a mistake in our code. */
export function laterOf(words: Words): LaterWords {
  const later = come.get(words);
  if (!later) throw new Error('the words of later pages were not loaded');
  return later;
}
