/** What a place's page says, taken from the atlas. Pure. */
import type { AtlasExcerpt, AtlasPlace, Layer } from '../../../geo/model.ts';
import type { Passage, Scene } from '../../atlas/atlas.ts';
import { type Aside, asidesOf, type NamedAside, namedAsidesOf, scenesOf } from '../../atlas/mentions.ts';
import { inOrder } from '../../atlas/order.ts';
import { plainRows, WHOLE } from '../../ui/useFirst.ts';
import { withLayers, withSources } from '../../view/changes.ts';
import { isInFilter, shownPassages } from '../../view/shown.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';

/** an excerpt with every mention that puts the place in one layer */
export interface Quoted {
  excerpt: AtlasExcerpt;
  mentions: readonly Scene[];
  /** whether it is the excerpt's first time on the page: links to the excerpt lead there */
  first: boolean;
}
export interface Section {
  layer: Layer;
  quoted: readonly Quoted[];
}
export interface PlaceParts {
  /** what the filter shows; everything where it shows nothing */
  sections: readonly Section[];
  /** what the filter hides; empty where it shows nothing */
  kept: readonly Section[];
  asides: readonly { excerpt: AtlasExcerpt; mentions: readonly Aside[]; first: boolean }[];
  /** names of the place in words that are not quoted, in the order of sources and texts */
  named: readonly NamedAside[];
  /** the place is on the page and not in the list */
  hidden: boolean;
}

function quotedIn(passages: readonly Passage[], layer: string): readonly Omit<Quoted, 'first'>[] {
  const here = passages.filter(({ mention }) => mention.layer === layer);
  const excerpts = [...new Set(here.map(({ excerpt }) => excerpt))];
  return excerpts.map((excerpt) => ({
    excerpt,
    mentions: here.filter((passage) => passage.excerpt === excerpt).map(({ mention }) => mention),
  }));
}

export function placeParts(atlas: Site, view: View, placeId: string): PlaceParts {
  const all = atlas.passages(placeId);
  const shown = shownPassages(atlas, view, placeId);
  const read = shown.length > 0 ? shown : all;
  const seen = new Set<string>();
  const first = (id: string) => seen.size < seen.add(id).size;
  const by = (passages: readonly Passage[]): readonly Section[] =>
    atlas.layers.flatMap((layer) => {
      const quoted = quotedIn(passages, layer.id).map((one) => ({ ...one, first: first(one.excerpt.id) }));
      return quoted.length > 0 ? { layer, quoted } : [];
    });
  const sections = by(read);
  const kept = by(all.filter((passage) => !read.includes(passage)));
  const asides = asidesOf(atlas, placeId).map((aside) => ({ ...aside, first: first(aside.excerpt.id) }));
  return {
    sections,
    kept,
    asides,
    named: namedAsidesOf(atlas, placeId),
    hidden: all.length > 0 && !isInFilter(atlas, view, placeId),
  };
}

/**
 * How many passages of each section, or of those that only mention it (null), a page shows that no script has taken over: all, or of a place with very many only the
 * first, in the order of the page.
 */
export function plainIn({ sections, kept, asides }: PlaceParts): (section: Section | null) => number {
  const all = [...sections, ...kept];
  const total = all.reduce((sum, { quoted }) => sum + quoted.length, asides.length);
  let left = plainRows(total, WHOLE.words);
  const plain = new Map<Section, number>();
  for (const section of all) {
    plain.set(section, left);
    left = Math.max(0, left - section.quoted.length);
  }
  return (section) => (section ? plain.get(section) : left) ?? 0;
}

/** The other places that the passages of a page name. */
export function placesTogether(atlas: Site, view: View, placeId: string): readonly AtlasPlace[] {
  const shown = shownPassages(atlas, view, placeId);
  const passagesOf = (id: string) => (shown.length > 0 ? shownPassages(atlas, view, id) : atlas.passages(id));
  const excerpts = new Set(passagesOf(placeId).map(({ excerpt }) => excerpt));
  const named = new Set([...excerpts].flatMap(scenesOf));
  return inOrder(
    atlas,
    [...named]
      .filter((id) => id !== placeId && passagesOf(id).some(({ excerpt }) => excerpts.has(excerpt)))
      .flatMap((id) => atlas.place(id) ?? []),
  );
}

/** The view with a filter that shows these passages too. */
export function showing(atlas: Site, view: View, passages: readonly Passage[]): View {
  const layers = passages.map(({ mention }) => mention.layer);
  const sources = passages.map(({ excerpt }) => excerpt.source);
  return {
    ...withSources(atlas, withLayers(atlas, view, [...view.layers, ...layers]), [
      ...view.sources,
      ...sources,
    ]),
    without: [],
    when: null,
  };
}
