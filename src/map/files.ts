/** Addresses of what the map reads beside MapLibre itself. */
import { archiveBytes } from 'virtual:edition';
import type { Archive } from './archive.ts';

export interface MapFiles {
  /** polygons of our areas: one feature a place, properties.place its id */
  areas: string;
  /** outlines of countries on the basemap's coast, properties.country their ISO 3166-1 code */
  focus: string;
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

export const usualFiles = (): MapFiles => ({
  areas: `${root()}data/areas.geojson`,
  focus: `${root()}basemap/focus.geojson`,
  archive: { url: `${root()}basemap/world.pmtiles`, size: archiveBytes },
});
