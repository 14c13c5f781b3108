/** The search of a large edition as the page asks it: beside the page, or in the page where no worker starts. */
import type { Arrivals, Atlas } from '../atlas/atlas.ts';
import { pageStamp } from '../atlas/published.ts';
import { siteRoot, WORKER } from '../atlas/roots.ts';
import { trustWorker } from '../ui/trusted.ts';
import type { Lang } from '../view/view.ts';
import type { Engine, Found, Part, RemoteEngine } from './found.ts';
import { type Answer, type Ask, fromSent } from './sent.ts';
import workerUrl from './worker.ts?worker&url';

/**
 * Resolves once places can be found; passages are as their words come.
 * @param tell called whenever the same query may find more
 */
export const createRemote = (
  atlas: Atlas,
  arrivals: Arrivals,
  lang: Lang,
  tell: () => void,
): Promise<Engine | RemoteEngine> =>
  inWorker(atlas, arrivals, lang, tell).catch(() => inPage(atlas, lang, tell));

/** what an answer says of the words that were not searched */
const restOf = (part: Part | null, again: () => void): Found['rest'] =>
  part && part.searched < part.total ? { ...part, again } : null;

/** Rejects where the worker does not start or cannot load the edition. */
async function inWorker(
  atlas: Atlas,
  arrivals: Arrivals,
  lang: Lang,
  tell: () => void,
): Promise<RemoteEngine> {
  const root = siteRoot();
  const stamp = pageStamp();
  trustWorker(workerUrl);
  const worker = new Worker(workerUrl, WORKER);
  /** those who wait for the answer to each query: the one that is under way, and the newest */
  const waiting = new Map<string, ((found: Found) => void)[]>();
  let underWay: string | null = null;
  let part: Part | null = null;
  const ask = (query: string | null): void => worker.postMessage({ root, stamp, lang, query } satisfies Ask);
  const again = (): void => ask(null);
  const send = (query: string): void => {
    underWay = query;
    ask(query);
  };
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener('error', reject);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('query' in data) {
        const found = { ...fromSent(atlas, data.found, arrivals.keep), rest: restOf(part, again) };
        for (const tellFound of waiting.get(data.query) ?? []) tellFound(found);
        waiting.delete(data.query);
        underWay = null;
        for (const newest of waiting.keys()) send(newest);
      } else if ('part' in data) {
        part = data.part;
        tell();
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

async function inPage(atlas: Atlas, lang: Lang, tell: () => void): Promise<Engine> {
  const [{ createEngine }, { readParts }] = await Promise.all([import('./engine.ts'), import('./parts.ts')]);
  const engine = await createEngine(atlas, lang);
  let part: Part | null = null;
  const again = readParts(atlas, engine, (now) => {
    part = now;
    tell();
  });
  return { find: (query) => ({ ...engine.find(query), rest: restOf(part, again) }) };
}
