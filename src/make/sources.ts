/** One text of a draft as a source of an edition: what it states, its passages, the names that pass by. Pure. */
import { tellingApart } from '../../geo/check/excerpts-verbatim.ts';
import { countParagraphs, countWords, linesOf, paragraphAt } from '../../geo/check/texts.ts';
import type { Excerpt, Mention, Named, Source, Voice } from '../../geo/model.ts';
import { dateOf } from './dates.ts';
import type { Draft, DraftText, Words } from './draft.ts';
import {
  type Decided,
  type Passage,
  type Placed,
  passagesIn,
  type Unplaced,
  wholeAround,
} from './passages.ts';

interface Given {
  draft: Draft;
  decided: Decided;
  /** ids of places by those of the gazetteer */
  ids: ReadonlyMap<string, string>;
  /** the layer of what has no place */
  layer: string;
  ownWords: string;
}

/** how many words name a text that states no title */
const OPENING = 10;
/** UTF-16 code units of a text's head in which its opening words stand */
const HEAD = 400;

/** The first words of a text, letter for letter, none of them cut. */
export function incipitOf(text: string): string {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
  const words = [
    ...line
      .trim()
      .slice(0, HEAD - 1)
      .matchAll(/\S+/g),
  ].slice(0, OPENING);
  const last = words.at(-1);
  return line.trim().slice(0, last ? last.index + last[0].length : 0);
}

export function sourceOf(text: DraftText, given: Given): Source {
  const { placed, unplaced } = given.decided;
  const own = placed.filter((one) => one.text === text.id);
  const without = unplaced.filter((one) => one.text === text.id);
  const passages = passagesIn(own, text.id);
  const incipit = incipitOf(text.text);
  const named = namedOf(text, passages, own, without, given);
  return {
    id: text.id,
    file: text.file,
    language: text.language,
    incipit,
    short: text.states.title ?? `${incipit}…`,
    states: text.states,
    date: dateOf(text.states.date),
    text: {
      sha256: text.sha256,
      length: text.text.length,
      words: countWords(text.text),
      paragraphs: countParagraphs(text.text),
      lines: linesOf(text.text),
    },
    excerpts: passages.map((passage, i) => excerptOf(text, passage, i + 1, own, without, given)),
    ...(named.length > 0 ? { named } : {}),
  };
}

const isInside = (words: Words, { start, end }: Words): boolean => words.start >= start && words.end <= end;

function excerptOf(
  { text, ...rest }: DraftText,
  passage: Passage,
  n: number,
  own: readonly Placed[],
  without: readonly Unplaced[],
  given: Given,
): Excerpt {
  const { start, end } = passage;
  const quote = text.slice(start, end);
  const mentions = [...own, ...without]
    .filter((one) => isInside(one, passage))
    .flatMap((one): Mention[] => {
      const span = { start: one.start - start, end: one.end - start };
      if ('reason' in one) return [unmapped(one, span, text, given)];
      const place = given.ids.get(one.place.id) ?? '';
      if (one.use?.as === 'scene') return [{ kind: 'scene', place, layer: one.use.layer, ...span }];
      return one.use?.as === 'aside' ? [{ kind: 'aside', place, role: one.use.role, ...span }] : [];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const voices = voicesOf(text, passage);
  const isOwn = voices.length === 0 && passage.scenes.some(({ use }) => use.voice === 'own');
  const cut = cutOf({ text, ...rest }, passage, given.draft.language);
  return {
    id: `${rest.id}-${n}`,
    start,
    quote,
    ...tellingApart(text, start, end),
    paragraph: paragraphAt(text, start),
    ...(cut ? { cut } : {}),
    ...(voices.length > 0 ? { voices } : {}),
    ...(isOwn ? { ownWords: given.ownWords } : {}),
    mentions,
  };
}

function voicesOf(text: string, { scenes }: Passage): Voice[] {
  const spans = scenes.flatMap(({ use: { voice } }) =>
    voice === undefined || voice === 'own' ? [] : [voice],
  );
  const once = new Map(spans.map(({ start, end }) => [text.slice(start, end), { start, end }]));
  return [...once].map(([name, span]) => ({ name, ...span }));
}

/** what is left out of its sentences is accounted for where the editor has said why */
function cutOf(text: DraftText, passage: Passage, language: string): Excerpt['cut'] | null {
  const whole = wholeAround(text, passage);
  const left = [text.text.slice(whole.start, passage.start), text.text.slice(passage.end, whole.end)];
  const [before = false, after = false] = left.map((words) => /[\p{L}\p{N}]/u.test(words));
  const why = passage.scenes.flatMap(({ use }) => use.cut ?? [])[0];
  if ((!before && !after) || why === undefined) return null;
  const label = { [language]: why };
  return {
    at: before && after ? 'both' : before ? 'start' : 'end',
    why: label,
    without: left.flatMap((words) => (words.trim() === '' ? [] : [{ words: words.trim(), why: label }])),
  };
}

const unmapped = (
  one: Unplaced,
  span: Words,
  text: string,
  { draft, layer }: Given,
): Extract<Mention, { kind: 'unmapped' }> => ({
  kind: 'unmapped',
  name: { [draft.language]: text.slice(one.start, one.end).replaceAll(/\s+/g, ' ') },
  layer,
  reason: one.reason,
  ...span,
});

/** names outside of every passage */
function namedOf(
  { text }: DraftText,
  passages: readonly Passage[],
  own: readonly Placed[],
  without: readonly Unplaced[],
  given: Given,
): Named[] {
  const outside = (words: Words) =>
    !passages.some(({ start, end }) => words.start < end && start < words.end);
  const asides = own
    .filter(outside)
    .flatMap(({ place, use, start, end }): Named[] =>
      use?.as === 'aside'
        ? [{ kind: 'aside', place: given.ids.get(place.id) ?? '', role: use.role, start, end }]
        : [],
    );
  const unplaced = without
    .filter(outside)
    .map((one): Named => unmapped(one, { start: one.start, end: one.end }, text, given));
  return [...asides, ...unplaced].sort((a, b) => a.start - b.start || a.end - b.end);
}
