/** What a source's text has between two of its passages, told from what is published: offsets, paragraphs, and the words beside each passage. Pure. */
import type { AtlasExcerpt, AtlasSource } from '../../../geo/model.ts';
import { readingOf } from '../../view/reading.ts';
import type { Site } from '../../view/site.ts';

export interface Gap {
  /** whole paragraphs left out */
  paragraphs: number;
  /** whether words of a paragraph that is quoted in part are left out too */
  words: boolean;
}

const SAID = /[\p{L}\p{N}]/u;
const NONE: Gap = { paragraphs: 0, words: false };

/** paragraph in which a passage ends: it may run over a break of the page */
const lastParagraph = ({ paragraph, quote }: AtlasExcerpt): number =>
  paragraph + quote.split('\n').filter((line) => line.trim() !== '').length - 1;
/** words after a passage in its last paragraph, words before one in its first */
const tail = ({ suffix }: AtlasExcerpt): string => suffix.split('\n')[0]!;
const head = ({ prefix }: AtlasExcerpt): string => prefix.split('\n').at(-1)!;

function between(from: AtlasExcerpt, to: AtlasExcerpt): Gap {
  const paragraphs = Math.max(0, to.paragraph - lastParagraph(from) - 1);
  if (to.paragraph > lastParagraph(from))
    return { paragraphs, words: SAID.test(tail(from)) || SAID.test(head(to)) };
  const left = to.start - from.end;
  return {
    paragraphs,
    words: left > from.suffix.length || SAID.test(from.suffix.slice(0, Math.max(0, left))),
  };
}

/** gaps before each passage and after the last: one more than there are passages */
export function gapsOf(
  { text }: Pick<AtlasSource, 'text'>,
  passages: readonly AtlasExcerpt[],
): readonly Gap[] {
  const last = passages.at(-1);
  if (!last) return [NONE];
  return [
    ...passages.map((passage, i) =>
      i === 0
        ? { paragraphs: passage.paragraph - 1, words: SAID.test(head(passage)) }
        : between(passages[i - 1]!, passage),
    ),
    { paragraphs: Math.max(0, text.paragraphs - lastParagraph(last)), words: SAID.test(tail(last)) },
  ];
}

// What the pages of sources count. Pure.

export interface Facts {
  /** places its passages put on the map, passages, and the share of its text that they repeat */
  places: number;
  passages: number;
  share: number;
}

export function factsOf(atlas: Site, { id, text }: AtlasSource): Facts {
  const { passages, numbers } = readingOf(atlas, id);
  return {
    places: numbers.size,
    passages: passages.length,
    share: passages.reduce((sum, { quote }) => sum + quote.length, 0) / text.length,
  };
}
