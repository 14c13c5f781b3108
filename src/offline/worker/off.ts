/**
 * The service worker of a site that keeps no copies any more: it answers nothing, throws away what earlier ones kept, and
 * goes. Nothing of it is awaited while it is activated: a page that loads waits for that.
 */
import { isOwn } from './names.ts';
import type { WorkerScope } from './scope.ts';

// A cast, because the DOM's types know no service worker.
const scope = self as unknown as WorkerScope;
const folder = new URL(scope.registration.scope).pathname;

async function end(): Promise<void> {
  for (const name of await caches.keys()) if (isOwn(name, folder)) await caches.delete(name);
  await scope.registration.unregister();
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', () => {
  void end();
});
