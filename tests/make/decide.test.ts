import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decision, decide } from '../../src/make/decide.ts';
import type { Draft } from '../../src/make/draft.ts';
import { begin, step, undo } from '../../src/make/history.ts';
import { certainLeft, isDecided, namesOf, nextName } from '../../src/make/names.ts';
import { draftOf, foundAt, place } from './drafts.ts';

const TEXT = 'Manta lies in Ecuador. The port of Manta was closed. Nobody went to Salinas, Ecuador said.';
const draft = draftOf([
  ['a', TEXT, ['Manta', 'Ecuador', 'Salinas']],
  ['b', 'Salinas is not Manta.', ['Salinas', 'Manta']],
]);
const NAMES = ['manta', 'ecuador', 'salinas'];

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({
    kind: fc.constant('names' as const),
    names: fc.subarray(NAMES, { minLength: 1 }),
    decision: fc.constantFrom(
      null,
      { as: 'none' } as const,
      { as: 'later' } as const,
      { as: 'place', place: place('Manta') } as const,
      { as: 'unplaced', reason: 'too-vague' } as const,
    ),
  }),
  fc.record({ kind: fc.constant('title' as const), title: fc.constantFrom('', 'One', 'Two') }),
  fc.record({ kind: fc.constant('region' as const), countries: fc.subarray(['EC', 'PE']) }),
  fc.record({
    kind: fc.constant('use' as const),
    mentions: fc.constant(['a:0-5']),
    use: fc.constantFrom(null, { as: 'aside', role: 'passing' } as const),
  }),
  fc.record({ kind: fc.constant('remove text' as const), text: fc.constantFrom('a', 'b', 'c') }),
  fc.record({
    kind: fc.constant('layer' as const),
    layer: fc.constantFrom('events', 'new'),
    title: fc.constantFrom('X', 'Y'),
  }),
);
const decisions = fc.array(decision, { maxLength: 30 });

describe('decisions', () => {
  test('any number of them is taken back one by one, to the very draft before', () => {
    fc.assert(
      fc.property(decisions, (list) => {
        const states = [begin(draft)];
        for (const one of list) states.push(step(states.at(-1)!, one));
        let history = states.at(-1)!;
        const steps = history.past.length;
        for (const earlier of history.past.toReversed()) {
          history = undo(history);
          expect(history.now).toEqual(earlier);
        }
        expect(steps).toBeLessThanOrEqual(list.length);
        expect(history.now).toEqual(draft);
        expect(undo(history).now).toEqual(draft);
      }),
    );
  });
  test('never change a draft that was there before, and the same ones give the same draft', () => {
    const before = JSON.stringify(draft);
    fc.assert(
      fc.property(decisions, (list) => {
        const once = list.reduce(decide, draft);
        expect(list.reduce(decide, draft)).toEqual(once);
        expect(JSON.stringify(draft)).toBe(before);
        // a draft is data: what a browser keeps comes back as it was
        expect(structuredClone(once)).toEqual(once);
      }),
    );
  });
  test('several are one step', () => {
    const history = step(
      begin(draft),
      { kind: 'title', title: 'One' },
      { kind: 'region', countries: ['EC'] },
    );
    expect(history.past).toHaveLength(1);
    expect(undo(history).now).toEqual(draft);
  });
  test('one that changes nothing is no step', () => {
    expect(step(begin(draft), { kind: 'title', title: draft.title }).past).toEqual([]);
  });
  test('what a text states stands in it to the letter, or is not stated', () => {
    const state = (words: string) =>
      decide(draft, { kind: 'state', text: 'a', part: 'title', words }).texts[0]?.states.title;
    expect(state(' The port of Manta ')).toBe('The port of Manta');
    expect(state('the port of Manta')).toBeNull();
    expect(state(' ')).toBeNull();
  });
  test('a text that goes takes its marks and uses along, and nothing of another', () => {
    const full: Draft = {
      ...draft,
      uses: { 'a:0-5': { as: 'later' }, 'b:0-7': { as: 'later' } },
      apart: { 'a:0-5': 'manta#2' },
      marked: { a: [foundAt(TEXT, 'port', 'site')], b: [] },
    };
    const left = decide(full, { kind: 'remove text', text: 'a' });
    expect(left.texts.map(({ id }) => id)).toEqual(['b']);
    expect(left.uses).toEqual({ 'b:0-7': { as: 'later' } });
    expect([left.apart, left.marked]).toEqual([{}, { b: [] }]);
  });
});

describe('names', () => {
  test('are gathered over all texts, certain ones first, then the most frequent', () => {
    const { main } = namesOf(draft);
    expect(main.map(({ key, spots }) => [key, spots.map(({ key: spot }) => spot)])).toEqual([
      ['manta', ['a:0-5', 'a:35-40', 'b:15-20']],
      ['ecuador', ['a:14-21', 'a:77-84']],
      ['salinas', ['a:68-75', 'b:0-7']],
    ]);
    expect(certainLeft(namesOf(draft))).toHaveLength(3);
  });
  test('what is left is always what nobody decided, whatever was decided', () => {
    fc.assert(
      fc.property(decisions, (list) => {
        const { main } = namesOf(list.reduce(decide, draft));
        const open = main.filter((name) => !isDecided(name));
        expect(nextName(main, null) === undefined).toBe(open.length === 0);
        for (const { key } of main) {
          const next = nextName(main, key);
          if (next) expect(open).toContain(next);
        }
      }),
    );
  });
  test('one mention can be told from the others of its name', () => {
    const apart = decide(draft, { kind: 'apart', text: 'b', words: { start: 0, end: 7 }, name: 'salinas#2' });
    const { main } = namesOf(apart);
    expect(main.map(({ key }) => key)).toContain('salinas#2');
    expect(main.find(({ key }) => key === 'salinas')?.spots).toHaveLength(1);
  });
  test('words that were marked are a name, once', () => {
    const found = foundAt(TEXT, 'port', 'unknown');
    const marked = decide(draft, { kind: 'mark', text: 'a', found });
    expect(namesOf(marked).main.map(({ words }) => words)).toContain('port');
    expect(decide(marked, { kind: 'mark', text: 'a', found })).toBe(marked);
  });
});
