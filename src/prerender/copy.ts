/** Which files of a built site are kept for reading without a network, and the list of them. Pure: others read and write. */
import { deflateSync, strToU8 } from 'fflate';
import type { AtlasHead, History } from '../../geo/model.ts';
import { publishedAddress, publishedIn } from '../atlas/published.ts';
import { bundleOf } from '../offline/bundle.ts';
import type { KeptList, Listed } from '../offline/list.ts';
import { refOf } from '../view/withdrawn.ts';
import { fingerprint, sha256 } from './sha256.ts';

/** page and sheet: in the bundle; file: by itself */
export type Part = 'page' | 'sheet' | 'file';

/** what the app reads of the edition; the other files are there to be taken away */
const DATA =
  /^data\/(?:atlas|manifest|downloads|history|passages|(?:excerpts|places|sources)-\d+)\.json$|^data\/areas\.geojson$/;
/** the near archive holds the rest of the world and four times the bytes of all else; without it the map is coarser there */
const BASEMAP = /^basemap\/(?:world|detail)\.pmtiles$/;

/**
 * What part of the copy a file of the site is; null where it is none.
 * @param path from the site's root
 * @param languages of the edition; of a large one, only their first pages are kept, from which the app makes all others
 */
export function partOf(path: string, large: boolean, languages: readonly string[]): Part | null {
  // an embed asks for itself; the workbench is a program of its own, with a gazetteer of megabytes
  if (/^embed\/|^(?:[^/]+\/)?make\//.test(path)) return null;
  if (/(?:^|\/)index\.html$|^404\.html$/.test(path)) {
    const [folder, ...deeper] = path.split('/');
    const isFirst = deeper.length === 0 || (deeper.length === 1 && languages.slice(1).includes(folder ?? ''));
    return !large || isFirst ? 'page' : null;
  }
  // Each page has one, and they are small.
  if (/^assets\/still-[^/]*\.css$/.test(path)) return 'sheet';
  if (/^assets\/(?!embed-|make-)[^/]*\.(?:js|css|woff2)$/.test(path)) return 'file';
  return DATA.test(path) || BASEMAP.test(path) ? 'file' : null;
}

/** The stylesheets of still maps that some pages ask for. */
const sheetsOf = (pages: readonly (readonly [path: string, text: string])[]): ReadonlySet<string> =>
  new Set(pages.flatMap(([, text]) => text.match(/assets\/still-[\w-]+\.css/g) ?? []));

export interface Built {
  head: Pick<AtlasHead, 'edition' | 'words'>;
  history: History | null;
  /** the edition's manifest.json */
  manifest: unknown;
  /** paths of all files of the site, from its root */
  paths: readonly string[];
  read(path: string): Uint8Array;
}

/**
 * The list, and the file that holds the pages, as [path, bytes]. Throws on a manifest that is none.
 */
export function copyOf({ head, history, manifest, paths, read }: Built): {
  list: KeptList;
  bundle: readonly [path: string, bytes: Uint8Array];
} {
  const published = publishedIn(manifest);
  if (!published) throw new Error('manifest.json does not list what the edition has published');
  const { languages, date } = head.edition;
  const large = head.words !== undefined;
  const parts = (wanted: Part): readonly string[] =>
    paths.filter((path) => partOf(path, large, languages) === wanted).toSorted();
  const decoder = new TextDecoder();
  const text = (path: string) => [path, decoder.decode(read(path))] as const;
  const pages = parts('page').map(text);
  const asked = sheetsOf(pages);
  const sheets = parts('sheet').filter((path) => asked.has(path));
  // By code of ours, which packs to the same bytes in Node and in every browser.
  const bytes = deflateSync(strToU8(JSON.stringify(bundleOf([...pages, ...sheets.map(text)]))), { level: 9 });
  const bundle = [`assets/pages-${fingerprint(bytes)}.bin`, bytes] as const;
  const listed = (path: string, content: Uint8Array): Listed => ({
    path: path.startsWith('data/') ? publishedAddress('', published, path.slice('data/'.length)) : path,
    bytes: content.length,
    sha256: sha256(content),
  });
  const files = [...parts('file').map((path) => listed(path, read(path))), listed(...bundle)];
  const withdrawn = (history?.withdrawn ?? []).map(refOf);
  const rest = { date, languages, large, withdrawn, files, pages: bundle[0], sheets };
  return { list: { version: sha256(JSON.stringify(rest)).slice(0, 12), ...rest }, bundle };
}

/** The service worker's script: its code after the list of what it keeps. */
export const workerWith = (list: KeptList, code: string): string =>
  `const KEPT_LIST=${JSON.stringify(list)};\n${code}`;
