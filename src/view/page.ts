/** What the view, the address and the map need to know of a page. pages/registry.ts lists the records. */
import type { AtlasPlace } from '../../geo/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { Question } from '../atlas/claims.ts';

export interface Page {
  /** which page: the kind of its record */
  kind: string;
  /** id of the one thing it shows, or null where it shows all of them or none */
  id: string | null;
}

/** the edition's first page, to which every other leads back */
export const FIRST: Page = { kind: 'explore', id: null };
export const isFirst = ({ kind }: Page): boolean => kind === FIRST.kind;

/** What a page emphasises on the map. A part is null where the page emphasises nothing of that kind. */
export interface Emphasis {
  /** id of the place that is open: its plate is large and inverted */
  place: string | null;
  /** id of the source that is being read: its places are numbered, and the reader's filter does not apply */
  source: string | null;
  /** the questions of the page: only their places are shown, with the questions' numbers */
  questions: readonly Question[] | null;
  /** ids of sources set side by side: their places are shown, whatever the reader's filter hides */
  compared: readonly string[] | null;
}
export const NO_EMPHASIS: Emphasis = { place: null, source: null, questions: null, compared: null };

export interface PageRules {
  readonly kind: string;
  /** first part of its path under the language's root; empty for the edition's first page */
  readonly path: string;
  /** whether the page exists without an id (all sources, all questions) */
  readonly whole: boolean;
  /** ids that have a page each, in the edition's order */
  ids(atlas: Atlas): readonly string[];
  /** whether the edition has anything to show on it: a page without content does not exist */
  exists(atlas: Atlas): boolean;
  /** which sentence is shown for a link with an id that the edition does not have */
  readonly unknown: 'page' | 'place' | 'source' | 'claim' | 'unmapped';
  emphasis(atlas: Atlas, id: string | null): Emphasis;
  /** places that the page's own camera shows; empty for the edition's home camera */
  camera(atlas: Atlas, id: string | null): readonly AtlasPlace[];
  /** column: beside the map and the strip; wide: positions stand side by side, and there is no strip */
  readonly width: 'column' | 'wide';
  /** whether the page quotes the excerpt, so that a link may name it */
  quotes(atlas: Atlas, id: string | null, excerptId: string): boolean;
  /** whether a link may name an event */
  readonly events: boolean;
}
