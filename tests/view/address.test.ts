import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_ZOOM, MIN_ZOOM } from '../../src/geometry/camera.ts';
import { PAGES } from '../../src/pages/registry.ts';
import { formatAddress, parseAddress } from '../../src/view/address.ts';
import { toPlace, withExcerpt } from '../../src/view/changes.ts';
import { createSite } from '../../src/view/site.ts';
import { SORTS, SOURCE_GROUPS, SOURCE_SORTS, type View } from '../../src/view/view.ts';
import { patience, runs } from '../fixtures/runs.ts';
import { ecuador } from '../panel/render.tsx';
import { smallAtlas } from './atlas.ts';

const atlas = smallAtlas();
const parse = (address: string, root = '/'): View => {
  const at = address.indexOf('#');
  return parseAddress(
    atlas,
    at < 0 ? { pathname: address, hash: '' } : { pathname: address.slice(0, at), hash: address.slice(at) },
    root,
  );
};
const format = (view: View, root = '/'): string => {
  const { pathname, hash } = formatAddress(atlas, view, root);
  return pathname + hash;
};

describe('parseAddress', () => {
  test('reads paths for things and the fragment for looks', () => {
    expect(
      parse(
        '/es/place/manta/#map=6.2/-1.05/-79.9&layers=piers,talks&sources=b&without=a&when=2026-03-01..2026-03-07&q=muelle%20largo&sort=name&order=-a&listed=date&grouped=month&excerpt=b-1',
      ),
    ).toEqual({
      lang: 'es',
      page: { kind: 'place', id: 'manta' },
      camera: { lng: -79.9, lat: -1.05, zoom: 6.2 },
      layers: ['piers', 'talks'],
      sources: ['b'],
      without: ['a'],
      when: { from: '2026-03-01', to: '2026-03-07' },
      query: 'muelle largo',
      sort: 'name',
      order: '-a',
      listed: 'date',
      grouped: 'month',
      excerpt: 'b-1',
      words: null,
      event: null,
      drawer: false,
      notices: [],
    });
  });
  test('knows pages without their slash, with index.html, and under another root', () => {
    for (const path of ['/place/manta', '/place/manta/', '/place/manta/index.html'])
      expect(parse(path).page).toEqual({ kind: 'place', id: 'manta' });
    expect(parse('/maps/ecuador/es/about/', '/maps/ecuador/')).toMatchObject({
      lang: 'es',
      page: { kind: 'about', id: null },
      notices: [],
    });
  });
  test.each([
    ['/place/atlantis/', 'place', 'atlantis'],
    ['/nowhere/at/all', 'page', 'nowhere/at/all'],
    ['/#map=99/0/0', 'map', '99/0/0'],
    ['/#map=6/91/0', 'map', '6/91/0'],
    ['/#map=NaN/0/0', 'map', 'NaN/0/0'],
    ['/#map=1e3/0/0', 'map', '1e3/0/0'],
    ['/#layers=piers,moons', 'layers', 'moons'],
    ['/#sort=colour', 'sort', 'colour'],
    ['/place/manta/#excerpt=b-3', 'excerpt', 'b-3'],
    ['/#excerpt=b-1', 'excerpt', 'b-1'],
    ['/source/z/', 'source', 'z'],
    ['/claims/why/', 'claim', 'why'],
    ['/#sources=a,z', 'sources', 'z'],
    ['/#without=b,z', 'sources', 'z'],
    ['/#order=z', 'order', 'z'],
    ['/#when=2026-02-30..2026-03-01', 'when', '2026-02-30..2026-03-01'],
    ['/#when=2026-03-07..2026-03-01', 'when', '2026-03-07..2026-03-01'],
    ['/#colour=red', 'unknown', 'colour'],
    ['/#event=visit', 'event', 'visit'],
    ['/source/#listed=colour', 'unknown', 'listed=colour'],
    ['/source/#grouped=date', 'unknown', 'grouped=date'],
    ['/#drawer=ajar', 'unknown', 'drawer'],
  ] as const)('explains %s and applies the rest', (address, part, given) => {
    const view = parse(address);
    expect(view.notices).toEqual([{ part, given }]);
    expect(view.page.kind === 'explore' || 'id' in view.page).toBe(true);
  });
  test('keeps the known layers beside an unknown one, and all when none is known', () => {
    expect(parse('/#layers=talks,moons').layers).toEqual(['talks']);
    expect(parse('/#layers=moons').layers).toEqual(['piers', 'raids']);
    expect(parse('/#layers=').layers).toEqual([]);
  });
  test(
    'never throws and always gives a view that can be drawn',
    () => {
      const anything = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom(
          'map=',
          'layers=',
          'excerpt=',
          'sort=',
          'sources=',
          'without=',
          'order=',
          'when=',
          'q=',
          '%',
          '%00',
          '__proto__',
          'constructor',
          '../',
          '<script>',
          '\u202e',
          '1e999',
          '&',
          '=',
          '/',
          'a'.repeat(3000),
        ),
      );
      fc.assert(
        fc.property(
          fc.array(anything, { maxLength: 6 }),
          fc.array(anything, { maxLength: 6 }),
          (path, hash) => {
            const view = parse(`/${path.join('').replaceAll('#', '')}#${hash.join('')}`);
            expect(view.layers.every((id) => atlas.layer(id))).toBe(true);
            expect(view.page.kind !== 'place' || atlas.place(view.page.id ?? '')).toBeTruthy();
            if (view.camera) {
              expect(view.camera.zoom).toBeGreaterThanOrEqual(MIN_ZOOM);
              expect(view.camera.zoom).toBeLessThanOrEqual(MAX_ZOOM);
              expect(Math.abs(view.camera.lat)).toBeLessThanOrEqual(85);
              expect(Math.abs(view.camera.lng)).toBeLessThanOrEqual(180);
            }
            for (const { given } of view.notices) expect(given.length).toBeLessThanOrEqual(60);
          },
        ),
        runs(20_000, 100_000),
      );
    },
    patience(60_000),
  );
});

test('an event is a part of the timeline’s address, and only of that', () => {
  const visit = {
    id: 'visit',
    title: { en: 'Visit', es: 'Visita' },
    from: null,
    to: null,
    precision: 'undated' as const,
    layer: 'talks',
    places: [],
    cites: [],
  };
  const dated = createSite({ ...atlas, events: [visit] }, PAGES);
  const view = parseAddress(dated, { pathname: '/es/timeline/', hash: '#event=visit' }, '/');
  expect(view).toMatchObject({ page: { kind: 'timeline', id: null }, event: 'visit', notices: [] });
  expect(formatAddress(dated, view, '/')).toEqual({ pathname: '/es/timeline/', hash: '#event=visit' });
  expect(formatAddress(dated, { ...view, page: { kind: 'about', id: null } }, '/').hash).toBe('');
  expect(parseAddress(dated, { pathname: '/', hash: '#event=visit' }, '/')).toMatchObject({
    event: null,
    notices: [{ part: 'event', given: 'visit' }],
  });
});

describe('words of a passage', () => {
  const whole = ecuador.excerpts.find(({ id }) => id === 'a-20')!;
  const at = (pathname: string, hash: string, site = ecuador) => parseAddress(site, { pathname, hash }, '/');
  test.each([
    ['/passage/a-20/', '#words=0-12'],
    ['/place/manta/', '#excerpt=a-20&words=5-30'],
    ['/place/manta/', `#excerpt=a-20&words=0-${whole.quote.length}`],
  ])('%s%s are those and come back', (pathname, hash) => {
    const view = at(pathname, hash);
    expect(view.notices).toEqual([]);
    expect(view.words).not.toBeNull();
    expect(formatAddress(ecuador, view, '/')).toEqual({ pathname, hash });
  });
  test('may stand before the passage that they are of', () =>
    expect(at('/place/manta/', '#words=5-30&excerpt=a-20').words).toEqual([5, 30]));
  test.each([
    ['/passage/a-20/', `#words=0-${whole.quote.length + 1}`],
    ['/passage/a-20/', '#words=12-12'],
    ['/passage/a-20/', '#words=30-5'],
    ['/passage/a-20/', '#words=-5-30'],
    ['/passage/a-20/', '#words=NaN-3'],
    ['/passage/a-20/', '#words='],
    ['/passage/a-20/', '#words=0-999999999'],
    ['/place/manta/', '#words=5-30'],
    ['/', '#words=5-30'],
  ])('%s%s are none of it: a sentence, and the whole passage', (pathname, hash) => {
    const view = at(pathname, hash);
    expect(view.words).toBeNull();
    expect(view.notices.map(({ part }) => part)).toEqual(['words']);
    expect(formatAddress(ecuador, view, '/').hash).not.toContain('words');
  });
  test('never cut a character in two', () => {
    const quote = 'a 🗺 map';
    const site = { ...ecuador, excerpt: (id: string) => (id === 'a-20' ? { ...whole, quote } : undefined) };
    expect(at('/passage/a-20/', '#words=0-3', site).words).toBeNull();
    expect(at('/passage/a-20/', '#words=3-4', site).words).toBeNull();
    expect(at('/passage/a-20/', '#words=2-4', site).words).toEqual([2, 4]);
  });
  test('are left behind with the passage', () => {
    const view = at('/passage/a-20/', '#words=0-12');
    expect(toPlace(view, 'quito').words).toBeNull();
    expect(withExcerpt(view, 'a-1').words).toBeNull();
  });
});

describe('formatAddress', () => {
  const views = fc.record({
    lang: fc.constantFrom('en' as const, 'es' as const),
    page: fc.constantFrom<View['page']>(
      { kind: 'explore', id: null },
      { kind: 'about', id: null },
      { kind: 'timeline', id: null },
      { kind: 'source', id: null },
      { kind: 'source', id: 'b' },
      { kind: 'claims', id: null },
      ...atlas.places.map(({ id }) => ({ kind: 'place' as const, id })),
    ),
    camera: fc.option(
      fc.record({
        lng: fc.double({ min: -180, max: 180, noNaN: true }),
        lat: fc.double({ min: -84.9, max: 84.9, noNaN: true }),
        zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }),
      }),
    ),
    layers: fc.subarray(atlas.layers.map(({ id }) => id)),
    sources: fc.subarray(atlas.sources.map(({ id }) => id)),
    without: fc.subarray(atlas.sources.map(({ id }) => id)),
    when: fc.option(
      fc.constantFrom({ from: '2026-03-01', to: '2026-03-07' }, { from: '1999-12-31', to: '1999-12-31' }),
    ),
    query: fc.string({ unit: 'grapheme', maxLength: 40 }),
    sort: fc.constantFrom(...SORTS),
    order: fc.constantFrom('name', '-name', 'total', '-total', 'a', '-b'),
    listed: fc.constantFrom(...SOURCE_SORTS),
    grouped: fc.constantFrom(...SOURCE_GROUPS),
    excerpt: fc.constant(null),
    words: fc.constant(null),
    event: fc.constant(null),
    drawer: fc.boolean(),
    notices: fc.constant([]),
  });
  test('comes back as the same view, to half a pixel', () => {
    fc.assert(
      fc.property(views, fc.constantFrom('/', '/a/b/'), (view, root) => {
        const again = parse(format(view, root), root);
        const drawer = view.drawer && view.page.kind === 'explore';
        expect({ ...again, camera: null }).toEqual({ ...view, camera: null, drawer });
        expect(format(again, root)).toBe(format(view, root));
        if (view.camera && again.camera) {
          const pixel = 360 / (512 * 2 ** view.camera.zoom);
          const turn = Math.abs(again.camera.lng - view.camera.lng);
          expect(Math.min(turn, 360 - turn)).toBeLessThanOrEqual(pixel / 2);
          expect(Math.abs(again.camera.lat - view.camera.lat)).toBeLessThanOrEqual(pixel / 2);
        }
      }),
      { numRuns: 5_000 },
    );
  }, 60_000);
  test(
    'is idempotent on whatever was typed',
    () => {
      fc.assert(
        fc.property(fc.webFragments(), (hash) => {
          const once = format(parse(`/place/manta/#${hash}`));
          expect(format(parse(once))).toBe(once);
        }),
        runs(5_000, 100_000),
      );
    },
    patience(60_000),
  );
  test('says nothing about what every view begins with', () => {
    expect(format(parse('/'))).toBe('/');
    expect(format(parse('/es/place/manta/#layers=piers,raids&sort=near'))).toBe('/es/place/manta/');
  });
});
