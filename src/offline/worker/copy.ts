/** The files of one version in their cache: kept and given out only where their bytes are those that the build listed. */
import { sha256Of } from '../../atlas/sha256.ts';
import type { Listed } from '../list.ts';

/** the part of CacheStorage that is used; another in tests */
export type Stores = Pick<CacheStorage, 'open' | 'keys' | 'delete'>;

/** altered: not the bytes that were listed, after a second try; network: not to be had; room: the browser gives no more */
export type Why = 'altered' | 'network' | 'room';
export class NotKept extends Error {
  readonly why: Why;
  constructor(why: Why, path: string, cause?: unknown) {
    super(`${path}: ${why}`, { cause });
    this.why = why;
  }
}

/** headers that tell how a body was sent, not what it is */
const SENT = ['content-encoding', 'content-length', 'transfer-encoding', 'vary', 'date', 'age', 'connection'];
export function lasting(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of SENT) kept.delete(name);
  return kept;
}

const isListed = async (bytes: ArrayBuffer, file: Listed): Promise<boolean> =>
  bytes.byteLength === file.bytes && (await sha256Of(bytes)) === file.sha256;

/** A file from the host. The browser's own copy of it serves as well, unless that is not what was listed. */
async function fetched(url: string, file: Listed, get: typeof fetch): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    let response: Response;
    let bytes: ArrayBuffer;
    try {
      response = await get(url, { cache, priority: 'low' });
      bytes = await response.arrayBuffer();
    } catch (error) {
      throw new NotKept('network', file.path, error);
    }
    if (response.ok && (await isListed(bytes, file)))
      return new Response(bytes, { headers: lasting(response.headers) });
  }
  throw new NotKept('altered', file.path);
}

/** What an earlier version has of the very same bytes. */
async function inherited(url: string, file: Listed, earlier: readonly Cache[]): Promise<Response | null> {
  for (const cache of earlier) {
    const response = await cache.match(url);
    if (response && (await isListed(await response.clone().arrayBuffer(), file))) return response;
  }
  return null;
}

export interface Keeping {
  /** address of the site's root */
  root: string;
  cache: Cache;
  earlier: readonly Cache[];
  get?: typeof fetch;
}

/** files that are fetched at once: few, so that a page that loads meanwhile is served first */
const AT_ONCE = 3;

/** Keeps the files that are not kept yet; throws NotKept for the first that cannot be. What is kept by then stays, for another try. */
export async function keepAll(
  files: readonly Listed[],
  { root, cache, earlier, get = fetch }: Keeping,
): Promise<void> {
  const queue = [...files];
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const url = root + file.path;
      if (await cache.match(url)) continue;
      const response = (await inherited(url, file, earlier)) ?? (await fetched(url, file, get));
      const { path } = file;
      await cache.put(url, response).catch((error: unknown) => {
        throw new NotKept('room', path, error);
      });
    }
  };
  const ended = await Promise.allSettled(
    // After the first failure nothing more is begun, and what is under way is kept.
    Array.from({ length: AT_ONCE }, () =>
      work().catch((reason: unknown) => {
        queue.length = 0;
        throw reason;
      }),
    ),
  );
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}

/**
 * A kept file. What the words are read from is verified again; one that is not what was listed is thrown away.
 * @returns null where it is not kept
 */
export async function keptFile(cache: Cache, root: string, file: Listed): Promise<Response | null> {
  const url = root + file.path;
  const response = await cache.match(url);
  if (!response) return null;
  if (file.path.startsWith('basemap/') || (await isListed(await response.clone().arrayBuffer(), file)))
    return response;
  await cache.delete(url);
  return null;
}
