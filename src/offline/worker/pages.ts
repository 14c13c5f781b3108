/** The pages of one version, read out of its bundle once while the worker lives. */
import type { Bundle } from '../bundle.ts';
import { textIn } from '../bundle.ts';
import type { KeptList } from '../list.ts';
import { pageOf } from './asked.ts';
import { keptFile, lasting } from './copy.ts';
import { marked, shellOf } from './shell.ts';

export interface Pages {
  /** a page for a path from the site's root; null where it needs the slash that leads to it */
  page(path: string): Response;
  /** another file of the bundle, such as a page's stylesheet */
  file(path: string): Response | null;
}

/** first page of the language that a path is in */
const firstOf = ({ languages }: KeptList, path: string): string => {
  const [folder = ''] = path.split('/');
  return languages.slice(1).includes(folder) ? `${folder}/index.html` : 'index.html';
};

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** @param root path of the site's root */
export function pagesIn(bundle: Bundle, list: KeptList, root: string, sent: Headers): Pages {
  const answer = (text: string, type: keyof typeof TYPES, status = 200): Response => {
    // The policy and all else that the host sends with a page it sent with the bundle too.
    const headers = lasting(sent);
    for (const name of ['etag', 'last-modified', 'accept-ranges']) headers.delete(name);
    headers.set('Content-Type', TYPES[type] ?? '');
    headers.set('Cache-Control', 'no-cache');
    return new Response(text, { status, headers });
  };
  return {
    page: (path) => {
      const name = pageOf(path);
      const text = textIn(bundle, name);
      if (text !== null) return answer(marked(text), 'html');
      const first = list.large ? textIn(bundle, firstOf(list, path)) : null;
      if (first !== null) return answer(marked(shellOf(first, root)), 'html');
      return answer(marked(textIn(bundle, '404.html') ?? ''), 'html', 404);
    },
    file: (path) => {
      const text = textIn(bundle, path);
      return text === null ? null : answer(text, 'css');
    },
  };
}

async function unpacked(packed: Response): Promise<Bundle> {
  const stream = packed.body?.pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).json();
}

/**
 * Reads them; null where the copy lacks them.
 * @param root address of the site's root
 */
export async function openPages(cache: Cache, list: KeptList, root: string): Promise<Pages | null> {
  const file = list.files.find(({ path }) => path === list.pages);
  const packed = file && (await keptFile(cache, root, file));
  if (!packed) return null;
  return pagesIn(await unpacked(packed), list, new URL(root).pathname, packed.headers);
}
