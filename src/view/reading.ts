/** The reading of one source: its passages in text order, its places numbered as they first appear. Pure. */

import type { AtlasExcerpt } from '../../geo/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { excerptsBySource, scenesOf } from '../atlas/mentions.ts';
import { toPlace, toSource } from './changes.ts';
import { openSource, type Site } from './site.ts';
import type { View } from './view.ts';

export interface Reading {
  /** in the order of the text */
  passages: readonly AtlasExcerpt[];
  /** place id → its number, 1 for the first place the passages put on the map */
  numbers: ReadonlyMap<string, number>;
}

// Kept because every pin asks for its number whenever pins are arranged. An atlas never changes.
const known = new WeakMap<Atlas, Map<string, Reading>>();

function read(atlas: Atlas, source: string): Reading {
  const passages = (excerptsBySource(atlas).get(source) ?? []).toSorted((a, b) => a.start - b.start);
  const places = [...new Set(passages.flatMap(scenesOf))];
  return { passages, numbers: new Map(places.map((place, i) => [place, i + 1])) };
}

export function readingOf(atlas: Atlas, source: string): Reading {
  const readings = known.get(atlas) ?? new Map<string, Reading>();
  known.set(atlas, readings);
  const reading = readings.get(source) ?? read(atlas, source);
  readings.set(source, reading);
  return reading;
}

/** number of a place on the page of a source, null on other pages */
export function numberOf(atlas: Site, view: View, place: string): number | null {
  const source = openSource(atlas, view);
  return source === null ? null : (readingOf(atlas, source).numbers.get(place) ?? null);
}

const NONE: ReadonlySet<string> = new Set();
/**
 * ids of the places of the passage that is being read on the page of a source, or of the event that is open
 * on the timeline
 */
export function placesNow(atlas: Site, view: View): ReadonlySet<string> {
  if (view.event !== null) return new Set(atlas.events.find(({ id }) => id === view.event)?.places);
  const excerpt =
    openSource(atlas, view) !== null && view.excerpt !== null ? atlas.excerpt(view.excerpt) : undefined;
  return excerpt ? new Set(scenesOf(excerpt)) : NONE;
}

/**
 * id of the next (1) or previous (-1) passage that puts a place on the map, or null; with no open passage,
 * the first is next
 */
export function stepPassage(atlas: Site, view: View, step: 1 | -1): string | null {
  const source = openSource(atlas, view);
  if (source === null) return null;
  const { passages } = readingOf(atlas, source);
  const at = passages.findIndex(({ id }) => id === view.excerpt);
  const rest = step === 1 ? passages.slice(at + 1) : passages.slice(0, Math.max(0, at)).toReversed();
  return rest.find((passage) => scenesOf(passage).length > 0)?.id ?? null;
}

/**
 * The view after the reader picks a place on the map. On a source's page it is the source's next passage about the
 * place, from the first again after the last; on other pages it is the page of the place.
 */
export function chosen(atlas: Site, view: View, place: string): View {
  const source = openSource(atlas, view);
  const passages = source === null ? [] : readingOf(atlas, source).passages;
  const at = passages.findIndex(({ id }) => id === view.excerpt);
  const next = [...passages.slice(at + 1), ...passages.slice(0, at + 1)].find((passage) =>
    scenesOf(passage).includes(place),
  );
  return next ? toSource(view, source, next.id) : toPlace(view, place);
}
