/** Addresses of what the map reads beside MapLibre itself. */
import { archiveBytes, archiveHead } from 'virtual:edition';
import { publishedAddress } from '../../atlas/load.ts';
import { type Archive, createArchive } from './archive.ts';
import { createOutlines, type ReadOutlines } from './outlines.ts';

export interface MapFiles {
  /** reads the polygons of our areas: one feature a place, properties.place its id */
  outlines: ReadOutlines;
  archive: {
    url: string;
    /** bytes, where known: they tell a range of this file from a range of another */
    size?: number;
    /** the archive itself, where reading it began before the map was there */
    opened?: Archive;
  };
}

/**
 * The files of one site. An app makes them once, so that a second map finds what the first one read.
 * @param root the site's root path
 */
export function createMapFiles(root: string): MapFiles {
  const base = new URL(root, location.href).href;
  const archive = { url: `${base}basemap/world.pmtiles`, size: archiveBytes };
  return {
    outlines: createOutlines(publishedAddress(base, 'areas.geojson')),
    archive: { ...archive, opened: createArchive({ ...archive, head: archiveHead }) },
  };
}

/** An operator's own background in place of the basemap, as the build's configuration names it. */
export interface Background {
  /** address of a MapLibre style */
  style?: string;
  /** address of a PMTiles archive of vector tiles, in the basemap's own schema or in that of Protomaps (version 4) */
  archive?: string;
}

export function configuredBackground(): Background | null {
  const { VITE_BACKGROUND_STYLE: style, VITE_BACKGROUND_ARCHIVE: archive } = import.meta.env as Record<
    string,
    string | undefined
  >;
  if (style) return { style };
  return archive ? { archive } : null;
}

/** scheme of the addresses of its tiles */
export const OPERATOR_SCHEME = 'operator';
