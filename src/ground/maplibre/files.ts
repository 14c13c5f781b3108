/** The files that the map reads: outlines, the archive of tiles, and an operator's background. */
import { archiveBytes, archiveHead } from 'virtual:basemap';
import { readAreas } from '../../atlas/published.ts';
import { type Archive, createArchive } from './archive.ts';
import { createOutlines, type ReadOutlines } from './outlines.ts';

export interface MapFiles {
  /** loads the areas' outlines: one polygon feature a place, with its id in properties.place */
  outlines: ReadOutlines;
  archive: {
    url: string;
    /** size in bytes, where known, which tells a range of this file from a range of another version */
    size?: number;
    /** the archive, where loading it began before MapLibre was there */
    opened?: Archive;
  };
}

/**
 * The files of one site. An app calls this once, so that a second map finds what the first one has loaded.
 * @param root the site's root path
 */
export function createMapFiles(root: string): MapFiles {
  const base = new URL(root, location.href).href;
  const archive = { url: `${base}basemap/world.pmtiles`, size: archiveBytes };
  return {
    outlines: createOutlines(() => readAreas(root)),
    archive: { ...archive, opened: createArchive({ ...archive, head: archiveHead }) },
  };
}

/** An operator's background in place of the built-in map, from the environment of the build. */
export interface Background {
  /** address of a MapLibre style */
  style?: string;
  /**
   * address of a PMTiles archive of vector tiles, in the schema of the built-in map or of Protomaps (version
   * 4)
   */
  archive?: string;
}

/** Null where the build configures none. */
export function configuredBackground(): Background | null {
  const style: string | undefined = import.meta.env.VITE_BACKGROUND_STYLE;
  const archive: string | undefined = import.meta.env.VITE_BACKGROUND_ARCHIVE;
  if (style) return { style };
  return archive ? { archive } : null;
}

/** Scheme of the addresses of an operator's tiles. */
export const OPERATOR_SCHEME = 'operator';
