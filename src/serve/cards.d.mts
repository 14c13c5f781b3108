import type { renderCards } from '../prerender/cards.tsx';
import type { Share } from '../prerender/pages.tsx';
import type { MeasureType } from '../share/faces.ts';

/** What tells the width of text in CSS px, as the previews have it. */
export function measureWith(): Promise<MeasureType>;
/** Writes one share of a site's previews; rejects where one cannot be drawn or written. */
export function writeCards(
  render: typeof renderCards,
  input: Parameters<typeof renderCards>[0],
  share: Share,
  out: string,
): Promise<{ cards: number; drawn: number; bytes: number }>;
