/** Whose words a passage may hold: names in it and in the sentence before it, the likeliest first. Pure. */
import { signOfAnother } from '../../geo/check/weighty.ts';
import { firstAfter } from '../../geo/spans.ts';
import type { DraftText, Words } from './draft.ts';
import { sentencesIn } from './passages.ts';

export interface Speaker extends Words {
  name: string;
  /** whether the name stands in the passage itself */
  isInside: boolean;
}

const NAME = /\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:de|del|la|von|van|of|al|bin)?\s*\p{Lu}[\p{L}\p{M}’'-]*)*/gu;
const SAYS =
  /(?:said|says|told|wrote|writes|stated|warned|argued|argues|insisted|claimed|declared|tweeted|posted|according to|dijo|dice|afirmó|declaró|escribió|aseguró|señaló|sostuvo|según|de acuerdo con)/iu;

/** Whether a passage has signs that its words are another's. */
export const asksWhose = ({ text }: DraftText, { start, end }: Words): boolean =>
  signOfAnother(text.slice(start, end)) !== undefined;

/** At most four. */
export function speakersFor(text: DraftText, passage: Words): readonly Speaker[] {
  const sentences = sentencesIn(text);
  const at = firstAfter(sentences, passage.start);
  const from = sentences[at - 1]?.start ?? passage.start;
  const words = text.text.slice(from, passage.end);
  const found = [...words.matchAll(NAME)].map(({ 0: name, index }) => {
    const start = from + index;
    const end = start + name.length;
    const around = text.text.slice(Math.max(0, start - 30), end + 30);
    // one capital at the beginning of a sentence is hardly a name
    const opens = sentences.some((one) => one.start === start) && !/\s/.test(name);
    // who is named in a quotation is seldom who speaks it
    const quoted = /[“"«][^”"»]*$/u.test(text.text.slice(from, start)) ? 4 : 0;
    const weight = (SAYS.test(around) ? 4 : 0) + (/\s/.test(name) ? 1 : 0) - (opens ? 3 : 0) - quoted;
    return { name, start, end, isInside: start >= passage.start, weight };
  });
  const once = new Map<string, (typeof found)[number]>();
  for (const one of found) {
    const other = once.get(one.name);
    if (!other || one.weight > other.weight) once.set(one.name, one);
  }
  return [...once.values()]
    .filter(({ weight, end }) => weight >= 0 && end <= passage.end)
    .sort((a, b) => b.weight - a.weight || Number(b.isInside) - Number(a.isInside))
    .slice(0, 4)
    .map(({ weight: _, ...speaker }) => speaker);
}
