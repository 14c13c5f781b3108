/** An operator's own background in place of the basemap, as the build's configuration names it, and what it turns out to be. */
import type { StyleSpecification } from 'maplibre-gl';
import type { Look } from './scene.ts';

export interface Background {
  /** address of a MapLibre style */
  style?: string;
  /** address of a PMTiles archive of vector tiles, in the basemap's own schema or in that of Protomaps (version 4) */
  archive?: string;
}

export function configuredBackground(): Background | null {
  const { VITE_BACKGROUND_STYLE: style, VITE_BACKGROUND_ARCHIVE: archive } = import.meta.env as Record<string, string | undefined>;
  if (style) return { style };
  return archive ? { archive } : null;
}

/** what an operator's background turns out to be */
export interface Ground {
  /** with our areas and blockers over it */
  style(look: Look): StyleSpecification;
  /** a tile of an archive, for the protocol of OWN_SCHEME; null where it has none */
  tile?(z: number, x: number, y: number): Promise<ArrayBuffer | null>;
}

export const OWN_SCHEME = 'own';
