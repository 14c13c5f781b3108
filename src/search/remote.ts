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
  /** those who wait for the answer to each query: the one that is under way, and the newest */
  const waiting = new Map<string, ((found: Found) => void)[]>();
  let underWay: string | null = null;
  const ask = (query: string | null): void => worker.postMessage({ root, stamp, lang, query } satisfies Ask);
  const send = (query: string): void => {
    underWay = query;
    ask(query);
  };
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener('error', reject);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('query' in data) {
        const found = fromSent(atlas, data.found, arrivals.keep);
        for (const tell of waiting.get(data.query) ?? []) tell(found);
        waiting.delete(data.query);
        underWay = null;
        for (const newest of waiting.keys()) send(newest);
      } else if (data.ready) resolve();
      else reject(new Error('the search could not load the edition'));
    });
    ask(null);
  }).catch((reason: unknown) => {
    worker.terminate();
    throw reason;
  });
  return {
    /** Who types on does not wait for what was typed before: a query that a newer one has overtaken is never answered. */
    find: (query) =>
      new Promise((resolve) => {
        for (const older of waiting.keys()) if (older !== underWay && older !== query) waiting.delete(older);
        waiting.set(query, [...(waiting.get(query) ?? []), resolve]);
        if (underWay === null) send(query);
      }),
  };
}
