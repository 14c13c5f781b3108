/** What a source's text has between two of its passages, told from offsets alone. Pure. */
import type { AtlasExcerpt, AtlasSource } from '../../../geo/model.ts';
import { readingOf } from '../../view/reading.ts';
import type { Site } from '../../view/site.ts';

export interface Gap {
  /** whole paragraphs left out */
  paragraphs: number;
  /** whether words of a paragraph that is quoted in part are left out too */
  words: boolean;
}

const NONE: Gap = { paragraphs: 0, words: false };

/** Of a paragraph in part: what stands between two sentences, or after a word, is no more than a space and a mark. */
const BETWEEN = 2;

/**
 * What of the text lies in [from, to): whole paragraphs, and parts of paragraphs.
 * A break of the page inside a sentence counts as a paragraph, as everywhere.
 */
function between({ text }: Pick<AtlasSource, 'text'>, from: number, to: number): Gap {
  const inside = text.lines.filter(([start, end]) => start < to && from < end);
  const [whole, parts] = [
    inside.filter(([start, end]) => from <= start && end <= to),
    inside.filter(([start, end]) => start < from || to < end),
  ];
  const words = parts.some(([start, end]) => Math.min(end, to) - Math.max(start, from) > BETWEEN);
  return { paragraphs: whole.length, words };
}

/** gaps before each passage and after the last: one more than there are passages */
export function gapsOf(
  source: Pick<AtlasSource, 'text'>,
  passages: readonly Pick<AtlasExcerpt, 'start' | 'end'>[],
): readonly Gap[] {
  if (passages.length === 0) return [NONE];
  const starts = [...passages.map(({ start }) => start), source.text.length];
  const ends = [0, ...passages.map(({ end }) => end)];
  return starts.map((start, i) => between(source, ends[i] ?? 0, start));
}

// What the pages of sources count. Pure.

export interface Facts {
  /** places its passages put on the map, passages, and the share of its text that they repeat */
  places: number;
  passages: number;
  share: number;
}

export function factsOf(atlas: Site, { id, text, quoted }: AtlasSource): Facts {
  const { passages, numbers } = readingOf(atlas, id);
  return {
    places: numbers.size,
    passages: passages.length,
    share: (quoted ?? passages.reduce((sum, { quote }) => sum + quote.length, 0)) / text.length,
  };
}
