import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Frame } from '../../src/geometry/mercator.ts';
import { ClusterList } from '../../src/ground/furniture/ClusterList.tsx';
import { EdgeTabs } from '../../src/ground/furniture/EdgeTabs.tsx';
import { arrange } from '../../src/ground/pins/arrange.ts';
import { Pins } from '../../src/ground/pins/Pins.tsx';
import { type App, AppContext } from '../../src/ui/app.ts';
import { formatAddress } from '../../src/view/address.ts';
import { firstView, toPlace } from '../../src/view/changes.ts';
import { createSignal } from '../../src/view/signal.ts';
import { sinceLink, UNCHANGED } from '../../src/view/sinceLink.ts';
import type { Site } from '../../src/view/site.ts';
import type { View } from '../../src/view/view.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { atlasOf, type Row } from './atlas.ts';

const row = (point: [number, number], more: Partial<Row> = {}): Row => ({
  point,
  layers: ['bases'],
  sources: ['a'],
  ...more,
});
const atlas = atlasOf([
  row([-80.72, -0.95], { name: 'Manta', layers: ['bases', 'ports'], sources: ['a', 'b'] }),
  row([-79.9, -2.19], { name: 'Guayaquil', sources: ['a', 'b', 'c', 'd'] }),
  row([-79.88, -2.2], { name: 'Durán' }),
  row([-77, -1], { name: '<i>Napo</i>', precision: 'area', kind: 'province' }),
  row([-66.9, 10.5], { name: 'Caracas' }),
]);
const frame: Frame = {
  camera: { lng: -78.75, lat: -1.62, zoom: 6.12 },
  size: { width: 1032, height: 900 },
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
};

function appOf(atlas: Site, view: View): App {
  return {
    atlas,
    view,
    t: view.lang === 'es' ? es : en,
    languages: [],
    tabs: [],
    href: (to) => {
      const { pathname, hash } = formatAddress(atlas, to, '/');
      return pathname + hash;
    },
    go: () => undefined,
    inSight: (to) => to,
    hovered: createSignal<string | null>(null),
    question: createSignal<string | null>(null),
    foundPlaces: createSignal<ReadonlySet<string>>(new Set()),
    following: createSignal(true),
    follow: () => undefined,
    sheetStop: createSignal('half'),
    searchMemory: { stopBefore: null, opened: null },
    share: () => undefined,
    announce: () => undefined,
  };
}
const markup = (view: View, live = false) =>
  renderToStaticMarkup(
    <AppContext value={appOf(atlas, view)}>
      <Pins
        arrangement={live ? arrange(atlas, view, frame) : null}
        shown={createSignal<Frame | null>(null)}
        onCluster={() => undefined}
      />
    </AppContext>,
  );
const names = (html: string) => [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name);

test('the server writes every shown place as a link with its full name, and no style of its own', () => {
  const html = markup(firstView(atlas, 'en'));
  expect(html).not.toContain('style=');
  expect(html).not.toContain('tabindex');
  expect(html).toContain('data-still');
  expect(names(html)).toEqual(
    expect.arrayContaining([
      'Manta. Bases and ports. According to A and B.',
      '&lt;i&gt;Napo&lt;/i&gt;. Bases. According to A. Area.',
      '2 places: Guayaquil and Durán',
    ]),
  );
  for (const { id } of atlas.places) expect(html).toContain(`href="/place/${id}/"`);
  expect(html.match(/<li /g)).toHaveLength(atlas.places.length + 1);
});

test('plates carry letters, four or more in a run as A–D', () => {
  const html = markup(firstView(atlas, 'en'));
  expect([...html.matchAll(/class="letters">([^<]*)</g)].map(([, letters]) => letters)).toEqual([
    'AB',
    'A–D',
    'A',
    'A',
    'A',
  ]);
});

test('the open place says so, in either language', () => {
  const html = markup(toPlace(firstView(atlas, 'es'), 'p0'));
  expect(html).toMatch(/<li id="p-p0"[^>]*data-open="true"/);
  expect(html.match(/aria-current="page"/g)).toHaveLength(1);
  expect(html).toContain('href="/es/place/p0/"');
});

test('in the app one pin takes the tab key', () => {
  const html = markup(firstView(atlas, 'en'), true);
  expect(html.match(/tabindex="0"/g)).toHaveLength(1);
  expect(html).not.toContain('data-still');
  expect(markup(toPlace(firstView(atlas, 'en'), 'p3'), true)).toMatch(
    /<li id="p-p3"[^>]*><a[^>]*tabindex="0"/i,
  );
});

test('a list of places that no zoom parts says what their pins say, and the first words of each', () => {
  const html = renderToStaticMarkup(
    <AppContext value={appOf(atlas, firstView(atlas, 'en'))}>
      <ClusterList places={atlas.places.slice(0, 2)} onClose={() => undefined} />
    </AppContext>,
  );
  expect(html.match(/<li>/g)).toHaveLength(2);
  expect(html).toMatch(
    /href="\/place\/p0\/".*?data-layer="bases".*?data-layer="ports".*?<b>Manta<\/b>.*?>A B<.*?“x”.*?href="\/place\/p1\/"/,
  );
});

test('edge tabs name what lies beyond, but not on the page of a place', () => {
  const tabs = (view: View) =>
    renderToStaticMarkup(
      <AppContext value={appOf(atlas, view)}>
        <EdgeTabs arrangement={arrange(atlas, view, frame, { tabs: 'edges' })} onPress={() => undefined} />
      </AppContext>,
    );
  expect(tabs(firstView(atlas, 'en'))).toMatch(
    /<button[^>]*data-edge="n"[^>]*aria-label="Outside the map: Caracas"/,
  );
  expect(tabs(toPlace(firstView(atlas, 'en'), 'p0'))).toBe('');
});

test('what has changed since an older link was made is marked and said, of a pin and of a disc', () => {
  const plain = markup(firstView(atlas, 'en'));
  expect(plain).not.toContain('data-changed');
  sinceLink.set((places) => (places.includes('p0') || places.includes('p1') ? 'Changed <b>since</b>.' : ''));
  const html = markup(firstView(atlas, 'en'));
  sinceLink.set(UNCHANGED);
  expect(html.match(/<li [^>]*data-changed="true"/g)).toHaveLength(3);
  expect(names(html)).toEqual(
    expect.arrayContaining([
      'Manta. Bases and ports. According to A and B. Changed &lt;b&gt;since&lt;/b&gt;.',
      '&lt;i&gt;Napo&lt;/i&gt;. Bases. According to A. Area.',
      '2 places: Guayaquil and Durán. Changed &lt;b&gt;since&lt;/b&gt;.',
    ]),
  );
  expect(markup(firstView(atlas, 'en'))).toBe(plain);
});
