/** Reads an operator's own background. A file of its own: most sites have none. */
import type { StyleSpecification } from 'maplibre-gl';
import { PMTiles } from 'pmtiles';
import { type Background, OPERATOR_SCHEME } from './files.ts';
import { protomapsStyle } from './protomaps.ts';
import type { MapLook } from './scene.ts';
import { mergeStyle, styleFor } from './style.ts';

/** what an operator's background turns out to be */
export interface OperatorGround {
  /** with our areas and blockers over it */
  style(look: MapLook): StyleSpecification;
  /** a tile of an archive, for the protocol of OPERATOR_SCHEME; null where it has none */
  tile?(z: number, x: number, y: number): Promise<ArrayBuffer | null>;
}

/** ms an operator's host has to answer before the built-in map stands in */
const PATIENCE = 8000;

/** throws when it cannot be had or is something else */
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
  const metadata = (await within(PATIENCE, tiles.getMetadata())) as {
    vector_layers?: { id?: string }[];
    attribution?: string;
  };
  const { minZoom, maxZoom } = await tiles.getHeader();
  const layers = new Set(metadata.vector_layers?.map(({ id }) => id));
  const { attribution = '' } = metadata;
  const base = {
    type: 'vector' as const,
    attribution,
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

const within = <T>(ms: number, answer: Promise<T>): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms)),
  ]);

/** the least that MapLibre needs to draw it; a page that says "not found" with status 200 is no style. Throws. */
export function checkStyle(given: unknown, address: string): StyleSpecification {
  const style = given as Partial<StyleSpecification> | null;
  const named = (value: unknown) => typeof value === 'object' && value !== null;
  if (
    !named(style) ||
    style?.version !== 8 ||
    !named(style.sources) ||
    Array.isArray(style.sources) ||
    !Array.isArray(style.layers)
  )
    throw new Error(`${address} is no style`);
  if (!style.layers.every((layer) => typeof layer?.id === 'string' && typeof layer.type === 'string'))
    throw new Error(`${address} has layers without a name`);
  return withAbsoluteAddresses(style as StyleSpecification, address);
}

/** addresses in a style are meant from where it lies, but MapLibre would read them from the page */
function withAbsoluteAddresses(style: StyleSpecification, from: string): StyleSpecification {
  const absolute = (address: string) =>
    /^[a-z][a-z0-9+.-]*:/i.test(address)
      ? address
      : new URL(address, from).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
  const sources = Object.entries(style.sources).map(([id, source]) => {
    const { url, tiles, data } = source as { url?: unknown; tiles?: unknown; data?: unknown };
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
