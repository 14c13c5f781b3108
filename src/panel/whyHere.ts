import type { Atlas, Passage } from '../data/atlas.ts';
import { sourcesOf } from '../view/shown.ts';
import type { Lang } from '../view/view.ts';
import { letters } from './placeLine.ts';

/** Which sources name a place under which layers; sources that name it under the same ones stand together. */
export function whyHere(
  atlas: Atlas,
  passages: readonly Passage[],
  lang: Lang,
): readonly { letters: readonly string[]; layers: readonly string[] }[] {
  const under = (source: string): readonly string[] =>
    atlas.layers
      .filter(({ id }) => passages.some(({ excerpt, mention }) => excerpt.source === source && mention.layer === id))
      .map(({ title }) => title[lang]);
  const groups = new Map<string, { letters: string[]; layers: readonly string[] }>();
  for (const source of sourcesOf(passages)) {
    const layers = under(source);
    const group = groups.get(layers.join()) ?? { letters: [], layers };
    group.letters.push(...letters([source]));
    groups.set(layers.join(), group);
  }
  return [...groups.values()];
}
