/**
 * The worker that makes a whole site for the workbench: a script of its own, asked for when a site is to be saved. It takes the
 * code's files from the site that the workbench is part of, and holds each against its hash.
 */
import '../atlas/jitless.ts';
import { sha256Of } from '../atlas/sha256.ts';
import { createPack } from '../make/pack.ts';
import { publicationOf } from '../make/published.ts';
import type { CodeFile, Far, SiteAsked, SiteSaid } from '../make/site.ts';
import { inputOf } from './input.ts';
import { countPages } from './pages.tsx';
import { sha256 } from './sha256.ts';
import { type Code, siteFiles } from './site.ts';

/** files that are asked for at once */
const AT_ONCE = 6;

const say = (said: SiteSaid) => postMessage(said);

class Lacking extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`${path} is not the file that was built`);
    this.path = path;
  }
}

/** What reads the code's files, a few ahead of the one that is asked for. */
function reader(home: string, files: readonly CodeFile[], came: (bytes: number) => void) {
  const begun = new Map<string, Promise<Uint8Array>>();
  const read = async ({ path, bytes, sha256: hash }: CodeFile): Promise<Uint8Array> => {
    const answer = await fetch(home + path).catch(() => null);
    const content = new Uint8Array((await answer?.arrayBuffer().catch(() => null)) ?? []);
    const own = (await sha256Of(content)) ?? sha256(content);
    if (!answer?.ok || content.length !== bytes || own !== hash) throw new Lacking(path);
    came(bytes);
    return content;
  };
  return async (path: string): Promise<Uint8Array> => {
    const at = files.findIndex((file) => file.path === path);
    for (const file of files.slice(at, at + AT_ONCE)) {
      const reading = begun.get(file.path) ?? read(file);
      // Whoever asks for it is told of its failure.
      reading.catch(() => undefined);
      begun.set(file.path, reading);
    }
    const content = await begun.get(path);
    begun.delete(path);
    if (!content) throw new Error(`${path} is no file of the code`);
    return content;
  };
}

async function makeSite({ parts, home, code }: SiteAsked): Promise<{ site: Blob; files: number }> {
  const published = await publicationOf(parts);
  // A cast, as in siteFiles.
  const { files, template, modules } = JSON.parse(code) as Code;
  const of = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const far: Record<Far['what'], Far> = {
    code: { what: 'code', done: 0, of },
    pages: {
      what: 'pages',
      done: 0,
      of: countPages(inputOf((name) => String(published.get(name)), { template, modules })),
    },
  };
  const on = (what: Far['what'], by: number) => {
    far[what].done += by;
    say({ far: far[what] });
  };
  const pack = createPack();
  let count = 0;
  const read = reader(home, files, (bytes) => on('code', bytes));
  for await (const [path, content] of siteFiles({ code, published, read })) {
    pack.add(path, content);
    count += 1;
    if (path.startsWith('embed/') && far.pages.done < far.pages.of) on('pages', 1);
  }
  return { site: pack.end(), files: count };
}

addEventListener('message', ({ data }: MessageEvent<SiteAsked>) => {
  makeSite(data).then(say, (error: unknown) =>
    say({
      error: error instanceof Error ? error.message : String(error),
      ...(error instanceof Lacking ? { lacks: error.path } : {}),
    }),
  );
});
