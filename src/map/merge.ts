/** Our areas and blockers over a foreign style. Pure. */
import type { StyleSpecification } from 'maplibre-gl';
import type { Look } from './scene.ts';
import { overlay } from './style.ts';

/**
 * Areas go under the first label, so that names stay legible; no coast clips a sea there, because we do not know which
 * layer is the land. A foreign source or layer with a name of ours gives way to ours.
 */
export function mergeStyle(ground: StyleSpecification, look: Look): StyleSpecification {
  const { sources, layers, blockers } = overlay(look);
  const areas = [layers.sea, layers.country, layers.province].flatMap(({ hatch, edge }) => [hatch, edge]);
  const ours = new Set([...areas, ...blockers].map(({ id }) => id));
  const theirs = ground.layers.filter((layer) => !ours.has(layer.id) && !('source' in layer && layer.source in sources));
  const firstLabel = theirs.findIndex(({ type }) => type === 'symbol');
  const at = firstLabel < 0 ? theirs.length : firstLabel;
  return { ...ground, sources: { ...ground.sources, ...sources }, layers: [...theirs.slice(0, at), ...areas, ...theirs.slice(at), ...blockers] };
}
