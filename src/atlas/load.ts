/**
 * Fetches the published data once. Every fault becomes a DataFault with its kind; nothing half-read is
 * returned.
 */
import { files, stamp } from 'virtual:edition';
import type { AtlasHead, PassageIndex, WordChunk } from '../../geo/model.ts';
import { type Atlas, createAtlas } from './atlas.ts';

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

/**
 * Address of a published file. It holds the file's hash, so that a copy of an earlier edition, kept by the browser or on
 * the way, is not taken for this one.
 * @param root the site's root, absolute or relative, with a slash at its end
 * @param file its name under data/
 */
export function publishedAddress(root: string, file: string): string {
  const hash = files[file]?.sha256.slice(0, 8);
  return `${root}data/${file}${hash ? `?${hash}` : ''}`;
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

interface Arrived {
  file: string;
  json: unknown;
  /** whether its bytes are exactly those the build published, and checked then */
  known: boolean;
}

/**
 * Fetches one published file. Throws a DataFault where it is missing or not the file that was published.
 * @param file its name under data/
 */
export async function readPublished(address: string, file: string): Promise<Arrived> {
  let bytes: ArrayBuffer;
  try {
    const response = await fetch(address);
    if (!response.ok) throw new DataFault('missing', file);
    bytes = await response.arrayBuffer();
  } catch (error) {
    throw error instanceof DataFault ? error : new DataFault('missing', file);
  }
  const expected = files[file];
  // crypto.subtle exists on https and localhost only. Elsewhere the schemas check the data.
  const hash = expected && globalThis.crypto?.subtle && hex(await crypto.subtle.digest('SHA-256', bytes));
  const altered = expected !== undefined && hash !== undefined && hash !== expected.sha256;
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new DataFault(
      new TextDecoder().decode(bytes.slice(0, 200)).trimStart().startsWith('<') ? 'foreign' : 'broken',
      file,
    );
  }
  if (altered)
    throw new DataFault(
      stampOf(json) === undefined ? 'foreign' : stampOf(json) === stamp ? 'broken' : 'stale',
      file,
    );
  return { file, json, known: expected !== undefined && hash === expected.sha256 };
}

const stampOf = (json: unknown): unknown => {
  // A cast, because a property of anything but null and undefined may be read.
  const given = (json ?? {}) as { stamp?: unknown; edition?: { stamp?: unknown } };
  return given.stamp ?? given.edition?.stamp;
};

/** What was fetched, as what it must be. Known bytes were parsed by the same schemas when they were published. */
async function take<T>(
  { file, json, known }: Arrived,
  schema: 'parseHead' | 'parseChunk' | 'parseIndex' | 'parseWords',
): Promise<T> {
  const taken = known ? json : (await import('./parse.ts'))[schema](json);
  if (taken === null) throw new DataFault('foreign', file);
  // A cast, because known bytes are not parsed again.
  return taken as T;
}

/** @param root the site's root path; throws DataFault */
export async function loadAtlas(root: string): Promise<Atlas> {
  const read = (file: string) => readPublished(publishedAddress(root, file), file);
  const names = Object.keys(files).filter((name) => /^(?:excerpts-\d+|passages)\.json$/.test(name));
  const [first, ...rest] = await Promise.all([read('atlas.json'), ...names.map(read)]);
  const head = await take<AtlasHead>(first, 'parseHead');
  if (head.words && rest[0]) {
    const { openLarge } = await import('./arrivals.ts');
    return openLarge(head, await take<PassageIndex>(rest[0], 'parseIndex'), async (file) =>
      take<WordChunk>(await read(file), 'parseWords'),
    );
  }
  const chunks = await Promise.all(rest.map((one) => take<Pick<WordChunk, 'excerpts'>>(one, 'parseChunk')));
  return createAtlas(
    head,
    chunks.flatMap(({ excerpts }) => excerpts),
  );
}
