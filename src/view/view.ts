/** All that changes while a reader looks. The address bar is its store: address.ts turns one into the other. */
export const LANGS = ['en', 'es'] as const;
export type Lang = (typeof LANGS)[number];

/** lng, lat in WGS 84 degrees; zoom as in web maps (world = 512 * 2^zoom px) */
export interface Camera {
  lng: number;
  lat: number;
  zoom: number;
}

export type Page = { kind: 'explore' } | { kind: 'place'; id: string } | { kind: 'about' };

/** something of an address that could not be taken as it stands; shown to the reader as a sentence */
export interface Notice {
  part: 'page' | 'place' | 'map' | 'layers' | 'sort' | 'excerpt' | 'unknown' | 'long';
  /** what was asked for, shortened; data, never markup */
  given: string;
}

/** order of the place list: nearest to the map's centre first, by country, most passages first, or by name */
export const SORTS = ['near', 'country', 'passages', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export interface View {
  lang: Lang;
  page: Page;
  /** null: the page's own camera (frame.ts) */
  camera: Camera | null;
  /** ids of the visible layers, in the edition's order */
  layers: readonly string[];
  sort: Sort;
  /** highlighted excerpt */
  excerpt: string | null;
  /** what of the address was not understood; never written back */
  notices: readonly Notice[];
}

/** id of the open place, or null */
export const openPlace = (view: View): string | null => (view.page.kind === 'place' ? view.page.id : null);
