import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Arrivals, Atlas } from '../../src/atlas/atlas.ts';
import type { RemoteEngine } from '../../src/search/found.ts';

vi.mock('../../src/search/worker.ts?worker&url', () => ({ default: 'worker.js' }));
vi.mock('../../src/atlas/roots.ts', () => ({ siteRoot: () => '/', WORKER: {} }));
vi.mock('../../src/atlas/published.ts', () => ({ pageStamp: () => 'a' }));
vi.mock('../../src/ui/trusted.ts', () => ({ trustWorker: () => undefined }));
vi.mock('../../src/search/sent.ts', () => ({ fromSent: (_: unknown, found: unknown) => found }));
const { createRemote } = await import('../../src/search/remote.ts');

const asked: (string | null)[] = [];
let answer: (data: object) => void;
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal(
    'Worker',
    class {
      addEventListener(type: string, listen: (event: { data: object }) => void) {
        if (type === 'message') answer = (data) => listen({ data });
      }
      postMessage({ query }: { query: string | null }) {
        asked.push(query);
        if (query === null) queueMicrotask(() => answer({ ready: true }));
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

let renewed = 0;
const remote = async () =>
  (await createRemote({} as Atlas, {} as Arrivals, 'en', () => {
    renewed += 1;
  })) as RemoteEngine;
/** an answer of the worker's, and what is made of it */
const answered = (words: string) => ({ words });
const whole = (words: string) => ({ words, rest: null });

test('one query is under way, and the newest follows it', async () => {
  const { find } = await remote();
  const told: unknown[] = [];
  for (const query of ['p', 'po', 'por', 'port']) find(query).then((found) => told.push(found));
  expect(asked).toEqual([null, 'p']);
  answer({ query: 'p', found: answered('of p') });
  expect(asked).toEqual([null, 'p', 'port']);
  answer({ query: 'port', found: answered('of port') });
  await vi.waitFor(() => expect(told).toEqual([whole('of p'), whole('of port')]));
  expect(asked).toHaveLength(3);
});

test('all who asked the same are told', async () => {
  const { find } = await remote();
  const both = Promise.all([find('port'), find('port')]);
  answer({ query: 'port', found: answered('of port') });
  expect(await both).toEqual([whole('of port'), whole('of port')]);
  expect(asked).toEqual([null, 'port']);
});

test('an answer says what was not searched, and asks for it again', async () => {
  const { find } = await remote();
  const before = renewed;
  const found = async () => {
    const asking = find('port');
    answer({ query: 'port', found: answered('of port') });
    return asking;
  };
  answer({ part: { searched: 5, total: 9, coming: true } });
  expect((await found()).rest).toMatchObject({ searched: 5, total: 9, coming: true });
  answer({ part: { searched: 7, total: 9, coming: false } });
  expect(renewed).toBe(before + 2);
  const { rest } = await found();
  expect(rest).toMatchObject({ searched: 7, coming: false });
  expect(asked.filter((query) => query === null)).toHaveLength(1);
  rest?.again();
  expect(asked.filter((query) => query === null)).toHaveLength(2);
  answer({ part: { searched: 9, total: 9, coming: false } });
  expect((await found()).rest).toBeNull();
});
