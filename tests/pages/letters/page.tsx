/** A page that only the tests have: what a folder and a line must be enough for. */
import { type PageRecord, withApp } from '../../../src/pages/page.ts';
import { Tabs } from '../../../src/pages/Tabs.tsx';
import { toExplore } from '../../../src/view/changes.ts';
import { NO_EMPHASIS } from '../../../src/view/page.ts';

const nameOf = (id: string | null): string => `Letters of source ${(id ?? 'any').toUpperCase()}`;

const Letters = ({ id }: { id: string | null }) => (
  <>
    <h1 id="letters" tabIndex={-1}>
      {nameOf(id)}
    </h1>
    <Tabs />
  </>
);

export const letters: PageRecord = {
  kind: 'letters',
  path: 'letters',
  whole: true,
  ids: ({ sources }) => sources.map(({ id }) => id),
  exists: () => true,
  unknown: 'source',
  emphasis: (_, id) => ({ ...NO_EMPHASIS, source: id }),
  camera: () => [],
  width: 'column',
  quotes: () => false,
  events: false,
  tab: {
    icon: 'info',
    name: () => 'Letters',
    to: (view) => ({ ...view, page: { kind: 'letters', id: null } }),
  },
  title: (_, { page }) => nameOf(page.id),
  description: (_, { page }) => `What source ${(page.id ?? '').toUpperCase()} is made of`,
  skip: () => 'Skip to the letters',
  heading: 'letters',
  rowOf: () => null,
  keepsScroll: false,
  bringsPassages: false,
  up: (view) => toExplore(view, view.camera),
  panel: withApp(Letters),
  Foot: null,
};
