/**
 * Keeps a copy of the site for reading without a network, and follows what becomes of it. Called once the map is drawn; where
 * a browser has no service workers, or refuses, nothing happens and nothing is said.
 */
import { siteRoot } from '../atlas/roots.ts';
import { headFiles } from '../ui/headFiles.ts';
import { trustWorker } from '../ui/trusted.ts';
import { type Answer, type Ask, WHICH } from './messages.ts';
import { know, offline } from './state.ts';

/** name of the service worker's file at the site's root */
const WORKER = 'sw.js';
/** ms between two looks for a new edition, in a page that stays open */
const AGAIN = 3_600_000;

/** Asks a worker; the answer may be long in coming, and where the browser ends the worker there is none. */
export function ask<T extends Answer>(worker: ServiceWorker, asked: Ask): Promise<T> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<T>) => done(data);
    worker.postMessage(asked, [port2]);
  });
}

type Kept = Extract<Answer, { kept: boolean }>;
type News = Extract<Answer, { other: boolean }>;

function heard(answer: Kept): void {
  if (!answer.kept) know({ copy: { state: 'not', why: answer.why } });
  else if (answer.mine) know({ copy: { state: 'kept', bytes: answer.bytes, large: answer.large } });
}

/** Asks whoever answers this page's requests to keep what is missing, and one that waits whether it has another edition. */
async function look({ active, waiting }: ServiceWorkerRegistration): Promise<void> {
  if (waiting) {
    const { other, date, withdraws } = await ask<News>(waiting, { ask: 'news', files: headFiles() });
    know({ next: other ? { date, withdraws } : null });
  }
  if (active) heard(await ask<Kept>(active, { ask: 'keep', files: headFiles() }));
}

/** Whether the host answers: it is asked for a new edition, and the browser looks no further where there is none. */
async function reach(registration: ServiceWorkerRegistration): Promise<void> {
  await registration.update().then(
    () => know({ away: false }),
    () => know({ away: true }),
  );
}

/** Shows the edition that waits. */
export async function takeNext(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(siteRoot());
  // Another page may have taken it: then it answers already.
  if (!registration?.waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration.waiting.postMessage({ ask: 'take' } satisfies Ask);
}

function follow(registration: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator;
  const lookAgain = () => void look(registration);
  serviceWorker.addEventListener('controllerchange', lookAgain);
  serviceWorker.addEventListener('message', ({ data, ports: [port] }: MessageEvent<unknown>) => {
    if (data === WHICH) port?.postMessage(headFiles());
    // it could not be kept, says one that goes
    else if (offline.get().copy?.state === 'keeping') heard(data as Kept);
  });
  const watch = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', lookAgain);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  const reachAgain = () => void reach(registration);
  addEventListener('online', reachAgain);
  // Without a copy the page is what it was, and a sentence about the network would help nobody.
  addEventListener('offline', () => know({ away: offline.get().copy?.state === 'kept' }));
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || (Date.now() - looked < AGAIN && !offline.get().away)) return;
    looked = Date.now();
    reachAgain();
  });
  if ('kept' in document.documentElement.dataset) reachAgain();
  lookAgain();
}

export async function keepCopy(): Promise<void> {
  // A cast: where a page is not secure there is none, whatever the types say.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker) return;
  const url = new URL(WORKER, new URL(siteRoot(), location.href)).href;
  trustWorker(url);
  // Blocked by a browser's settings, or without room: the page is read as if there were no copies.
  const registration = await serviceWorker.register(url).catch(() => null);
  if (!registration) return;
  know({ copy: { state: 'keeping' } });
  follow(registration);
}

/** The text that another program handed over to be checked; null where there is none. It is given once. */
export async function takeShared(): Promise<string | null> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  const controller = serviceWorker?.controller;
  if (!controller) return null;
  return (await ask<Extract<Answer, { shared: string | null }>>(controller, { ask: 'shared' })).shared;
}
