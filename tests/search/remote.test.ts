import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Arrivals, Atlas } from '../../src/atlas/atlas.ts';

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

const remote = () => createRemote({} as Atlas, {} as Arrivals, 'en');

test('one query is under way, and the newest follows it', async () => {
  const { find } = await remote();
  const told: unknown[] = [];
  for (const query of ['p', 'po', 'por', 'port']) find(query).then((found) => told.push(found));
  expect(asked).toEqual([null, 'p']);
  answer({ query: 'p', found: 'of p' });
  expect(asked).toEqual([null, 'p', 'port']);
  answer({ query: 'port', found: 'of port' });
  await vi.waitFor(() => expect(told).toEqual(['of p', 'of port']));
  expect(asked).toHaveLength(3);
});

test('all who asked the same are told', async () => {
  const { find } = await remote();
  const both = Promise.all([find('port'), find('port')]);
  answer({ query: 'port', found: 'of port' });
  expect(await both).toEqual(['of port', 'of port']);
  expect(asked).toEqual([null, 'port']);
});
