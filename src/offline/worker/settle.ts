/** Which version each open page is of, and when earlier copies may go. */
import type { KeptList } from '../list.ts';
import { WHICH } from '../messages.ts';
import { pathIn } from './asked.ts';
import type { Client, WorkerScope } from './scope.ts';

/** ms in which a page has to say what it is made of */
const PATIENCE = 2000;

/**
 * Whether a page is of this version: all that its head asks for is listed. Scripts name each other by their hashes, and data
 * are asked for by theirs, so equal addresses are equal bytes, to the last file that the page may ask for later.
 * @param root address of the site's root
 */
export function isOf(list: KeptList, root: string, files: readonly string[]): boolean {
  const listed = new Set([...list.files.map(({ path }) => path), ...list.sheets]);
  return files.every((url) => listed.has(pathIn(root, url) ?? ''));
}

/** What an open page asks for in its head; null where it does not say, as while it loads. */
const filesOf = (client: Client): Promise<readonly string[] | null> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: { data: readonly string[] }) => done(data);
    setTimeout(() => done(null), PATIENCE);
    client.postMessage(WHICH, [port2]);
  });

/** Whether no page is open that is of another version. */
export async function allOf(
  scope: WorkerScope,
  isMine: (files: readonly string[]) => boolean,
): Promise<boolean> {
  const root = scope.registration.scope;
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ours = open.filter(({ url }) => url.startsWith(root) && !url.startsWith(`${root}embed/`));
  const files = await Promise.all(ours.map(filesOf));
  return files.every((one) => one !== null && isMine(one));
}
