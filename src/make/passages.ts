/** Mentions of decided places, and the passages that their uses make of a text. Pure. */

import type { Place } from '../../geo/propose/model.ts';
import { type Sentence, sentencesAt, sentencesOf } from '../../geo/sentences.ts';
import { meets } from '../../geo/spans.ts';
import { oncePer } from '../atlas/once.ts';
import type { Draft, DraftText, OwnPlace, Reason, Use, Words } from './draft.ts';
import { type Name, namesOf, type Spot } from './names.ts';

export interface Placed extends Spot {
  name: Name;
  place: Place | OwnPlace;
  use: Use | null;
}
export interface Unplaced extends Spot {
  name: Name;
  reason: Reason;
}

export interface Decided {
  placed: readonly Placed[];
  unplaced: readonly Unplaced[];
}

/** The mentions of names that were decided, in the order of the texts. */
export const decidedIn = oncePer((draft: Draft): Decided => {
  const { main } = namesOf(draft);
  const order = new Map(draft.texts.map(({ id }, i) => [id, i]));
  const inOrder = (a: Spot, b: Spot) =>
    (order.get(a.text) ?? 0) - (order.get(b.text) ?? 0) || a.start - b.start || a.end - b.end;
  const placed: Placed[] = [];
  const unplaced: Unplaced[] = [];
  for (const name of main)
    for (const spot of name.spots)
      if (name.decision?.as === 'place')
        placed.push({ ...spot, name, place: name.decision.place, use: draft.uses[spot.key] ?? null });
      else if (name.decision?.as === 'unplaced')
        unplaced.push({ ...spot, name, reason: name.decision.reason });
  return { placed: placed.sort(inOrder), unplaced: unplaced.sort(inOrder) };
});

const kept = new Map<string, readonly Sentence[]>();
/** The sentences of a text, found once. */
export function sentencesIn({ text, language }: Pick<DraftText, 'text' | 'language'>): readonly Sentence[] {
  const key = `${language} ${text}`;
  const sentences = kept.get(key) ?? sentencesOf(text, language);
  kept.set(key, sentences);
  return sentences;
}

/** The whole sentences around words. */
export function wholeAround(text: DraftText, words: Words): Words {
  const here = sentencesAt(sentencesIn(text), words);
  return { start: here[0]?.start ?? words.start, end: here.at(-1)?.end ?? words.end };
}

export interface Passage extends Words {
  scenes: readonly (Placed & { use: Extract<Use, { as: 'scene' }> })[];
}

/** The passages of a text: those of its scenes, joined where they share words, in its order. */
export function passagesIn(placed: readonly Placed[], text: string): readonly Passage[] {
  const scenes = placed
    .flatMap(({ use, ...spot }) => (spot.text === text && use?.as === 'scene' ? [{ ...spot, use }] : []))
    .sort((a, b) => a.use.passage.start - b.use.passage.start);
  const passages: { start: number; end: number; scenes: Passage['scenes'][number][] }[] = [];
  for (const scene of scenes) {
    const { start, end } = scene.use.passage;
    const last = passages.at(-1);
    if (last && meets([last], { start, end })) {
      last.end = Math.max(last.end, end);
      last.scenes.push(scene);
    } else passages.push({ start, end, scenes: [scene] });
  }
  return passages;
}

/** One end of a passage moved by whole sentences; a move that leaves the mention outside is none. */
export function movedBySentence(
  text: DraftText,
  passage: Words,
  side: 'start' | 'end',
  by: 1 | -1,
  mention: Words,
): Words {
  const sentences = sentencesIn(text);
  const at = sentences.findIndex((one) =>
    side === 'start' ? one.end > passage.start : one.end >= passage.end,
  );
  const next = sentences[at + by];
  const here = sentences[at];
  // the end of a sentence that is cut is nearer than the next one
  const isCut =
    here !== undefined && (side === 'start' ? here.start < passage.start : here.end > passage.end);
  const target = isCut && by === (side === 'start' ? -1 : 1) ? here : next;
  return moved(passage, side, target?.[side], mention);
}

/** One end moved by a word. */
export function movedByWord(
  { text }: DraftText,
  passage: Words,
  side: 'start' | 'end',
  by: 1 | -1,
  mention: Words,
): Words {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const edges = words.map((word) => word[side]);
  const to =
    by === 1 ? edges.find((edge) => edge > passage[side]) : edges.findLast((edge) => edge < passage[side]);
  return moved(passage, side, to, mention);
}

function moved(passage: Words, side: 'start' | 'end', to: number | undefined, mention: Words): Words {
  if (to === undefined) return passage;
  const next = { ...passage, [side]: to };
  return next.start <= mention.start && next.end >= mention.end ? next : passage;
}
