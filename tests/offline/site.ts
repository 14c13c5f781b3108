/** A small site with its list, and a host that can fail in several ways. */
import type { AtlasHead, History } from '../../geo/model.ts';
import type { KeptList } from '../../src/offline/list.ts';
import { copyOf } from '../../src/prerender/copy.ts';

export const ROOT = 'https://maps.example.org/atlas/';
const page = (up: string, path: string, text: string): string =>
  `<!doctype html>\n<html lang="en" data-root="${up}" data-path="${path}">\n<head><link rel="stylesheet" href="${up}assets/still-11111111.css"></head><body>\n    <div id="shapes" hidden><svg></svg></div>\n    <div id="still"><svg><g></g></svg></div>\n    <div id="app"><main>${text}</main></div>\n</body></html>`;

export interface Site {
  list: KeptList;
  files: Map<string, Buffer>;
}
interface Made {
  words?: string;
  large?: boolean;
  withdrawn?: readonly string[];
}
export function makeSite({ words = 'The first words.', large = false, withdrawn = [] }: Made = {}): Site {
  const files = new Map<string, Buffer>(
    Object.entries({
      'index.html': page('./', '', 'Home'),
      'es/index.html': page('../', 'es/', 'Inicio'),
      'place/manta/index.html': page('../../', 'place/manta/', words),
      'es/place/manta/index.html': page('../../../', 'es/place/manta/', words),
      'embed/index.html': page('./', '', 'Framed'),
      '404.html': page('/', '', 'Nothing here'),
      'assets/app-1.js': 'export const app = 1;',
      'assets/still-11111111.css': '.pins{top:0}.pins a{left:1px}',
      'assets/still-22222222.css': '.pins{top:1px}',
      'assets/embed-1.css': '.bar{}',
      'assets/third-party-licences.md': '# Licences',
      'basemap/world.pmtiles': 'PMTiles and a hundred bytes of tiles',
      'basemap/near.pmtiles': 'PMTiles, far more',
      'data/manifest.json': '{}',
      'data/atlas.json': JSON.stringify({ words }),
      'data/layers.kml': '<kml/>',
      'sw.js': '',
      'icons/192.png': 'png',
    }).map(([path, text]) => [path, Buffer.from(text)]),
  );
  const manifest = {
    stamp: 'abc',
    files: [{ path: 'atlas.json', bytes: 1, sha256: `${words.length}`.padEnd(64, '0') }],
  };
  // A cast: of both only what is named here is read.
  const head = {
    edition: { languages: ['en', 'es'], date: '2026-11-21' },
    ...(large ? { words: {} } : {}),
  } as unknown as Pick<AtlasHead, 'edition' | 'words'>;
  const history = {
    withdrawn: withdrawn.map((id) => ({ kind: 'passage', id })),
  } as unknown as History;
  const { list, bundle } = copyOf({
    head,
    history,
    manifest,
    paths: [...files.keys()],
    read: (path) => files.get(path)!,
  });
  files.set(bundle[0], Buffer.from(bundle[1]));
  return { list, files };
}

export interface Net {
  get: typeof fetch;
  /** paths that were asked for */
  asked: string[];
  /** serves another site from now on; null: nobody answers */
  serve(site: Site | null): void;
  /** gives other bytes for a path */
  alter(path: string): void;
}
export function netOf(first: Site): Net {
  let site: Site | null = first;
  const altered = new Set<string>();
  const asked: string[] = [];
  const get: typeof fetch = async (input) => {
    const path = (input instanceof Request ? input.url : String(input)).slice(ROOT.length);
    asked.push(path);
    if (!site) throw new TypeError('Failed to fetch');
    const name = path.split('?')[0]!;
    const bytes = site.files.get(name === '' || name.endsWith('/') ? `${name}index.html` : name);
    if (!bytes) return new Response('nothing', { status: 404 });
    const body = new Uint8Array(bytes);
    if (altered.has(name)) body[0] = body[0]! ^ 1;
    return new Response(body, { headers: { 'Content-Security-Policy': "default-src 'none'", ETag: '"1"' } });
  };
  return {
    get,
    asked,
    serve: (next) => {
      site = next;
    },
    alter: (path) => altered.add(path),
  };
}
