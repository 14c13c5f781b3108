/**
 * The service worker of a site that keeps no copies any more: it answers nothing, and throws away what earlier ones kept. It
 * waits until no page is left that an earlier one answers, because a page that loads while its worker is replaced may never
 * come. It stays, because it costs nothing, and one that ended itself would be registered again by pages of an earlier build.
 */
import { isOwn } from './names.ts';
import type { WorkerScope } from './scope.ts';

// A cast, because the DOM's types know no service worker.
const scope = self as unknown as WorkerScope;
const folder = new URL(scope.registration.scope).pathname;

async function forget(): Promise<void> {
  for (const name of await caches.keys()) if (isOwn(name, folder)) await caches.delete(name);
}

scope.addEventListener('activate', () => {
  // A page that loads waits for all that is awaited here.
  void forget();
});
