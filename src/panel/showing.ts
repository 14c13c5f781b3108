import type { Atlas, Passage } from '../data/atlas.ts';
import { withLayers, withSources } from '../view/changes.ts';
import type { View } from '../view/view.ts';

/** The view with its filter opened as far as these passages need. */
export function showing(atlas: Atlas, view: View, passages: readonly Passage[]): View {
  const layers = passages.map(({ mention }) => mention.layer);
  const sources = passages.map(({ excerpt }) => excerpt.source);
  return { ...withSources(atlas, withLayers(atlas, view, [...view.layers, ...layers]), [...view.sources, ...sources]), without: [], when: null };
}
