/** The search of a large edition as the page asks it. */
import type { Arrivals, Atlas } from '../atlas/atlas.ts';
import { pageStamp } from '../atlas/published.ts';
import { siteRoot, WORKER } from '../atlas/roots.ts';
import { trustWorker } from '../ui/trusted.ts';
import type { Lang } from '../view/view.ts';
import type { Found, RemoteEngine } from './found.ts';
import { type Answer, type Ask, fromSent } from './sent.ts';
import workerUrl from './worker.ts?worker&url';

/** Starts the worker; resolves once its index is there, and rejects where it cannot be had. */
export async function createRemote(atlas: Atlas, arrivals: Arrivals, lang: Lang): Promise<RemoteEngine> {
  const root = siteRoot();
  const stamp = pageStamp();
  trustWorker(workerUrl);
  const worker = new Worker(workerUrl, WORKER);
  /** those who wait for the answer to each query */
  const waiting = new Map<string, ((found: Found) => void)[]>();
  const ask = (query: string | null): void => worker.postMessage({ root, stamp, lang, query } satisfies Ask);
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener('error', reject);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('query' in data) {
        const found = fromSent(atlas, data.found, arrivals.keep);
        for (const tell of waiting.get(data.query) ?? []) tell(found);
        waiting.delete(data.query);
      } else if (data.ready) resolve();
      else reject(new Error('the search could not load the edition'));
    });
    ask(null);
  }).catch((reason: unknown) => {
    worker.terminate();
    throw reason;
  });
  return {
    find: (query) =>
      new Promise((resolve) => {
        const others = waiting.get(query);
        waiting.set(query, [...(others ?? []), resolve]);
        if (!others) ask(query);
      }),
  };
}
