/** Drafts for tests: texts with names of places in them. */
import { createHash } from 'node:crypto';
import type { Mention as Found, MentionKind, Place } from '../../geo/propose/model.ts';
import { decide } from '../../src/make/decide.ts';
import { type Draft, type DraftText, newDraft } from '../../src/make/draft.ts';
import { namesOf } from '../../src/make/names.ts';
import { decidedIn, wholeAround } from '../../src/make/passages.ts';

const POINTS: Readonly<Record<string, readonly [lat: number, lng: number]>> = {
  Manta: [-0.9494, -80.7314],
  Salinas: [-2.2145, -80.9515],
  Quito: [-0.2298, -78.525],
};

export function place(name: string): Place {
  const [lat, lng] = POINTS[name] ?? [-1.42, -78.87];
  const isCountry = !(name in POINTS);
  return {
    id: isCountry ? 'EC' : `id-${name.toLowerCase()}`,
    name,
    kind: isCountry ? 'country' : 'town',
    lat,
    lng,
    country: 'EC',
    division: null,
    population: 1000,
    seat: null,
  };
}

/** the `n`th time that words stand in a text */
export function foundAt(text: string, words: string, kind: MentionKind = 'town', n = 0): Found {
  let start = text.indexOf(words);
  for (let i = 0; i < n; i += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the text does not say ${words}`);
  const isNamed = kind !== 'site' && kind !== 'unknown';
  return {
    start,
    end: start + words.length,
    text: words,
    kind,
    score: isNamed ? 0.9 : 0.35,
    certain: isNamed,
    candidates: isNamed ? [place(words)] : [],
  };
}

/** every time that words stand in a text */
const allOf = (text: string, words: string): Found[] =>
  Array.from({ length: text.split(words).length - 1 }, (_, n) => foundAt(text, words, 'town', n));

export function textOf(id: string, text: string, names: readonly string[] = []): DraftText {
  return {
    id,
    file: `${id}.txt`,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    original: null,
    language: 'en',
    states: { title: null, author: null, publisher: null, date: null, address: null },
    found: names.flatMap((name) => allOf(text, name)).sort((a, b) => a.start - b.start),
  };
}

export const draftOf = (texts: readonly (readonly [string, string, readonly string[]])[]): Draft => ({
  ...newDraft('en', 'A test', [
    { id: 'events', title: 'Events' },
    { id: 'sites', title: 'Sites' },
  ]),
  texts: texts.map((given) => textOf(...given)),
});

/** One text, each of whose names is a place with its whole sentence in a layer. */
export function decidedDraft(text: string, names: readonly string[]): Draft {
  let draft = draftOf([['a', text, names]]);
  draft = decide(draft, {
    kind: 'each name',
    decisions: namesOf(draft).main.map(({ key, words }) => [key, { as: 'place', place: place(words) }]),
  });
  for (const spot of decidedIn(draft).placed)
    draft = decide(draft, {
      kind: 'use',
      mentions: [spot.key],
      use: { as: 'scene', layer: 'sites', passage: wholeAround(draft.texts[0]!, spot) },
    });
  return draft;
}
