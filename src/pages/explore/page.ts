import { rowId } from '../../ui/anchors.ts';
import { toExplore } from '../../view/changes.ts';
import { NO_EMPHASIS } from '../../view/page.ts';
import { type PageRecord, withApp } from '../page.ts';
import { Drawer } from './Drawer.tsx';
import { Explore } from './Explore.tsx';

/** The edition's first page: what it is of, its layers, its places. */
export const explore: PageRecord = {
  kind: 'explore',
  path: '',
  whole: true,
  ids: () => [],
  exists: () => true,
  unknown: 'page',
  emphasis: () => NO_EMPHASIS,
  camera: () => [],
  panel: withApp(Explore),
  width: 'column',
  quotes: () => false,
  events: false,
  tab: { icon: 'pin', name: (t) => t.places, to: (view) => toExplore(view, view.camera) },
  title: () => null,
  description: () => null,
  skip: (t) => t.skip.explore,
  heading: 'places',
  rowOf: rowId,
  keepsScroll: true,
  bringsPassages: false,
  up: () => null,
  Foot: Drawer,
};
