/**
 * All that changes while a reader looks. The address bar is its store: address.ts turns one into the other.
 */
import type { Span } from '../atlas/dates.ts';
import type { Camera } from '../geometry/mercator.ts';
import type { Page } from './page.ts';

/** id of a language of the edition, a BCP 47 tag */
export type Lang = string;

/** a part of an address that could not be read; the reader is told so in a sentence */
export interface Notice {
  part:
    | 'page'
    | 'place'
    | 'source'
    | 'claim'
    | 'unmapped'
    | 'map'
    | 'layers'
    | 'sources'
    | 'when'
    | 'query'
    | 'sort'
    | 'order'
    | 'excerpt'
    | 'words'
    | 'event'
    | 'unknown'
    | 'long'
    /** something withdrawn (`given` is its kind and id), or another edition ("edition" and its stamp) */
    | 'past';
  /** what was asked for, shortened; data, never markup */
  given: string;
}

/** order of the place list: nearest to the map's centre first, by country, most passages first, or by name */
export const SORTS = ['near', 'country', 'passages', 'name'] as const;
export type Sort = (typeof SORTS)[number];

/** columns that order the table of places and sources; its other columns are named by the ids of sources */
export const ORDERS = ['name', 'total'] as const;

/** order and groups of the list of many sources; the first of each is what an edition opens with */
export const SOURCE_SORTS = ['edition', 'date', 'title', 'passages'] as const;
export type SourceSort = (typeof SOURCE_SORTS)[number];
export const SOURCE_GROUPS = ['none', 'publisher', 'month'] as const;
export type SourceGroup = (typeof SOURCE_GROUPS)[number];

export interface View {
  lang: Lang;
  page: Page;
  /** null: the page's own camera (ground/camera.ts) */
  camera: Camera | null;
  /** ids of the visible layers, in the edition's order */
  layers: readonly string[];
  /** ids of the sources that count, in the edition's order */
  sources: readonly string[];
  /** ids of the sources whose places are left out, in the edition's order: "named by A and not by B" */
  without: readonly string[];
  /** first and last day (ISO 8601) between which something dated happened at a place, or null for any time */
  when: Span | null;
  /** words in the search box; data, never markup */
  query: string;
  sort: Sort;
  /** column that orders the table of places and sources; with a minus before it, in falling order */
  order: string;
  /** order and groups of the list of sources, where it is long */
  listed: SourceSort;
  grouped: SourceGroup;
  /** highlighted excerpt */
  excerpt: string | null;
  /** [start, end) in the quote of the open passage, UTF-16 code units: the words that a link points to */
  words: readonly [start: number, end: number] | null;
  /** event at which the timeline's page is opened */
  event: string | null;
  /** whether the drawer of what is named but not on the map is open; part of the first page's address */
  drawer: boolean;
  /** what of the address was not understood; never written back */
  notices: readonly Notice[];
}

/** whether two views are of the same page in the same language */
export const samePage = (a: View, b: View): boolean =>
  a.lang === b.lang && a.page.kind === b.page.kind && a.page.id === b.page.id;
