/** Events and questions made of passages, and what they still lack. Pure. */
import type { Draft } from './draft.ts';
import { type Passage, type Placed, passagesIn } from './passages.ts';
import type { CitedWords, DraftEvent, DraftPosition, DraftQuestion } from './record.ts';

/** a passage with the text it is of */
export interface Chosen extends Passage {
  text: string;
}

/** The passages that hold these mentions, each once, in the order of the texts. */
export const passagesWith = (
  draft: Draft,
  placed: readonly Placed[],
  mentions: ReadonlySet<string>,
): readonly Chosen[] =>
  draft.texts.flatMap(({ id }) =>
    passagesIn(placed, id)
      .filter(({ scenes }) => scenes.some(({ key }) => mentions.has(key)))
      .map((passage) => ({ ...passage, text: id })),
  );

/** all passages of a draft */
export const passagesOf = (draft: Draft, placed: readonly Placed[]): readonly Chosen[] =>
  draft.texts.flatMap(({ id }) => passagesIn(placed, id).map((passage) => ({ ...passage, text: id })));

const citesOf = (passages: readonly Chosen[]): CitedWords[] =>
  passages.map(({ text, start, end }) => ({ text, start, end }));
const placesOf = (passages: readonly Chosen[]): readonly string[] => [
  ...new Set(passages.flatMap(({ scenes }) => scenes.map(({ place }) => place.id))),
];
const layerOf = (passages: readonly Chosen[]): string => passages[0]?.scenes[0]?.use.layer ?? '';

/** An event that rests on passages, without title and date. */
export const eventFrom = (draft: Draft, passages: readonly Chosen[]): DraftEvent => ({
  key: freeKey('event', draft.events),
  title: '',
  cites: citesOf(passages),
  when: null,
  layer: layerOf(passages),
  places: placesOf(passages),
});

/** A question asked of passages, with a position of each text that is still without words. */
export const questionFrom = (draft: Draft, passages: readonly Chosen[]): DraftQuestion => ({
  key: freeKey('question', draft.questions),
  question: '',
  kind: null,
  topic: layerOf(passages),
  places: placesOf(passages),
  positions: positionsOf(passages),
});

const positionsOf = (passages: readonly Chosen[]): DraftPosition[] =>
  [...new Set(passages.map(({ text }) => text))].map((text) => ({
    text,
    summary: '',
    cites: citesOf(passages.filter((one) => one.text === text)),
  }));

/** The first `kind 1`, `kind 2` … that none of the rows has. */
export function freeKey(kind: string, rows: readonly { key: string }[] = []): string {
  const taken = new Set(rows.map(({ key }) => key));
  for (let n = 1; ; n += 1) if (!taken.has(`${kind} ${n}`)) return `${kind} ${n}`;
}

/** Rows with one put in the place of that of its key, or at the end; or without it. */
export function put<T extends { key: string }>(
  rows: readonly T[] = [],
  key: string,
  row: T | null,
): readonly T[] {
  if (row === null) return rows.filter((one) => one.key !== key);
  return rows.some((one) => one.key === key)
    ? rows.map((one) => (one.key === key ? row : one))
    : [...rows, row];
}

/** The events and questions of a draft without the words of a text that is taken away. */
export function withoutText({ events, questions }: Draft, id: string): Pick<Draft, 'events' | 'questions'> {
  const left = (cites: readonly CitedWords[]) => cites.filter(({ text }) => text !== id);
  return {
    ...(events ? { events: events.map((event) => ({ ...event, cites: left(event.cites) })) } : {}),
    ...(questions
      ? {
          questions: questions.map(({ noted, ...question }) => ({
            ...question,
            positions: question.positions.filter(({ text }) => text !== id),
            ...(noted ? { noted: noted.filter((text) => text !== id) } : {}),
          })),
        }
      : {}),
  };
}

/** Cited words as far as passages hold them, each with its passage; words that no passage holds are not published. */
export function heldBy(
  cites: readonly CitedWords[],
  passages: readonly Chosen[],
  texts: Draft['texts'],
): readonly (CitedWords & { passage: Chosen })[] {
  return cites.flatMap(({ text, ...words }) =>
    passages.flatMap((passage) => {
      if (passage.text !== text) return [];
      const [start, end] = [Math.max(words.start, passage.start), Math.min(words.end, passage.end)];
      const shared = texts.find(({ id }) => id === text)?.text.slice(start, Math.max(start, end)) ?? '';
      return /[\p{L}\p{N}]/u.test(shared) ? [{ text, start, end, passage }] : [];
    }),
  );
}

/**
 * Cited words with those of one passage made fewer; null where the words lie in none of the passages that are cited.
 */
export function narrowed(
  cites: readonly CitedWords[],
  words: CitedWords,
  passages: readonly Chosen[],
  texts: Draft['texts'],
): readonly CitedWords[] | null {
  const home = heldBy(cites, passages, texts).find(
    ({ passage }) => passage.text === words.text && passage.start <= words.start && words.end <= passage.end,
  )?.passage;
  if (!home) return null;
  const isThere = (cite: CitedWords) =>
    cite.text === home.text && cite.start < home.end && home.start < cite.end;
  const first = cites.findIndex(isThere);
  return cites.flatMap((cite, i) => (i === first ? [words] : isThere(cite) ? [] : [cite]));
}

/** An event that rests on further passages too. */
export const eventWith = (event: DraftEvent, passages: readonly Chosen[]): DraftEvent => ({
  ...event,
  cites: [...event.cites, ...newOf(event.cites, passages)],
  places: [...new Set([...event.places, ...placesOf(passages)])],
});

/** A question with further passages: of a text that speaks already they join its position. */
export function questionWith(question: DraftQuestion, passages: readonly Chosen[]): DraftQuestion {
  const { positions, noted } = question;
  const known = new Set(positions.map(({ text }) => text));
  return {
    ...question,
    places: [...new Set([...question.places, ...placesOf(passages)])],
    positions: [
      ...positions.map((position) => ({
        ...position,
        cites: [
          ...position.cites,
          ...newOf(
            position.cites,
            passages.filter(({ text }) => text === position.text),
          ),
        ],
      })),
      ...positionsOf(passages).filter(({ text }) => !known.has(text)),
    ],
    ...(noted ? { noted: noted.filter((text) => !passages.some((one) => one.text === text)) } : {}),
  };
}

const newOf = (cites: readonly CitedWords[], passages: readonly Chosen[]): CitedWords[] =>
  citesOf(
    passages.filter(
      (one) => !cites.some(({ text, start, end }) => text === one.text && start < one.end && one.start < end),
    ),
  );

/** what keeps a record out of the edition */
export type Lack = 'words' | 'title' | 'when' | 'question' | 'kind' | 'two texts' | 'summary';

export const lacksOfEvent = (
  { title, when, cites }: DraftEvent,
  passages: readonly Chosen[],
  texts: Draft['texts'],
): readonly Lack[] => [
  ...(heldBy(cites, passages, texts).length === 0 ? (['words'] as const) : []),
  ...(title.trim() === '' ? (['title'] as const) : []),
  ...(when === null ? (['when'] as const) : []),
];

export function lacksOfQuestion(
  { question, kind, positions }: DraftQuestion,
  passages: readonly Chosen[],
  texts: Draft['texts'],
): readonly Lack[] {
  const isHeld = ({ cites }: DraftPosition) => heldBy(cites, passages, texts).length > 0;
  return [
    ...(positions.every(isHeld) ? [] : (['words'] as const)),
    ...(/[?؟？]\s*$/.test(question) ? [] : (['question'] as const)),
    ...(kind === null ? (['kind'] as const) : []),
    ...(new Set(positions.map(({ text }) => text)).size < 2 ? (['two texts'] as const) : []),
    ...(positions.some(({ summary }) => summary.trim() === '') ? (['summary'] as const) : []),
  ];
}
