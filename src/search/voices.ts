/** Those whom the texts quote by one name: gathered as passages come, in whatever order. */
import type { AtlasExcerpt } from '../../geo/model.ts';
import type { Voiced } from './entries.ts';
import { keyOf } from './fold.ts';

/** a name as a passage gives it, and the passage's place in reading order */
interface Said {
  at: number;
  name: string;
  excerpt: AtlasExcerpt;
}
export interface Heard {
  said: Said[];
  /** place in reading order of the first passage */
  first: number;
}

/** Takes the voices of a passage; returns those that are new. */
export function hear(voices: Map<string, Heard>, excerpt: AtlasExcerpt, at: number): readonly Heard[] {
  const fresh: Heard[] = [];
  for (const { name } of excerpt.voices ?? []) {
    const key = keyOf(name);
    let heard = voices.get(key);
    if (!heard) {
      heard = { said: [], first: at };
      voices.set(key, heard);
      fresh.push(heard);
    }
    heard.said.push({ at, name, excerpt });
    heard.first = Math.min(heard.first, at);
  }
  return fresh;
}

/** a voice with each of its spellings and passages once, in reading order */
export function voiceOf({ said }: Heard): Voiced {
  const inOrder = said.toSorted((a, b) => a.at - b.at);
  return {
    kind: 'voice',
    names: [...new Set(inOrder.map(({ name }) => name))],
    excerpts: [...new Set(inOrder.map(({ excerpt }) => excerpt))],
  };
}
