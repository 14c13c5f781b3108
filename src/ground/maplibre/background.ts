/** Loads an operator's background. Imported only where one is configured, as most sites have none. */
import type { StyleSpecification } from 'maplibre-gl';
import { PMTiles } from 'pmtiles';
import { type Background, OPERATOR_SCHEME } from './files.ts';
import { protomapsStyle } from './protomaps.ts';
import type { MapLook } from './scene.ts';
import { mergeStyle, styleFor } from './style.ts';

/** A loaded background. */
export interface OperatorGround {
  /** the background's style with our areas and blockers */
  style(look: MapLook): StyleSpecification;
  /** a tile of an archive, for the protocol OPERATOR_SCHEME; null where the archive has none */
  tile?(z: number, x: number, y: number): Promise<ArrayBuffer | null>;
}

/** An operator's host must answer within this many ms; otherwise the built-in map replaces the background. */
const PATIENCE = 8000;

/** @throws where the file cannot be loaded, or is neither a style nor an archive with layers we know */
export async function readBackground({ style, archive }: Background): Promise<OperatorGround> {
  if (style) return readStyle(new URL(style, document.baseURI).href);
  if (archive) return readArchive(new URL(archive, document.baseURI).href);
  throw new Error('no background is configured');
}

async function readStyle(address: string): Promise<OperatorGround> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const style = checkStyle(await response.json(), address);
  return { style: (look) => mergeStyle(style, look) };
}

async function readArchive(address: string): Promise<OperatorGround> {
  const tiles = new PMTiles(address);
  const metadata: unknown = await withTimeout(PATIENCE, tiles.getMetadata());
  const { vector_layers: described, attribution } = isRecord(metadata) ? metadata : {};
  const { minZoom, maxZoom } = await tiles.getHeader();
  const layers = new Set(
    Array.isArray(described)
      ? described.map((layer: unknown) => (isRecord(layer) ? layer.id : undefined))
      : [],
  );
  const base = {
    type: 'vector' as const,
    attribution: typeof attribution === 'string' ? attribution : '',
    tiles: [`${OPERATOR_SCHEME}://{z}/{x}/{y}`],
    minzoom: minZoom,
    maxzoom: maxZoom,
  };
  const tile = async (z: number, x: number, y: number) => (await tiles.getZxy(z, x, y))?.data ?? null;
  if (layers.has('earth') && layers.has('places'))
    return { tile, style: (look) => mergeStyle(protomapsStyle(look, base), look) };
  if (layers.has('land') && layers.has('place')) {
    const style = (look: MapLook): StyleSpecification => {
      const { sources, ...rest } = styleFor(look);
      return { ...rest, sources: { ...sources, base } };
    };
    return { tile, style };
  }
  throw new Error(`${address} has layers we do not know: ${[...layers].join(', ')}`);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const withTimeout = <T>(ms: number, answer: Promise<T>): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms)),
  ]);

/**
 * Whether a value has the parts without which MapLibre throws. Fields of sources and layers are not checked.
 */
const isStyle = (given: unknown): given is StyleSpecification =>
  isRecord(given) &&
  given.version === 8 &&
  isRecord(given.sources) &&
  !Array.isArray(given.sources) &&
  Object.values(given.sources).every(isRecord) &&
  Array.isArray(given.layers);

/**
 * A style with absolute addresses. Some hosts answer "not found" with status 200, so the answer need not be a
 * style.
 * @throws where it is none, or has layers without id or type
 */
export function checkStyle(style: unknown, address: string): StyleSpecification {
  if (!isStyle(style)) throw new Error(`${address} is no style`);
  const named = (layer: unknown) =>
    isRecord(layer) && typeof layer.id === 'string' && typeof layer.type === 'string';
  if (!style.layers.every(named)) throw new Error(`${address} has layers without a name`);
  return withAbsoluteAddresses(style, address);
}

/**
 * Makes a style's addresses absolute. They are relative to the style, but MapLibre would resolve them against
 * the page.
 */
function withAbsoluteAddresses(style: StyleSpecification, from: string): StyleSpecification {
  const absolute = (address: string) =>
    /^[a-z][a-z0-9+.-]*:/i.test(address)
      ? address
      : new URL(address, from).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
  const sources = Object.entries(style.sources).map(([id, source]) => {
    const parts: unknown = source;
    const { url, tiles, data } = isRecord(parts) ? parts : {};
    return [
      id,
      {
        ...source,
        ...(typeof url === 'string' ? { url: absolute(url) } : {}),
        ...(Array.isArray(tiles) ? { tiles: tiles.map((tile) => absolute(String(tile))) } : {}),
        ...(typeof data === 'string' ? { data: absolute(data) } : {}),
      },
    ];
  });
  return {
    ...style,
    sources: Object.fromEntries(sources),
    ...(style.glyphs ? { glyphs: absolute(style.glyphs) } : {}),
    ...(typeof style.sprite === 'string' ? { sprite: absolute(style.sprite) } : {}),
  };
}
