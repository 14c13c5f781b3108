/** A whole site as files, out of the built code and what an edition has published: what the build writes, in a browser too. Pure. */
import { CODE_FILE, type CodeHead } from '../make/site.ts';
import { copyOf, partOf, workerWith } from './copy.ts';
import { embedder } from './embed.ts';
import type { Modules } from './head.ts';
import { inputOf, type SiteInput } from './input.ts';
import { makePages } from './make.ts';
import { renderFiles } from './pages.tsx';

/** The built code, as CODE_FILE holds it. */
export interface Code extends CodeHead {
  /** the built index.html */
  template: string;
  /** Vite's manifest of the client build */
  modules: Modules;
  /** that of the workbench's own build */
  bench: Modules;
  /** the service worker's script, without the list of what it keeps */
  worker: string;
  /** whether sites of this code keep copies for reading without a network */
  keepsCopies: boolean;
}

export interface Given {
  /** text of CODE_FILE */
  code: string;
  /** what the edition has published, by its name under data/ */
  published: ReadonlyMap<string, string | Uint8Array>;
  /** bytes of one of the code's files; rejects where it cannot be had */
  read(path: string): Promise<Uint8Array>;
  /** path of the site's root, and its absolute address where it is known; its preview pictures are not among the files */
  root?: SiteInput['root'];
  base?: SiteInput['base'];
}

export type SiteFile = readonly [path: string, content: string | Uint8Array];

/** Every file of the site, one by one. Throws where the edition or the code lacks what pages are made of. */
export async function* siteFiles({
  code: codeText,
  published,
  read,
  root = '/',
  base = null,
}: Given): AsyncGenerator<SiteFile> {
  // A cast: the build wrote it, for code of the same build.
  const code = JSON.parse(codeText) as Code;
  const { template, modules } = code;
  const input = inputOf((name) => textIn(published, name), { template, modules, root, base });
  const { head, history, manifest } = input;
  const { languages } = head.edition;
  const encoder = new TextEncoder();
  const kept = new Map<string, Uint8Array>();
  /** holds what a copy for reading without a network is made of */
  const note = (path: string, content: string | Uint8Array): SiteFile => {
    if (code.keepsCopies && partOf(path, head.words !== undefined, languages) !== null)
      kept.set(path, typeof content === 'string' ? encoder.encode(content) : content);
    return [path, content];
  };
  for (const { path } of code.files) yield note(path, await read(path));
  yield [CODE_FILE, codeText];
  for (const [name, content] of published) yield note(`data/${name}`, content);
  const { sheet, frames, frame } = await embedder(head);
  yield sheet;
  for await (const [path, text] of renderFiles(input)) {
    yield note(path, text);
    if (frames(path)) yield frame(path, text);
  }
  yield* await makePages({ languages, template, modules: code.bench });
  if (!code.keepsCopies) return yield ['sw.js', code.worker];
  const { list, bundle } = copyOf({
    head,
    history,
    manifest,
    paths: [...kept.keys()],
    // A cast, because it is asked for no other path.
    read: (path) => kept.get(path) as Uint8Array,
  });
  yield bundle;
  yield ['sw.js', workerWith(list, code.worker)];
}

function textIn(published: Given['published'], name: string): string {
  const text = published.get(name);
  if (typeof text !== 'string') throw new Error(`the edition has not published ${name}`);
  return text;
}
