import type { renderCards } from '../prerender/cards.tsx';
import type { Share } from '../prerender/pages.tsx';

/** Writes one share of a site's previews; rejects where one cannot be drawn or written. */
export function writeCards(
  render: typeof renderCards,
  input: Parameters<typeof renderCards>[0],
  share: Share,
  out: string,
): Promise<{ cards: number; drawn: number; bytes: number }>;
