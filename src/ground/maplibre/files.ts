/** Addresses of what the map reads beside MapLibre itself. */
import { archiveBytes, archiveHead } from 'virtual:edition';
import { type Archive, createArchive } from './archive.ts';

export interface MapFiles {
  /** polygons of our areas: one feature a place, properties.place its id */
  areas: string;
  archive: {
    url: string;
    /** bytes, where known: they tell a range of this file from a range of another */
    size?: number;
    /** the archive itself, where reading it began before the map was there */
    opened?: Archive;
  };
}

/** every page knows the way to the site's root */
const root = (): string => new URL(document.documentElement.dataset.root ?? '/', document.baseURI).href;

function find(): MapFiles {
  const archive = { url: `${root()}basemap/world.pmtiles`, size: archiveBytes };
  return {
    areas: `${root()}data/areas.geojson`,
    archive: { ...archive, opened: createArchive({ ...archive, head: archiveHead }) },
  };
}
let files: MapFiles | undefined;
/** one archive for the page, so that a second map finds the first one's directory */
export function usualFiles(): MapFiles {
  files ??= find();
  return files;
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
export const OWN_SCHEME = 'own';
