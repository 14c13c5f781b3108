/** What the pages of sources count. Pure. */
import type { AtlasSource } from '../../../geo/model.ts';
import type { Atlas } from '../../data/atlas.ts';
import { readingOf } from '../../view/reading.ts';

/** what a document may state of itself, in the order in which it is listed */
export const FIELDS = ['title', 'author', 'date', 'publisher', 'address'] as const satisfies readonly (keyof AtlasSource['states'])[];

export interface Facts {
  /** places its passages put on the map, passages, and the share of its text that they repeat */
  places: number;
  passages: number;
  share: number;
}

export function factsOf(atlas: Atlas, { id, text }: AtlasSource): Facts {
  const { passages, numbers } = readingOf(atlas, id);
  return { places: numbers.size, passages: passages.length, share: passages.reduce((sum, { quote }) => sum + quote.length, 0) / text.length };
}
