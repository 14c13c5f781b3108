import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkEdition, LAWS } from '../../geo/check/all.ts';
import { folderAt } from '../../geo/files.ts';
import { readEdition } from '../../geo/read.ts';
import { writeFiles } from '../../geo/write.ts';
import { decide } from '../../src/make/decide.ts';
import type { Draft } from '../../src/make/draft.ts';
import { editionOf } from '../../src/make/edition.ts';
import { filesOf, TEXTS } from '../../src/make/files.ts';
import { issuesOf, isVoiceless } from '../../src/make/issues.ts';
import { layerAt, MOST_LAYERS } from '../../src/make/layers.ts';
import { namesOf } from '../../src/make/names.ts';
import { decidedIn, movedBySentence, movedByWord, passagesIn, wholeAround } from '../../src/make/passages.ts';
import { placeIds } from '../../src/make/places.ts';
import { speakersFor } from '../../src/make/voices.ts';
import { enMake } from '../../src/words/en/make.ts';
import { draftOf, place, textOf } from './drafts.ts';

const ONE =
  'Ports of the coast\n\nThe port of Manta was closed for a week. Ships went on to Salinas instead.\n\nGeneral Paz Vega came from Quito. “Manta will open again,” he said. Prices rose all over the coast, and most of the fish was sold in the villages. A third of the boats stayed where they were for the rest of the month, and the nets were dried.\n';
const TWO =
  'Another text begins here with many words that nobody quotes, and goes on.\n\nIn Manta the market burned only if the records are right. After that came a long winter without rain, and the people of the coast waited for their ships and for news of the war.\n';

/** everything placed; scenes as given by the words of a mention and how often it stood before */
function decided(scenes: readonly (readonly [text: string, name: string, n: number])[]): Draft {
  let draft = draftOf([
    ['a', ONE, ['Manta', 'Salinas', 'Quito']],
    ['b', TWO, ['Manta']],
  ]);
  draft = decide(draft, {
    kind: 'each name',
    decisions: namesOf(draft).main.map(({ key, words }) => [key, { as: 'place', place: place(words) }]),
  });
  const { placed } = decidedIn(draft);
  draft = decide(draft, {
    kind: 'use',
    mentions: placed.map(({ key }) => key),
    use: { as: 'aside', role: 'passing' },
  });
  for (const [id, name, n] of scenes) {
    const spot = placed.filter((one) => one.text === id && one.name.words === name)[n]!;
    const text = draft.texts.find((one) => one.id === id)!;
    const passage = wholeAround(text, spot);
    draft = decide(draft, {
      kind: 'use',
      mentions: [spot.key],
      use: { as: 'scene', layer: 'events', passage },
    });
  }
  return draft;
}
const partsOf = (draft: Draft) =>
  editionOf({ draft, outlines: new Map(), divisions: new Map(), today: '2026-11-27', say: enMake.written });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'make-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** the faults that the command line finds in the folder that is saved */
function faultsOf(draft: Draft): string[] {
  writeFiles(folder, filesOf(draft, partsOf(draft)));
  const texts = { from: folderAt(join(folder, TEXTS)), all: true };
  return checkEdition(readEdition(folderAt(folder), texts)).map(
    ({ file, at, message }) => `${file} ${at} ${message}`,
  );
}

// the outlines of all countries are read with the first
describe('a saved edition', { timeout: 30_000 }, () => {
  test('is one that the command line finds nothing wrong with', () => {
    const draft = decided([
      ['a', 'Manta', 0],
      ['b', 'Manta', 0],
    ]);
    expect(faultsOf(draft)).toEqual([]);
    const { sources, places, layers } = partsOf(draft);
    expect(sources.map(({ excerpts }) => excerpts.map(({ quote }) => quote))).toEqual([
      ['The port of Manta was closed for a week.'],
      ['In Manta the market burned only if the records are right.'],
    ]);
    // names outside of a passage are named beside it
    expect(sources[0]?.named?.map(({ start, end }) => ONE.slice(start, end))).toEqual([
      'Salinas',
      'Quito',
      'Manta',
    ]);
    expect(places.map(({ id }) => id)).toEqual(['manta', 'quito', 'salinas']);
    expect(layers.map(({ id }) => id)).toEqual(['events']);
  });
  test('of words of another it says whose they are, or it does not hold', () => {
    const draft = decided([
      ['a', 'Manta', 1],
      ['b', 'Manta', 0],
    ]);
    expect(faultsOf(draft).join()).toContain('whose words they are');
    const { placed } = decidedIn(draft);
    const [passage] = passagesIn(placed, 'a');
    const text = draft.texts[0]!;
    expect(isVoiceless(text, passage!)).toBe(true);
    const shares = { each: new Map(), together: 0 };
    expect(issuesOf(draft, placed, shares).map(({ kind }) => kind)).toEqual(['voice']);
    const [speaker] = speakersFor(text, passage!);
    expect(speaker).toMatchObject({ name: 'General Paz Vega', isInside: false });
    const [scene] = passage!.scenes;
    const voiced = decide(draft, {
      kind: 'use',
      mentions: [scene!.key],
      use: { ...scene!.use, voice: { start: speaker!.start, end: speaker!.end } },
    });
    expect(faultsOf(voiced)).toEqual([]);
    expect(partsOf(voiced).sources[0]?.excerpts[0]?.voices?.map(({ name }) => name)).toEqual([
      'General Paz Vega',
    ]);
    const own = decide(draft, { kind: 'use', mentions: [scene!.key], use: { ...scene!.use, voice: 'own' } });
    expect(faultsOf(own)).toEqual([]);
  });
  test('accounts for what a cut leaves out, once somebody says why', () => {
    const draft = decided([
      ['a', 'Manta', 0],
      ['b', 'Manta', 0],
    ]);
    const text = draft.texts[1]!;
    const [scene] = passagesIn(decidedIn(draft).placed, 'b')[0]!.scenes;
    let passage = scene!.use.passage;
    for (let i = 0; i < 6; i += 1) passage = movedByWord(text, passage, 'end', -1, scene!);
    expect(text.text.slice(passage.start, passage.end)).toBe('In Manta the market burned');
    const cut = decide(draft, { kind: 'use', mentions: [scene!.key], use: { ...scene!.use, passage } });
    expect(faultsOf(cut).join()).toContain('leaves out');
    const said = decide(draft, {
      kind: 'use',
      mentions: [scene!.key],
      use: { ...scene!.use, passage, cut: 'The condition stands on the next page.' },
    });
    expect(faultsOf(said)).toEqual([]);
  });
  test('joins passages that share words, and keeps what is named in them', () => {
    const draft = decided([
      ['a', 'Manta', 0],
      ['b', 'Manta', 0],
    ]);
    const { placed } = decidedIn(draft);
    const salinas = placed.find(({ name }) => name.words === 'Salinas')!;
    const [first] = passagesIn(placed, 'a');
    const wide = { start: first!.start, end: wholeAround(draft.texts[0]!, salinas).end };
    const joined = decide(draft, {
      kind: 'use',
      mentions: [salinas.key],
      use: { as: 'scene', layer: 'sites', passage: wide },
    });
    const [excerpt, more] = partsOf(joined).sources[0]!.excerpts;
    expect(more).toBeUndefined();
    expect(excerpt!.quote).toBe(ONE.slice(wide.start, wide.end));
    expect(excerpt!.mentions.map(({ kind, start, end }) => [kind, excerpt!.quote.slice(start, end)])).toEqual(
      [
        ['scene', 'Manta'],
        ['scene', 'Salinas'],
      ],
    );
    expect(faultsOf(joined)).toEqual([]);
  });
  test('says of a text without a passage that it has none', () => {
    const draft = decided([['a', 'Manta', 0]]);
    const { placed } = decidedIn(draft);
    expect(issuesOf(draft, placed, { each: new Map(), together: 0 })).toEqual([
      { kind: 'no passage', text: 'b' },
    ]);
    expect(faultsOf(draft)).not.toEqual([]);
  });
  test('lists a name that cannot be placed, with its reason', () => {
    const draft = decide(
      decided([
        ['a', 'Manta', 0],
        ['b', 'Manta', 0],
      ]),
      {
        kind: 'names',
        names: ['quito'],
        decision: { as: 'unplaced', reason: 'too-vague' },
      },
    );
    expect(faultsOf(draft)).toEqual([]);
    expect(partsOf(draft).sources[0]?.named).toContainEqual(
      expect.objectContaining({ kind: 'unmapped', reason: 'too-vague', name: { en: 'Quito' } }),
    );
  });
});

describe('the ends of a passage', () => {
  const text = textOf('a', 'One stands. Two names Manta here. Three follows. Four ends.');
  const spot = { start: 22, end: 27 };
  const whole = wholeAround(text, spot);
  const words = ({ start, end }: { start: number; end: number }) => text.text.slice(start, end);
  test('move by sentences, and never past the name', () => {
    expect(words(whole)).toBe('Two names Manta here.');
    const wider = movedBySentence(text, whole, 'end', 1, spot);
    expect(words(wider)).toBe('Two names Manta here. Three follows.');
    expect(words(movedBySentence(text, wider, 'start', -1, spot))).toBe(
      'One stands. Two names Manta here. Three follows.',
    );
    expect(words(movedBySentence(text, wider, 'end', -1, spot))).toBe('Two names Manta here.');
    expect(movedBySentence(text, whole, 'start', 1, spot)).toEqual(whole);
    expect(movedBySentence(text, whole, 'end', -1, spot)).toEqual(whole);
  });
  test('move by words, and back to the whole sentence', () => {
    const cut = movedByWord(text, whole, 'start', 1, spot);
    expect(words(cut)).toBe('names Manta here.');
    expect(movedBySentence(text, cut, 'start', -1, spot)).toEqual(whole);
    const shut = movedByWord(text, movedByWord(text, whole, 'end', -1, spot), 'end', -1, spot);
    expect(words(shut)).toBe('Two names Manta');
  });
});

test('every layer that can be made is seen in both themes, and no two look alike', () => {
  const layers = Array.from({ length: MOST_LAYERS }, (_, i) => ({ id: `l${i}`, title: `L${i}` }));
  const draft = { ...draftOf([]), layers };
  const made = layers.map((_, i) => layerAt(draft, i));
  const inputs = { layers: made } as unknown as Parameters<typeof LAWS.layersSeen.check>[0];
  expect(made).toHaveLength(12);
  expect(LAWS.layersSeen.check(inputs)).toEqual([]);
});

test('of two places of one name each has an id, and one place has one', () => {
  const [a, b] = [place('Manta'), { ...place('Manta'), id: 'other', country: 'CO' }];
  expect([...placeIds([a, b, a]).values()]).toEqual(['manta', 'manta-co']);
  expect([...placeIds([a, { ...a, id: 'third' }, { ...a, id: 'fourth' }]).values()]).toEqual([
    'manta',
    'manta-ec',
    'manta-2',
  ]);
});
