/** Changes of a view, pure; a component says go(change(view, …)). */
import type { Atlas } from '../data/atlas.ts';
import type { Camera, Lang, Page, View } from './view.ts';

const turn = (view: View, page: Page, camera: Camera | null): View => ({ ...view, page, camera, excerpt: null, notices: [] });

/** the page of one place; without a camera the page brings its own */
export const toPlace = (view: View, id: string, excerpt: string | null = null, camera: Camera | null = null): View => ({
  ...turn(view, { kind: 'place', id }, camera),
  excerpt,
});
export const toExplore = (view: View, camera: Camera | null = null): View => turn(view, { kind: 'explore' }, camera);
export const toAbout = (view: View): View => turn(view, { kind: 'about' }, view.camera);
export const toLang = (view: View, lang: Lang): View => ({ ...view, lang });
export const toCamera = (view: View, camera: Camera | null): View => ({ ...view, camera });
export const withoutNotices = (view: View): View => ({ ...view, notices: [] });

/** layers as the edition first shows them */
export const firstLayers = (atlas: Atlas): readonly string[] => atlas.layers.filter((layer) => layer.on).map((layer) => layer.id);
/** exactly these layers, put into the edition's order */
export const withLayers = (atlas: Atlas, view: View, ids: readonly string[]): View => ({
  ...view,
  layers: atlas.layers.map((layer) => layer.id).filter((id) => ids.includes(id)),
});
export const toggleLayer = (atlas: Atlas, view: View, id: string): View =>
  withLayers(atlas, view, view.layers.includes(id) ? view.layers.filter((other) => other !== id) : [...view.layers, id]);
