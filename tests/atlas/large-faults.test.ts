/** The words of a place in a large edition, on a host that does not give them: nothing half-read is shown, and another try may find them. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { build } from '../../geo/build.ts';
import { loadAtlas } from '../../src/atlas/load.ts';
import { hasWords } from '../../src/atlas/stubs.ts';
import { largeEdition } from '../fixtures/large.ts';
import { read } from '../geo/editions.ts';

const published = (seed: number) => {
  const { edition, ...inputs } = read(
    largeEdition({ places: 105, passages: 20, sources: 10, events: 3, claims: 3, languages: ['en'], seed }),
  );
  if (!edition) throw new Error('there is no edition');
  return build({ ...inputs, edition });
};
const files = published(1);
const others = published(2);
const textOf = (name: string, of = files) => String(of.get(name) ?? '');
const { stamp } = JSON.parse(textOf('manifest.json'));

/** how a host answers for one file; null gives it as it is */
type Answer = ((file: string) => Response | Promise<Response>) | null;
let answer: Answer = null;
const NAME = 'places-0.json';
beforeEach(() => {
  answer = null;
  vi.stubGlobal('fetch', async (address: string) => {
    const name = /data\/([^?]+)/.exec(address)?.[1] ?? '';
    return name === NAME && answer ? answer(name) : new Response(textOf(name));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** the atlas, and excerpts of the first place whose words have come */
async function open() {
  const atlas = await loadAtlas('/', stamp);
  const [place] = atlas.places;
  return { atlas, come: () => atlas.passages(place!.id).filter(({ excerpt }) => hasWords(excerpt)).length };
}

const flipped = (text: string): string => text.replace(/crates|market|quay/, (word) => word.toUpperCase());
const FAULTS: [string, string, NonNullable<Answer>][] = [
  ['missing', 'missing', () => new Response('not here', { status: 404 })],
  ['refused by a network', 'missing', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a page of the host', 'foreign', () => new Response('<!doctype html><title>Moved</title>')],
  ['other data', 'foreign', () => new Response('{"a":1}')],
  ['cut', 'broken', (name) => new Response(textOf(name).slice(0, -40))],
  ['empty', 'broken', () => new Response('')],
  ['altered by a letter case', 'broken', (name) => new Response(flipped(textOf(name)))],
  ['of another edition', 'stale', (name) => new Response(textOf(name, others))],
  ['not UTF-8', 'broken', () => new Response(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]))],
];
test.each(FAULTS)('words that are %s are not taken, and said to be %s', async (_, kind, fault) => {
  const { atlas, come } = await open();
  answer = fault;
  await expect(atlas.arrivals?.fetch(NAME)).rejects.toMatchObject({ kind, file: NAME });
  expect(come()).toBe(0);
  expect(atlas.arrivals?.has(NAME)).toBe(false);
  answer = null;
  await atlas.arrivals?.fetch(NAME);
  expect(come()).toBeGreaterThan(0);
});

test('the faults are faults: each differs from what was published', () => {
  expect(flipped(textOf(NAME))).not.toBe(textOf(NAME));
  expect(textOf(NAME, others)).not.toBe(textOf(NAME));
});

test('words that are asked for and never sent are asked for anew by who tries again', async () => {
  const { atlas, come } = await open();
  vi.useFakeTimers();
  answer = () => new Promise(() => undefined);
  const failed = expect(atlas.arrivals?.fetch(NAME)).rejects.toThrow('has not come');
  await vi.advanceTimersByTimeAsync(16_000);
  await failed;
  vi.useRealTimers();
  answer = null;
  await atlas.arrivals?.fetch(NAME);
  expect(come()).toBeGreaterThan(0);
});

test('the list of passages is not taken when it is of another edition', async () => {
  const own = globalThis.fetch;
  vi.stubGlobal('fetch', async (address: string) =>
    address.includes('passages.json') ? new Response(textOf('passages.json', others)) : own(address),
  );
  await expect(loadAtlas('/', stamp)).rejects.toMatchObject({ kind: 'stale', file: 'passages.json' });
});
