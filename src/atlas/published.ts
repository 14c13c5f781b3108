/**
 * Fetches published files. What is published, and with which hashes, is told by a file of the data: were it told by the
 * scripts, an edit of one word would rename most of them, and every reader would load them again.
 */
import { inTime } from './inTime.ts';
import { sha256Of } from './sha256.ts';

/**
 * missing: 404 or no network; foreign: not our data (HTML, another schema); stale: of another build; broken:
 * cut or altered
 */
export type FaultKind = 'missing' | 'foreign' | 'stale' | 'broken';
export class DataFault extends Error {
  readonly kind: FaultKind;
  readonly file: string;
  constructor(kind: FaultKind, file: string) {
    super(`${file}: ${kind}`);
    this.kind = kind;
    this.file = file;
  }
}

export interface PublishedFile {
  bytes: number;
  /** hex */
  sha256: string;
}
/** What an edition has published. */
export interface Published {
  stamp: string;
  /** by its name under data/ */
  files: ReadonlyMap<string, PublishedFile>;
  /** the whole of manifest.json, as it was parsed */
  manifest?: unknown;
}

/** name under data/ of the file that tells it */
export const MANIFEST = 'manifest.json';
/** name of the file that tells what was withdrawn and corrected */
export const HISTORY = 'history.json';

/**
 * Address of a published file. It holds the file's hash, so that a copy of an earlier edition, kept by the browser or on
 * the way, is not taken for this one; the manifest's holds the edition's stamp.
 * @param root the site's root, absolute or relative, with a slash at its end
 * @param file its name under data/
 */
export function publishedAddress(root: string, { stamp, files }: Published, file: string): string {
  const version = file === MANIFEST ? stamp : files.get(file)?.sha256.slice(0, 8);
  return `${root}data/${file}${version ? `?${version}` : ''}`;
}

/** The published files as the manifest lists them; null where it is none. */
export function publishedIn(manifest: unknown): Published | null {
  // A cast, because a property of anything but null and undefined may be read.
  const { stamp, files } = (manifest ?? {}) as { stamp?: unknown; files?: unknown };
  if (typeof stamp !== 'string' || !Array.isArray(files)) return null;
  return { stamp, files: new Map(files.map(({ path, ...file }) => [path, file])), manifest };
}

/**
 * Stamp of the edition that the open page was made of, from the addresses in its head; empty where it tells none, as in
 * development.
 */
export function pageStamp(): string {
  const link = document.querySelector<HTMLLinkElement>(`link[href*="data/${MANIFEST}?"]`);
  return link ? new URL(link.href).search.slice(1) : (document.documentElement.dataset.missing ?? '');
}

async function fetchBytes(address: string, file: string): Promise<ArrayBuffer> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new DataFault('missing', file);
    return await response.arrayBuffer();
  } catch (error) {
    throw error instanceof DataFault ? error : new DataFault('missing', file);
  }
}

function jsonIn(bytes: ArrayBuffer, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new DataFault(
      new TextDecoder().decode(bytes.slice(0, 200)).trimStart().startsWith('<') ? 'foreign' : 'broken',
      file,
    );
  }
}

/** Throws a DataFault where the list is missing, or that of another edition than the stamp says. */
async function fetchPublished(root: string, stamp: string): Promise<Published> {
  const address = publishedAddress(root, { stamp, files: new Map() }, MANIFEST);
  const published = publishedIn(jsonIn(await fetchBytes(address, MANIFEST), MANIFEST));
  if (!published) throw new DataFault('foreign', MANIFEST);
  if (stamp && published.stamp !== stamp) throw new DataFault('stale', MANIFEST);
  return published;
}

const begun = new Map<string, Promise<Published>>();
/** The list of one edition, fetched once, and again only after a failure. */
export function publishedOf(root: string, stamp: string): Promise<Published> {
  const key = `${root} ${stamp}`;
  const published =
    begun.get(key) ??
    fetchPublished(root, stamp).catch((fault: unknown) => {
      begun.delete(key);
      throw fault;
    });
  begun.set(key, published);
  return published;
}

/** the names of all published files; throws a DataFault */
export const publishedNames = async (root: string, stamp: string): Promise<readonly string[]> => [
  ...(await publishedOf(root, stamp)).files.keys(),
];

export interface Arrived {
  file: string;
  json: unknown;
  /** whether its bytes are exactly those the build published, and checked then */
  known: boolean;
}

/**
 * Fetches one published file. Throws a DataFault where it is missing or not the file that was published.
 * @param root the site's root, with a slash at its end
 * @param file its name under data/
 * @param stamp of the edition; that of the open page without it
 */
export async function readPublished(root: string, file: string, stamp = pageStamp()): Promise<Arrived> {
  const published = await publishedOf(root, stamp);
  const bytes = await fetchBytes(publishedAddress(root, published, file), file);
  const expected = published.files.get(file);
  // Where its code does not come, the length, the stamp and the schemas check the data.
  const hash = expected && (await hashOf(bytes));
  const json = jsonIn(bytes, file);
  const given = stampOf(json);
  const altered =
    expected !== undefined &&
    (expected.bytes !== bytes.byteLength || (hash !== undefined && hash !== expected.sha256));
  if (altered && given === undefined) throw new DataFault('foreign', file);
  if (given !== undefined && given !== published.stamp) throw new DataFault('stale', file);
  if (altered) throw new DataFault('broken', file);
  return { file, json, known: expected !== undefined && hash === expected.sha256 };
}

/** undefined where the browser has no hashes, as over http, and ours do not come */
async function hashOf(bytes: ArrayBuffer): Promise<string | undefined> {
  const own = await sha256Of(bytes);
  if (own) return own;
  const ours = await inTime(import('./plainSha256.ts')).catch(() => null);
  return ours?.plainSha256(new Uint8Array(bytes));
}

let areas: Promise<unknown> | null = null;
/** What the file of areas holds, asked for once by whoever draws them first, and again only after a failure. */
export function readAreas(root: string): Promise<unknown> {
  areas ??= inTime(readPublished(root, 'areas.geojson')).then(
    ({ json }) => json,
    (fault: unknown) => {
      areas = null;
      throw fault;
    },
  );
  return areas;
}

const stampOf = (json: unknown): unknown => {
  // A cast, because a property of anything but null and undefined may be read.
  const given = (json ?? {}) as { stamp?: unknown; edition?: { stamp?: unknown } };
  return given.stamp ?? given.edition?.stamp;
};
