/** What a place's page says, drawn from the atlas. Pure. */
import type { AtlasExcerpt, AtlasPlace, Layer } from '../../geo/model.ts';
import type { Atlas, Passage, Scene } from '../data/atlas.ts';
import type { View } from '../view/view.ts';
import { type Aside, asidesOf } from './asides.ts';

/** an excerpt with every mention that puts the place in one layer */
export interface Quoted {
  excerpt: AtlasExcerpt;
  mentions: readonly Scene[];
  /** the first time the excerpt stands on the page, where links to it lead */
  first: boolean;
}
export interface Section {
  layer: Layer;
  quoted: readonly Quoted[];
}
export interface PlaceParts {
  /** in the visible layers; where none of the place's is visible, in all of its layers */
  sections: readonly Section[];
  /** in layers that are switched off, while others are on */
  inactive: readonly Section[];
  asides: readonly { excerpt: AtlasExcerpt; mentions: readonly Aside[]; first: boolean }[];
  /** the filter leaves nothing of the place */
  hidden: boolean;
  /** other places of the visible passages */
  others: readonly AtlasPlace[];
}

function quotedIn(passages: readonly Passage[], layer: string): readonly Omit<Quoted, 'first'>[] {
  const here = passages.filter(({ mention }) => mention.layer === layer);
  const excerpts = [...new Set(here.map(({ excerpt }) => excerpt))];
  return excerpts.map((excerpt) => ({ excerpt, mentions: here.filter((passage) => passage.excerpt === excerpt).map(({ mention }) => mention) }));
}

export function placeParts(atlas: Atlas, view: View, placeId: string): PlaceParts {
  const passages = atlas.passages(placeId);
  const seen = new Set<string>();
  const first = (id: string) => seen.size < seen.add(id).size;
  const of = (layers: readonly Layer[]): readonly Section[] =>
    layers.map((layer) => ({ layer, quoted: quotedIn(passages, layer.id).map((quoted) => ({ ...quoted, first: first(quoted.excerpt.id) })) }));
  const its = atlas.layers.filter(({ id }) => passages.some(({ mention }) => mention.layer === id));
  const on = its.filter(({ id }) => view.layers.includes(id));
  const hidden = on.length === 0 && its.length > 0;
  const sections = of(hidden ? its : on);
  const inactive = hidden ? [] : of(its.filter((layer) => !on.includes(layer)));
  const asides = asidesOf(atlas, placeId).map((aside) => ({ ...aside, first: first(aside.excerpt.id) }));
  const shown = new Set(sections.flatMap(({ quoted }) => quoted.map(({ excerpt }) => excerpt)));
  const named = new Set(
    [...shown].flatMap(({ mentions }) =>
      mentions.flatMap((mention) => (mention.kind === 'scene' && (hidden || view.layers.includes(mention.layer)) ? mention.place : [])),
    ),
  );
  return { sections, inactive, asides, hidden, others: atlas.places.filter(({ id }) => id !== placeId && named.has(id)) };
}
