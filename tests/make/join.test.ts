import { describe, expect, test } from 'vitest';
import { type Decision, decide } from '../../src/make/decide.ts';
import type { Draft } from '../../src/make/draft.ts';
import { begin, replaced, undo } from '../../src/make/history.ts';
import { heldIn } from '../../src/make/join/difference.ts';
import { join } from '../../src/make/join/join.ts';
import type { DraftEvent } from '../../src/make/record.ts';
import { draftOf, place, textOf } from './drafts.ts';

const A = 'Salinas and Manta. Salinas again.';
const B = 'Quito is far from Manta.';
const C = 'Manta alone.';
const one = (...texts: readonly (readonly [string, string])[]): Draft =>
  draftOf(texts.map(([id, text]) => [id, text, ['Salinas', 'Manta', 'Quito']] as const));
const deciding = (draft: Draft, ...decisions: readonly Decision[]): Draft => decisions.reduce(decide, draft);
const named = (name: string, town: string): Decision => ({
  kind: 'names',
  names: [name],
  decision: { as: 'place', place: place(town) },
});
const scene = (mention: string, end: number): Decision => ({
  kind: 'use',
  mentions: [mention],
  use: { as: 'scene', layer: 'events', passage: { start: 0, end } },
});
const beside = (mention: string): Decision => ({
  kind: 'use',
  mentions: [mention],
  use: { as: 'aside', role: 'passing' },
});
const event = (key: string, title: string, text: string): DraftEvent => ({
  key,
  title,
  cites: [{ text, start: 0, end: 5 }],
  when: null,
  layer: 'events',
  places: [],
});
const sorted = (draft: Draft) => ({
  ...draft,
  texts: [...draft.texts].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)),
});

describe('two drafts', () => {
  test('that are equal join without a question, whichever comes first', () => {
    const draft = deciding(one(['a', A]), named('manta', 'Manta'), scene('a:12-17', 18));
    expect(join(draft, draft)).toEqual({ draft, differences: [], added: { texts: 0, decisions: 0 } });
  });

  test('keep what only one of them has', () => {
    const mine = deciding(one(['a', A]), named('manta', 'Manta'));
    const theirs = deciding(
      { ...one(['a', A], ['b', B]), title: '', region: ['EC'] },
      named('quito', 'Quito'),
      scene('b:0-5', 24),
      { kind: 'layer', layer: 'ports', title: 'Ports' },
      { kind: 'names', names: ['manta'], decision: { as: 'later' } },
    );
    const { draft, differences, added } = join(mine, theirs);
    expect(differences).toEqual([]);
    expect(added).toEqual({ texts: 1, decisions: 2 });
    expect(draft.texts.map(({ text }) => text)).toEqual([A, B]);
    expect(Object.keys(draft.names).sort()).toEqual(['manta', 'quito']);
    expect(draft.names.manta?.as).toBe('place');
    expect(draft).toMatchObject({ title: 'A test', region: ['EC'], uses: { 'b:0-5': { as: 'scene' } } });
    expect(draft.layers.map(({ id }) => id)).toEqual(['events', 'sites', 'ports']);
    // the other way round nothing else is there
    expect(sorted(join(theirs, mine).draft)).toEqual(sorted(draft));
  });

  test('whose texts have the same ids, but other words, keep both texts with what belongs to each', () => {
    const mine = deciding(one(['a', A]), scene('a:0-7', 18));
    const theirs = deciding(
      one(['a', C], ['b', A]),
      scene('a:0-5', 12),
      beside('b:19-26'),
      { kind: 'event', key: 'event 1', event: event('event 1', 'Theirs', 'a') },
      { kind: 'apart', text: 'a', words: { start: 0, end: 5 }, name: 'manta#2' },
    );
    const { draft, differences } = join(mine, theirs);
    expect(differences).toEqual([]);
    expect(draft.texts.map(({ id, file, text }) => [id, file, text])).toEqual([
      ['a', 'a.txt', A],
      ['b', 'a-2.txt', C],
    ]);
    expect(Object.keys(draft.uses).sort()).toEqual(['a:0-7', 'a:19-26', 'b:0-5']);
    expect(draft.apart).toEqual({ 'b:0-5': 'manta#2' });
    expect(draft.events?.[0]?.cites[0]?.text).toBe('b');
  });

  test('ask about each thing that differs, and hold one’s own until the other’s is taken', () => {
    const both = one(['a', A]);
    const mine = deciding(both, named('salinas', 'Salinas'), scene('a:0-7', 18), {
      kind: 'event',
      key: 'event 1',
      event: event('event 1', 'Mine', 'a'),
    });
    const theirs = deciding(
      { ...both, title: 'Another', texts: [{ ...textOf('a', A), language: 'es' }] },
      { kind: 'names', names: ['salinas'], decision: { as: 'none' } },
      beside('a:0-7'),
      { kind: 'layer', layer: 'events', title: 'Happenings' },
      { kind: 'event', key: 'event 1', event: event('event 1', 'Theirs', 'a') },
    );
    const { draft, differences } = join(mine, theirs);
    expect(draft).toEqual(mine);
    expect(differences.map(({ key }) => key)).toEqual([
      'title',
      'layer events',
      'language a',
      'name salinas',
      'use a:0-7',
      'event event 1',
    ]);
    for (const difference of differences) {
      expect(heldIn(draft, difference), difference.key).toBe('mine');
      const taken = decide(draft, difference.theirs);
      expect(heldIn(taken, difference), difference.key).toBe('theirs');
      // each is one thing, and can be taken back
      expect(decide(taken, difference.mine), difference.key).toEqual(draft);
    }
    const all = differences.reduce((now, { theirs: taken }) => decide(now, taken), draft);
    expect(all).toEqual({ ...theirs, texts: [{ ...mine.texts[0], language: 'es' }] });
  });

  test('told apart under one number, but of other mentions, are two names; of the same mention one', () => {
    const apart = (start: number, name: string): Decision => ({
      kind: 'apart',
      text: 'a',
      words: { start, end: start + 7 },
      name,
    });
    const mine = deciding(one(['a', A]), apart(0, 'salinas#2'), named('salinas#2', 'Salinas'));
    const other = deciding(one(['a', A]), apart(19, 'salinas#2'), named('salinas#2', 'Manta'));
    const two = join(mine, other);
    expect(two.differences).toEqual([]);
    expect(two.draft.apart).toEqual({ 'a:0-7': 'salinas#2', 'a:19-26': 'salinas#3' });
    expect(two.draft.names).toMatchObject({
      'salinas#2': { place: { name: 'Salinas' } },
      'salinas#3': { place: { name: 'Manta' } },
    });
    const same = deciding(one(['a', A]), apart(0, 'salinas#5'), named('salinas#5', 'Manta'));
    expect(join(mine, same).differences.map(({ key }) => key)).toEqual(['name salinas#2']);
  });

  test('of which one told a mention apart that the other left with its name ask what it means', () => {
    const split: Decision = { kind: 'apart', text: 'a', words: { start: 19, end: 26 }, name: 'salinas#2' };
    const plain = deciding(one(['a', A]), named('salinas', 'Salinas'));
    const told = deciding(plain, split, named('salinas#2', 'Manta'));
    for (const [mine, theirs, held] of [
      [plain, told, undefined],
      [told, plain, 'salinas#2'],
    ] as const) {
      const { draft, differences } = join(mine, theirs);
      expect(draft.apart['a:19-26']).toBe(held);
      const [difference, more] = differences;
      expect([difference?.key, more]).toEqual(['apart a:19-26', undefined]);
      if (!difference) continue;
      expect(heldIn(draft, difference)).toBe('mine');
      expect(heldIn(decide(draft, difference.theirs), difference)).toBe('theirs');
    }
    // both mean the same by it
    expect(join(plain, deciding(plain, split, named('salinas#2', 'Salinas'))).differences).toEqual([]);
  });

  test('with events of one key that speak of different things keep both', () => {
    const mine = deciding(one(['a', A]), {
      kind: 'event',
      key: 'event 1',
      event: event('event 1', 'One', 'a'),
    });
    const far = { ...event('event 1', 'Two', 'a'), cites: [{ text: 'a', start: 20, end: 25 }] };
    const theirs = deciding(one(['a', A]), { kind: 'event', key: 'event 1', event: far });
    const { draft, differences } = join(mine, theirs);
    expect(differences).toEqual([]);
    expect(draft.events?.map(({ key, title }) => [key, title])).toEqual([
      ['event 1', 'One'],
      ['event 2', 'Two'],
    ]);
    // joined again, nothing more comes
    expect(join(draft, theirs).draft).toEqual(draft);
  });

  test('what a text states of itself is added, and asked about where both say something else', () => {
    const said = (states: Partial<Draft['texts'][number]['states']>): Draft => {
      const draft = one(['a', A]);
      return {
        ...draft,
        texts: draft.texts.map((text) => ({ ...text, states: { ...text.states, ...states } })),
      };
    };
    const { draft, differences } = join(
      said({ title: 'Salinas' }),
      said({ title: 'Manta', author: 'Salinas' }),
    );
    expect(draft.texts[0]?.states).toMatchObject({ title: 'Salinas', author: 'Salinas' });
    expect(differences.map(({ key }) => key)).toEqual(['state a title']);
  });

  test('are one step, which is taken back as one', () => {
    const mine = one(['a', A]);
    const history = replaced(begin(mine), join(mine, one(['b', B])).draft);
    expect(history.now.texts).toHaveLength(2);
    expect(undo(history).now).toEqual(mine);
  });
});
