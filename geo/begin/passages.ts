/** Passages for the places that a text names: whole sentences that need nothing said beside them. */
import { tellingApart } from '../check/excerpts-verbatim.ts';
import { spanFault } from '../check/span.ts';
import { countWords } from '../check/texts.ts';
import { signOfAnother } from '../check/weighty.ts';
import type { HandExcerpt, HandNamed } from '../fill/hand.ts';
import { standing } from '../fill/wordsAt.ts';
import { sentencesOf } from '../sentences.ts';
import { meets, merged, type Span } from '../spans.ts';

/** A certain name in a text, and what it was taken for. */
export interface Certain extends Span {
  place: string;
  /** whether the place can be drawn as a scene */
  drawn: boolean;
}

/** Share of a text's words that is quoted at most: there must be room for what an editor adds */
const SHARE = 0.3;
/** words of a sentence, at most */
const LONGEST = 70;

/** @param id of the source; `refused` are offsets of sentences that a law does not let stand alone */
export function passagesOf(
  text: string,
  names: readonly Certain[],
  { id, language, refused }: { id: string; language: string; refused: ReadonlySet<number> },
): { excerpts: HandExcerpt[]; named: HandNamed[] } {
  const whole = names.filter(({ start, end }) => spanFault(text, start, end) === null);
  let room = countWords(text) * SHARE;
  const served = new Set<string>();
  const chosen: Span[] = [];
  for (const sentence of sentencesOf(text, language)) {
    const inside = whole.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
    const quote = text.slice(sentence.start, sentence.end);
    const words = countWords(quote);
    const isNew = inside.some(({ place, drawn }) => drawn && !served.has(place));
    if (!isNew || words > Math.min(LONGEST, room) || refused.has(sentence.start) || !standsAlone(quote))
      continue;
    room -= words;
    chosen.push(sentence);
    for (const { place } of inside) served.add(place);
  }
  const excerpts = chosen.map((span, i): HandExcerpt => {
    const quote = text.slice(span.start, span.end);
    const { prefix, suffix } = tellingApart(text, span.start, span.end);
    return {
      id: `${id}-${i + 1}`,
      start: span.start,
      quote,
      ...(prefix === '' ? {} : { prefix }),
      ...(suffix === '' ? {} : { suffix }),
      mentions: whole
        .filter(({ start, end }) => span.start <= start && end <= span.end)
        .map((name) => mentionOf(quote, span.start, name)),
    };
  });
  const quoted = merged(chosen);
  const named = whole
    .filter((name) => !meets(quoted, name))
    .map(
      ({ place, start, end }): HandNamed => ({
        kind: 'aside',
        place,
        role: 'passing',
        at: text.slice(start, end),
        start,
      }),
    );
  return { excerpts, named };
}

/** Whether a sentence says all of itself: one line, no words of another, and an end. */
const standsAlone = (quote: string): boolean =>
  quote.length <= 1200 &&
  !quote.includes('\n') &&
  signOfAnother(quote) === undefined &&
  /[.!?…]$/.test(quote);

function mentionOf(
  quote: string,
  offset: number,
  { place, drawn, start, end }: Certain,
): HandExcerpt['mentions'][number] {
  const at = quote.slice(start - offset, end - offset);
  const all = standing(quote, at);
  const nth = all.findIndex((one) => one.start === start - offset) + 1;
  const words = all.length > 1 ? { at, nth } : { at };
  return drawn
    ? { kind: 'scene', place, layer: 'named', ...words }
    : { kind: 'aside', place, role: 'passing', ...words };
}
