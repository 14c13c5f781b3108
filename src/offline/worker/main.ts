/** The service worker of a site, after the build has written the list of its files before it. */
import type { KeptList } from '../list.ts';
import type { Answer, Ask } from '../messages.ts';
import { createDesk } from './answer.ts';
import { NotKept } from './copy.ts';
import type { WorkerScope } from './scope.ts';
import { allOf, isOf } from './settle.ts';
import { forget, keepVersion, type Place, repair, withdraws } from './versions.ts';

declare const KEPT_LIST: KeptList;
// A cast, because the DOM's types know no service worker.
const scope = self as unknown as WorkerScope;
const list = KEPT_LIST;
const root = scope.registration.scope;
const get: typeof fetch = (input, init) => fetch(input, init);
const place: Place = { list, root, stores: caches, get };

/** handed over by another program; nowhere but here, and until the page has asked for it */
let handed: string | null = null;
const answer = createDesk({
  ...place,
  take: (text) => {
    handed = text;
  },
});
const isMine = (files: readonly string[]): boolean => isOf(list, root, files);

async function tell(why: Answer): Promise<void> {
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const client of open) client.postMessage(why, []);
}

/** Takes over unasked where nobody reads another version. */
async function takeQuietly(): Promise<void> {
  if (await allOf(scope, isMine)) await scope.skipWaiting();
}

async function install(): Promise<void> {
  try {
    await keepVersion(place);
  } catch (error) {
    // The browser tries again at a later visit, and goes on where this ended.
    await tell({ kept: false, why: error instanceof NotKept ? error.why : 'room' });
    throw error;
  }
  await takeQuietly();
}

async function replyTo(asked: Ask): Promise<Answer | null> {
  switch (asked.ask) {
    case 'keep': {
      const kept = await repair(place, isMine(asked.files));
      // A copy that is being fetched, or waits, is no earlier one.
      const next = scope.registration.installing ?? scope.registration.waiting;
      if (!next && (await allOf(scope, isMine))) await forget(place);
      return kept;
    }
    case 'news': {
      const other = !isMine(asked.files);
      if (!other) await takeQuietly();
      return { other, date: list.date, withdraws: await withdraws(place) };
    }
    case 'take':
      await scope.skipWaiting();
      return null;
    case 'shared': {
      const shared = handed;
      handed = null;
      return { shared };
    }
  }
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const answered = answer(event.request);
  if (answered) event.respondWith(answered);
});
scope.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(replyTo(event.data).then((reply) => reply && port?.postMessage(reply)));
});
