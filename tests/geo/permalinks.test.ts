import { describe, expect, test } from 'vitest';
import { build } from '../../geo/build.ts';
import { checkEdition } from '../../geo/check/all.ts';
import type { Inputs } from '../../geo/inputs.ts';
import { AtlasHead, type Correction, History, type Permalink, type Permalinks } from '../../geo/model.ts';
import { idsOf, keyOf, listedAnew, printPermalinks } from '../../geo/permalinks.ts';
import { corpusOf, filesIn, present, read, repository, tiny } from './editions.ts';

const inputs = read(tiny);
const LABEL = { en: 'The words were cut anew.', es: 'Las palabras se cortaron de nuevo.' };
const listed = listedAnew(inputs, '2026-03-01');
/** a passage that the edition had before, in a list that is as it should be */
const gone: Permalink = {
  kind: 'passage',
  id: 'a-0',
  since: '2026-03-01',
  until: '2026-03-02',
  why: 'cut',
  successors: [{ kind: 'passage', id: 'a-1' }],
};
const good: Permalinks = {
  ...listed,
  reasons: [{ id: 'cut', text: LABEL }],
  permalinks: [...listed.permalinks, gone],
};
const entry: Correction = {
  id: 'cut-anew',
  date: '2026-03-02',
  concerns: { passage: ['a-0', 'a-1'] },
  what: LABEL,
  why: LABEL,
};

const problemsOf = (permalinks: Permalinks, corrections: readonly Correction[] = []) =>
  checkEdition({ ...inputs, permalinks, corrections }).map(({ at, message }) => `${at}: ${message}`);
const withGone = (change: Partial<Permalink>): Permalinks => ({
  ...good,
  permalinks: [...listed.permalinks, { ...gone, ...change }],
});
const at = `permalinks[${listed.permalinks.length}]`;

describe('a list of ids', () => {
  test('that has all of them, and of each that is gone a reason and a successor, has no fault', () => {
    expect(problemsOf(good)).toEqual([]);
  });

  test.each([
    [
      'without one that is published',
      { ...good, permalinks: good.permalinks.slice(1) },
      'permalinks: does not list the place',
    ],
    [
      'with one that is gone, and nothing said of it',
      withGone({ until: undefined, why: undefined, successors: undefined }),
      `${at}: the edition has no passage a-0 any more`,
    ],
    [
      'with one that is gone without a reason',
      withGone({ why: undefined }),
      `${at}: the passage a-0 has no reason`,
    ],
    ['with a reason that is not written', withGone({ why: 'moved' }), `${at}.why: no "moved" in "reasons"`],
    [
      'with one that is gone without a successor',
      withGone({ successors: [] }),
      `${at}: nothing stands for the passage a-0`,
    ],
    [
      'with a successor that the edition lacks',
      withGone({ successors: [{ kind: 'passage', id: 'a-00' }] }),
      `${at}.successors[0]: the edition has no passage a-00`,
    ],
    [
      'with one that was withdrawn before it was there',
      withGone({ until: '2026-02-28' }),
      `${at}.until: is before 2026-03-01`,
    ],
    [
      'with an id that names another kind of thing since',
      withGone({ id: 'rebuilding', until: '2026-03-01' }),
      `${at}: the id rebuilding was that of the passage, and names the event now`,
    ],
    [
      'with one twice',
      { ...good, permalinks: [...good.permalinks, gone] },
      `permalinks[${listed.permalinks.length + 1}].id: the passage a-0 is listed twice`,
    ],
    [
      'with a form of no kind',
      { ...good, forms: [{ form: '/spot/{spot}/', since: '2026-03-01' }] },
      'forms[0].form: {spot} is none of',
    ],
    [
      'with editions out of order',
      {
        ...good,
        editions: [
          { stamp: '0123456789ab', date: '2026-03-02', corrections: 0 },
          { stamp: 'ba9876543210', date: '2026-03-01', corrections: 0 },
        ],
      },
      'editions[1].date: is before the day',
    ],
  ])('%s is told so', (_, permalinks, message) => {
    expect(problemsOf(permalinks)).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
  });

  test('names all of its faults at once', () => {
    const bad = withGone({ why: undefined, successors: [], until: '2026-02-28' });
    expect(problemsOf({ ...bad, reasons: [] })).toHaveLength(3);
  });

  test('is brought up to date: new ids since the day, vanished ones until it', () => {
    const [first, ...places] = inputs.places;
    const left: Inputs = { ...inputs, places, permalinks: good };
    const anew = listedAnew(left, '2026-04-01');
    const { id } = present(first);
    expect(anew.permalinks.find((row) => row.kind === 'place' && row.id === id)).toEqual({
      kind: 'place',
      id,
      since: '2026-03-01',
      until: '2026-04-01',
      successors: [],
    });
    expect(anew.permalinks.slice(1)).toEqual(good.permalinks.slice(1));
    const back = listedAnew({ ...inputs, permalinks: { ...good, permalinks: [gone] } }, '2026-04-01');
    expect(back.permalinks).toHaveLength(1 + idsOf(inputs).length);
    expect(back.permalinks.at(-1)?.since).toBe('2026-04-01');
  });

  test('reads back as it was printed', () => {
    const files = new Map([...tiny, ['permalinks.json', printPermalinks(good)]]);
    expect(read(files).permalinks).toEqual(good);
  });
});

describe('the log of corrections', () => {
  test('names what is and what was published', () => expect(problemsOf(good, [entry])).toEqual([]));

  test.each([
    ['an id of two entries', [entry, entry], 'corrections[1].id: cut-anew is the id of an entry above'],
    [
      'an entry before an earlier one',
      [entry, { ...entry, id: 'other', date: '2026-03-01' }],
      'corrections[1].date: is before',
    ],
    ['an entry on nothing', [{ ...entry, concerns: {} }], 'corrections[0].concerns: names nothing'],
    [
      'a thing that never was',
      [{ ...entry, concerns: { place: ['atlantis'] } }],
      'corrections[0].concerns.place[0]: no place atlantis',
    ],
    [
      'passages cut anew that it does not name',
      [{ ...entry, concerns: { event: ['rebuilding'] }, recut: true as const }],
      'corrections[0].recut: is of passages, and the entry names none',
    ],
    [
      'a place drawn anew that it does not concern',
      [{ ...entry, redrawn: ['quay'] }],
      'corrections[0].redrawn[0]: quay is none of the places',
    ],
  ])('has a sentence for %s', (_, corrections, message) => {
    expect(problemsOf(good, corrections)).toEqual([expect.stringContaining(message)]);
  });
});

describe('what is published of them', () => {
  const corpus = { ...corpusOf(inputs), permalinks: good, corrections: [entry] };

  test('is nothing where an edition has neither', () => {
    expect([...build(corpusOf(inputs)).keys()]).not.toContain('history.json');
  });

  test('is what was withdrawn, and the log', () => {
    const history = History.parse(JSON.parse(String(present(build(corpus).get('history.json')))));
    const { since: _, ...withdrawn } = gone;
    expect(history.withdrawn).toEqual([withdrawn]);
    expect(history.corrections).toEqual([entry]);
    expect(history.added).toEqual([]);
    const late = { kind: 'place', id: 'quay', since: '2026-03-04' } as const;
    const more = { ...corpus, permalinks: { ...good, permalinks: [...good.permalinks, late] } };
    const anew = JSON.parse(String(present(build(more).get('history.json'))));
    expect(anew.added).toEqual([late]);
  });

  test('gives places the day on which something said of them was corrected', () => {
    const { places } = AtlasHead.parse(JSON.parse(String(present(build(corpus).get('atlas.json')))));
    const named = present(inputs.sources[0]?.excerpts.find(({ id }) => id === 'a-1')).mentions.flatMap(
      (mention) => (mention.kind === 'unmapped' ? [] : mention.place),
    );
    expect(named.length).toBeGreaterThan(0);
    for (const { id, corrected } of places)
      expect(corrected, id).toBe(named.includes(id) ? '2026-03-02' : undefined);
  });

  test('may list an edition under the stamp that it is published with', () => {
    const stampOf = (editions: Permalinks['editions']) =>
      JSON.parse(
        String(present(build({ ...corpus, permalinks: { ...good, editions } }).get('manifest.json'))),
      ).stamp;
    const stamp = stampOf([]);
    expect(stampOf([{ stamp, date: '2026-03-02', corrections: 1 }])).toBe(stamp);
  });
});

describe('the edition Ecuador, March 2026', () => {
  const files = filesIn(`${repository}/geo/ecuador-2026`);
  const list = present(read(files).permalinks);

  test('lists what was published before its passages were cut anew', () => {
    const count = (kind: string, withdrawn: boolean) =>
      list.permalinks.filter((row) => row.kind === kind && (row.until !== undefined) === withdrawn).length;
    expect(count('passage', true)).toBe(91);
    expect(count('passage', false)).toBe(66);
    expect(count('event', true)).toBe(29);
    expect(count('claim', true)).toBe(5);
  });

  test('holds no words of what it withdrew', () => {
    for (const row of list.permalinks)
      expect(
        Object.keys(row).filter(
          (key) => !['kind', 'id', 'since', 'until', 'why', 'successors'].includes(key),
        ),
        keyOf(row),
      ).toEqual([]);
  });
});
