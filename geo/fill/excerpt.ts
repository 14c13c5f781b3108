/** Where a passage stands in its text, between which words, in which paragraph, and where its speakers are named. */
import { occurrences, tellingApart, whereItDiffers } from '../check/excerpts-verbatim.ts';
import { paragraphAt } from '../check/texts.ts';
import type { Excerpt, Source, Voice } from '../model.ts';
import { type Sentence, sentencesAt } from '../sentences.ts';
import { countBegun, firstAfter, type Span } from '../spans.ts';
import type { HandExcerpt, HandVoice } from './hand.ts';
import { type Missed, mentionOf, pairOf } from './spans.ts';
import type { Want } from './want.ts';
import { contexts, isFault, spanOf, standing, times } from './wordsAt.ts';

/** What is known of the text that a passage is from. */
export interface Around {
  /** null where it is not at hand: then what only it can tell is missing */
  text: string | null;
  lines: Source['text']['lines'];
  sentences: () => readonly Sentence[];
  /** numbers that are wrong are wanted too */
  mend: boolean;
}
export interface Filled<T> {
  value: T;
  faults: readonly Missed[];
  wants: readonly Want[];
  /** what only the text can tell */
  missing: readonly string[];
}

const KEYS = Object.keys({
  id: 0,
  start: 0,
  quote: 0,
  nth: 0,
  prefix: 0,
  suffix: 0,
  paragraph: 0,
  cut: 0,
  voices: 0,
  ownWords: 0,
  mentions: 0,
});
const VOICE_KEYS = ['name', 'nth', 'start', 'end', 'of'];

/** An excerpt as the laws know it. With a fault, or with something missing, it is not to be used. */
export function fillExcerpt(hand: HandExcerpt, around: Around): Filled<Excerpt> {
  const faults: Missed[] = [];
  const wants: Want[] = [];
  const missing: string[] = [];
  const note = (at: string, { message }: { message: string }): void => void faults.push({ at, message });
  const want = (path: Want['path'], value: unknown, order = KEYS): void =>
    void wants.push({ path, value, order });
  const { quote } = hand;
  const { text, lines, mend } = around;

  const written = hand.start !== undefined && !(mend && text !== null && !text.startsWith(quote, hand.start));
  let start = hand.start ?? 0;
  if (!written && text === null) missing.push('start');
  if (!written && text !== null) {
    const found = placeOf(text, hand);
    if (typeof found === 'string') note('quote', { message: found });
    else {
      start = found;
      want(['start'], start);
    }
  }
  const end = start + quote.length;
  const { prefix = '', suffix = '' } = hand;
  let beside = { prefix, suffix };
  if (
    text?.startsWith(quote, start) &&
    (mend || hand.start === undefined) &&
    hand.prefix === undefined &&
    hand.suffix === undefined
  ) {
    beside = tellingApart(text, start, end);
    for (const key of ['prefix', 'suffix'] as const) if (beside[key] !== '') want([key], beside[key]);
  }
  const paragraph =
    text === null
      ? countBegun(
          lines.map(([from, to]) => ({ start: from, end: to })),
          start,
        )
      : paragraphAt(text, start);
  const isWrong = mend && text !== null && hand.paragraph !== undefined && hand.paragraph !== paragraph;
  if (isWrong) want(['paragraph'], paragraph);

  const voices = hand.voices?.map((voice, i) => {
    const filled = fillVoice(voice, { quote, start }, around);
    faults.push(...filled.faults.map(({ at, message }) => ({ at: `voices[${i}].${at}`, message })));
    for (const one of filled.wants) want(['voices', i, ...one.path], one.value, VOICE_KEYS);
    missing.push(...filled.missing.map((key) => `voices[${i}].${key}`));
    return filled.value;
  });
  const { id, cut, ownWords } = hand;
  const value: Excerpt = {
    id,
    start,
    quote,
    ...beside,
    paragraph: isWrong ? paragraph : (hand.paragraph ?? paragraph),
    ...(cut === undefined ? {} : { cut }),
    ...(voices === undefined ? {} : { voices }),
    ...(ownWords === undefined ? {} : { ownWords }),
    mentions: hand.mentions.map((mention, k) => mentionOf(quote, mention, `mentions[${k}]`, note)),
  };
  return { value, faults, wants, missing };
}

/** The offset of a quote in a text, or why it has none. It is found letter for letter, with what stands beside it, or not at all. */
export function placeOf(
  text: string,
  { quote, nth, prefix = '', suffix = '' }: HandExcerpt,
): number | string {
  const found = occurrences(text, prefix + quote + suffix).map((at) => at + prefix.length);
  const one = found.length === 1 && nth === undefined ? found[0] : found[(nth ?? 0) - 1];
  if (one !== undefined) return one;
  if (found.length === 0)
    return occurrences(text, quote).length > 0
      ? 'the text has the quote, but not with this prefix and suffix: remove them to have them found'
      : `the text does not hold the quote: ${whereItDiffers(text, quote)}`;
  const shown = contexts(
    text,
    found.map((start) => ({ start, end: start + quote.length })),
  );
  return nth === undefined
    ? `the quote stands ${found.length} times in the text: add "nth", 1 for the first (${shown})`
    : `the quote stands only ${times(found.length)} in the text (${shown})`;
}

/** A speaker is looked for in the passage, then in the sentences it lies in and the one before. */
function fillVoice(
  hand: HandVoice,
  excerpt: { quote: string; start: number },
  around: Around,
): Filled<Voice> {
  const faults: Missed[] = [];
  const { name, nth, of } = hand;
  const value = (start: number, end = start + name.length): Voice => ({
    name,
    start,
    end,
    ...(of === undefined
      ? {}
      : { of: pairOf(excerpt.quote, of, 'of', (at, { message }) => void faults.push({ at, message })) }),
  });
  const isThere =
    hand.start !== undefined &&
    (!around.mend || around.text === null || around.text.startsWith(name, hand.start));
  if (isThere) return { value: value(hand.start ?? 0, hand.end), faults, wants: [], missing: [] };
  const inside = standing(excerpt.quote, name);
  const only = inside.length === 1 || nth !== undefined ? inside[(nth ?? 1) - 1] : undefined;
  if (only) return { value: value(excerpt.start + only.start), faults, wants: [], missing: [] };
  if (around.text === null) return { value: value(0), faults, wants: [], missing: ['start'] };
  const { start, end } =
    inside.length > 0
      ? { start: excerpt.start, end: excerpt.start + excerpt.quote.length }
      : reach(excerpt, around.sentences());
  const found = spanOf(
    around.text.slice(start, end),
    { at: name, nth },
    { what: 'the passage with the sentence before it' },
  );
  if (isFault(found))
    return {
      value: value(0),
      faults: [...faults, { at: found.key === 'nth' ? 'nth' : 'name', message: found.message }],
      wants: [],
      missing: [],
    };
  const at = start + found.start;
  const wants: Want[] = [{ path: ['start'], value: at, order: VOICE_KEYS }];
  if (hand.end !== undefined) wants.push({ path: ['end'], value: at + name.length, order: VOICE_KEYS });
  return { value: value(at), faults, wants, missing: [] };
}

/** From the sentence before a passage to the end of the last that it lies in. */
function reach({ quote, start }: { quote: string; start: number }, sentences: readonly Sentence[]): Span {
  const here = sentencesAt(sentences, { start, end: start + quote.length });
  const [first, last] = [here[0], here.at(-1)];
  if (!first || !last) return { start, end: start + quote.length };
  return { start: sentences[firstAfter(sentences, first.start) - 1]?.start ?? first.start, end: last.end };
}
