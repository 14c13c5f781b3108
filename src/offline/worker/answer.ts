/** Answers requests out of the copy, or from the host where that is the better one. */
import type { KeptList, Listed } from '../list.ts';
import { answeredBy, pageOf, pathIn } from './asked.ts';
import { keptFile, type Stores } from './copy.ts';
import { cacheOf, isOwn } from './names.ts';
import { openPages, type Pages } from './pages.ts';
import { cutOf } from './range.ts';

/** ms after which a page comes out of the copy where the host has not answered */
export const PATIENCE = 3000;

export interface Desk {
  list: KeptList;
  /** address of the site's root, with a slash at its end */
  root: string;
  stores: Stores;
  get: typeof fetch;
  /** takes a text that was handed over */
  take: (text: string) => void;
}

/** Resolves with null after a while. */
const after = (ms: number): Promise<null> => new Promise((done) => setTimeout(() => done(null), ms));

/** @returns what answers a request, or null where the browser does what it always does */
export function createDesk({ list, root, stores, get, take }: Desk) {
  const folder = new URL(root).pathname;
  const byPath = new Map<string, Listed>(list.files.map((file) => [file.path, file]));
  const byName = new Map<string, Listed>(list.files.map((file) => [file.path.split('?')[0] ?? '', file]));
  let opened: Promise<Pages | null> | null = null;
  const open = () => stores.open(cacheOf(folder, list.version));
  const pages = (): Promise<Pages | null> => {
    opened ??= open().then((cache) => openPages(cache, list, root));
    // A copy that lacks them may be whole later.
    opened.then(
      (found) => {
        if (!found) opened = null;
      },
      () => {
        opened = null;
      },
    );
    return opened;
  };

  /** a file of this version, or of an earlier one that a page is still open of: the address says whose bytes they are */
  async function kept(path: string): Promise<Response | null> {
    const file = byPath.get(path);
    if (file) return keptFile(await open(), root, file);
    if (list.sheets.includes(path)) return (await pages())?.file(path) ?? null;
    for (const name of await stores.keys()) {
      const found = isOwn(name, folder) && (await (await stores.open(name)).match(root + path));
      if (found) return found;
    }
    return null;
  }
  const keptOr = (path: string, other: () => Promise<Response>): Promise<Response> =>
    // Storage may refuse at any time; then the copy is as good as none.
    kept(path).then(
      (found) => found ?? other(),
      () => other(),
    );

  async function file(request: Request, path: string): Promise<Response> {
    const found = await keptOr(path, () => absent(request, path));
    const range = request.headers.get('range');
    return range !== null && found.status === 200 && byPath.has(path) ? cutOf(found, range) : found;
  }
  /** what the copy lacks: the host has it, or the map does without it */
  async function absent(request: Request, path: string): Promise<Response> {
    if (!path.startsWith('basemap/')) return get(request);
    return get(request).catch(() => new Response(null, { status: 404 }));
  }
  async function plain(request: Request, path: string): Promise<Response> {
    try {
      return await get(request);
    } catch (error) {
      const named = byName.get(path.split('?')[0] ?? '');
      if (!named) throw error;
      return keptOr(named.path, () => Promise.reject(error));
    }
  }
  async function page(request: Request, path: string): Promise<Response> {
    const asked = get(request);
    const first = await Promise.race([
      asked.then(
        (response) => (response.status >= 500 ? null : response),
        () => null,
      ),
      after(PATIENCE),
    ]);
    if (first) return first;
    const copy = await pages().catch(() => null);
    if (!copy) return asked;
    const { pathname, search } = new URL(request.url);
    // as a host does, or relative addresses in the page would lead elsewhere
    if (pageOf(path).endsWith('/index.html') && !/\/(?:index\.html)?$/.test(pathname))
      return Response.redirect(`${new URL(request.url).origin}${pathname}/${search}`, 302);
    return copy.page(path);
  }
  async function shared(request: Request): Promise<Response> {
    const form = await request.formData();
    const told = ['title', 'text', 'url'].flatMap((name) => {
      const value = form.get(name);
      return typeof value === 'string' && value.trim() !== '' ? [value] : [];
    });
    take(told.join('\n\n'));
    return Response.redirect(request.url, 303);
  }

  return (request: Request): Promise<Response> | null => {
    const { method, mode, url } = request;
    const path = pathIn(root, url) ?? '';
    const answered = answeredBy(root, { method, page: mode === 'navigate', url });
    if (answered === 'shared') return shared(request);
    if (answered === 'page') return page(request, path);
    if (answered === 'file') return file(request, path);
    return answered === 'plain' ? plain(request, path) : null;
  };
}
