/** A search whose words come file by file, in any order, and not all of them: what has come answers, and in the end as one index does. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { build } from '../../geo/build.ts';
import type { WordChunk } from '../../geo/model.ts';
import { openLarge } from '../../src/atlas/arrivals.ts';
import { joinAtlas } from '../../src/atlas/join.ts';
import { createEngine } from '../../src/search/engine.ts';
import { idOf, KINDS } from '../../src/search/entries.ts';
import type { Found, Part } from '../../src/search/found.ts';
import { readParts } from '../../src/search/parts.ts';
import { largeEdition } from '../fixtures/large.ts';
import { read } from '../geo/editions.ts';

const { edition, ...inputs } = read(
  largeEdition({ places: 105, passages: 20, sources: 30, events: 9, claims: 9, languages: ['en', 'es'] }),
);
if (!edition) throw new Error('there is no edition');
const files = build({ ...inputs, edition });
const json = (name: string) => JSON.parse(String(files.get(name) ?? 'null'));
const names = [...files.keys()].filter((name) => /^sources-\d+\.json$/.test(name));
const whole = joinAtlas(json('atlas.json'), names.map(json));
const complete = await createEngine(whole, 'en');
const open = (get: (file: string) => Promise<WordChunk>) =>
  openLarge(json('atlas.json'), json('passages.json'), get);

/** what a reader would see of it */
const seen = ({ hits, counts, total, terms, similar }: Found) => ({
  counts,
  total,
  similar,
  terms: [...terms].sort(),
  hits: KINDS.map((kind) =>
    hits[kind].map(({ entry, fields, otherwise }) => [
      idOf(entry),
      entry.kind === 'voice' ? [entry.names, entry.excerpts.map(({ id }) => id)] : '',
      [...fields].sort(),
      [...otherwise].sort(),
    ]),
  ),
});
const words = [...new Set(whole.excerpts.flatMap(({ quote }) => quote.match(/\p{L}+/gu) ?? []))];
/** words of passages, whole, begun, with a slip, alone and together */
const queries = fc
  .array(
    fc
      .tuple(fc.constantFrom(...words), fc.constantFrom('whole', 'begun', 'slip'))
      .map(([word, how]) =>
        how === 'whole' ? word : how === 'begun' ? word.slice(0, 3) : `${word.slice(0, 3)}${word.slice(4)}`,
      ),
    { minLength: 1, maxLength: 3 },
  )
  .map((typed) => typed.join(' '));

test('there are several parts', () => expect(names.length).toBeGreaterThan(5));

test('whatever the order in which parts come, the same is found in the same order', { timeout: 30_000 }, () =>
  fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(names, { minLength: names.length }),
      fc.array(queries, { minLength: 8, maxLength: 8 }),
      async (order, asked) => {
        const atlas = open(async (file) => json(file));
        const engine = await createEngine(atlas, 'en');
        for (const name of order) {
          await atlas.arrivals?.fetch(name);
          await engine.read();
        }
        for (const query of asked)
          expect(seen(engine.find(query)), query).toEqual(seen(complete.find(query)));
      },
    ),
    { numRuns: 12 },
  ),
);

/** the search of an edition of which some files do not come at first */
async function search(fails: (file: string) => Promise<WordChunk> | null) {
  const told: Part[] = [];
  const asked: string[] = [];
  const atlas = open(async (file) => {
    asked.push(file);
    return fails(file) ?? json(file);
  });
  const engine = await createEngine(atlas, 'en');
  const again = readParts(atlas, engine, (part) => told.push(part));
  const end = () => vi.waitFor(() => expect(told.at(-1)?.coming).toBe(false));
  return { told, asked, engine, again, end };
}
const sizeOf = (name: string): number => (json(name) as WordChunk).at.length;

test('parts that do not come are left out, said, and asked for again alone', async () => {
  let broken = true;
  const lost = [names[1]!, names[4]!];
  const { told, asked, engine, again, end } = await search((file) =>
    broken && lost.includes(file) ? Promise.reject(new Error(file)) : null,
  );
  expect(told).toEqual([{ searched: 0, total: whole.excerpts.length, coming: true }]);
  expect(engine.find(whole.places[0]!.name.en!).hits.place.length).toBeGreaterThan(0);
  again();
  await end();
  expect(asked).toEqual(names);
  const missing = lost.reduce((sum, name) => sum + sizeOf(name), 0);
  expect(told.at(-1)).toEqual({
    searched: whole.excerpts.length - missing,
    total: whole.excerpts.length,
    coming: false,
  });
  const quoteOf = (name: string) => (json(name) as WordChunk).excerpts[0]!;
  const finds = (name: string) =>
    engine.find(quoteOf(name).quote).hits.passage.some(({ entry }) => idOf(entry) === quoteOf(name).id);
  expect(names.map(finds)).toEqual(names.map((name) => !lost.includes(name)));
  broken = false;
  again();
  expect(told.at(-1)?.coming).toBe(true);
  await end();
  expect(asked.slice(names.length)).toEqual(lost);
  expect(told.at(-1)).toMatchObject({ searched: whole.excerpts.length });
  for (const word of words.slice(0, 40)) expect(seen(engine.find(word))).toEqual(seen(complete.find(word)));
});

test('a part that is never answered counts as lost, and is asked for anew', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    let stalled = true;
    const begun = search((file) =>
      stalled && file === names[2] ? new Promise<never>(() => undefined) : null,
    );
    await vi.runAllTimersAsync();
    const { told, again, asked } = await begun;
    await vi.runAllTimersAsync();
    expect(told.at(-1)).toMatchObject({ coming: false, searched: whole.excerpts.length - sizeOf(names[2]!) });
    stalled = false;
    again();
    await vi.runAllTimersAsync();
    expect(told.at(-1)).toMatchObject({ coming: false, searched: whole.excerpts.length });
    expect(asked).toHaveLength(names.length + 1);
  } finally {
    vi.useRealTimers();
  }
});
