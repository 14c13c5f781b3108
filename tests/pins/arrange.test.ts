import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hits } from '../../src/geometry/box.ts';
import { project, visibleCentre } from '../../src/geometry/mercator.ts';
import { arrange, type Item, type PinItem } from '../../src/ground/pins/arrange.ts';
import { bodyOf, extent } from '../../src/ground/pins/bodies.ts';
import { blockersOf } from '../../src/ground/pins/obstacles.ts';
import { firstView, toPlace } from '../../src/view/changes.ts';
import { openPlace } from '../../src/view/site.ts';
import { ecuador } from '../panel/render.tsx';
import { anyRows, atlasOf, type Row } from './atlas.ts';

const anyFrame = fc.record({
  camera: fc.record({
    lng: fc.double({ min: -82, max: -76, noNaN: true }),
    lat: fc.double({ min: -4, max: 1, noNaN: true }),
    zoom: fc.double({ min: 2, max: 10, noNaN: true }),
  }),
  size: fc.record({
    width: fc.integer({ min: 300, max: 1600 }),
    height: fc.integer({ min: 300, max: 1000 }),
  }),
  padding: fc.record({
    top: fc.constantFrom(0, 40),
    right: fc.constant(0),
    bottom: fc.integer({ min: 0, max: 250 }),
    left: fc.constant(0),
  }),
});
/** an atlas, a view with a place open or none, a frame */
const anyScene = fc.tuple(anyRows(), anyFrame, fc.option(fc.nat())).map(([rows, frame, open]) => {
  const atlas = atlasOf(rows);
  const first = firstView(atlas, 'en');
  return { atlas, frame, view: open === null ? first : toPlace(first, `p${open % rows.length}`) };
});
const membersOf = (item: Item): readonly string[] => (item.kind === 'pin' ? [item.id] : item.members);
const isShown = (item: Item) => !item.out && !(item.kind === 'pin' && item.size === 'hidden');
const isFull = (item: Item): item is PinItem => item.kind === 'pin' && item.size === 'full';
const at = (rows: readonly Row[], zoom = 6) => {
  const atlas = atlasOf(rows);
  const frame = {
    camera: { lng: -78.5, lat: -0.2, zoom },
    size: { width: 1000, height: 800 },
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
  };
  return { atlas, frame, view: firstView(atlas, 'en') };
};
const row = (point: [number, number], more: Partial<Row> = {}): Row => ({
  point,
  layers: ['bases'],
  sources: ['a'],
  ...more,
});

describe('arrange', () => {
  test('puts every shown place into exactly one item', () => {
    fc.assert(
      fc.property(anyScene, ({ atlas, view, frame }) => {
        const ids = arrange(atlas, view, frame).items.flatMap(membersOf);
        expect(ids.toSorted()).toEqual(atlas.places.map(({ id }) => id).sort());
      }),
    );
  });

  test('lays no plate, disc or touch target over another, over furniture or over a tab', () => {
    fc.assert(
      fc.property(anyScene, fc.constantFrom('edges', 'corner'), ({ atlas, view, frame }, where) => {
        const obstacles = [{ x: -frame.size.width / 2, y: -40, w: 120, h: 64 }];
        const { items, tabs } = arrange(atlas, view, frame, { obstacles, tabs: where });
        const shown = items.filter((item) => isShown(item) && !(item.kind === 'pin' && item.size === 'mini'));
        const others = [...obstacles, ...tabs.map(({ box }) => box)];
        for (const [i, a] of shown.entries()) {
          for (const b of shown.slice(i + 1)) expect(hits(extent(a), extent(b))).toBe(false);
          if (a.id !== openPlace(atlas, view))
            for (const other of others) expect(hits(extent(a), other)).toBe(false);
        }
        for (const [i, { box }] of tabs.entries())
          for (const other of [...obstacles, ...tabs.slice(i + 1).map((tab) => tab.box)])
            if (where === 'edges') expect(hits(box, other)).toBe(false);
      }),
    );
  });

  test('names in a tab what has no place on the map', () => {
    const { atlas, view, frame } = at([row([-78.5, -0.2]), row([-80, 0.5])]);
    const wall = { x: -400, y: -250, w: 360, h: 400 };
    const { items, tabs } = arrange(atlas, view, frame, { obstacles: [wall], tabs: 'edges' });
    expect(items.map(({ out }) => out)).toEqual([false, true]);
    expect(tabs.map(({ edge, places }) => [edge, ...places])).toEqual([['w', 'p1']]);
  });

  test('slides two plates that overlap a little apart, and keeps both over their points', () => {
    const { atlas, view, frame } = at([row([-78.5, -0.2]), row([-78.1, -0.2])]);
    const [one, other] = arrange(atlas, view, frame).items;
    expect([one!.fan, other!.fan].filter((fan) => fan !== 0)).toHaveLength(1);
    for (const item of [one!, other!]) expect(Math.abs(item.fan)).toBeLessThan(bodyOf(item).w / 2);
  });

  test('never puts the open place into a cluster, nor makes it small', () => {
    fc.assert(
      fc.property(anyScene, ({ atlas, view, frame }) => {
        const open = openPlace(atlas, view);
        if (open !== null)
          expect(arrange(atlas, view, frame).items.find(({ id }) => id === open)).toMatchObject({
            kind: 'pin',
            size: 'full',
            fan: 0,
            plate: { open: true },
          });
      }),
    );
  });

  test('lays no name over a plate or another name', () => {
    fc.assert(
      fc.property(anyScene, ({ atlas, view, frame }) => {
        const items = arrange(atlas, view, frame).items.filter(isShown);
        for (const item of items)
          for (const other of items)
            if (item !== other && item.label !== 'none')
              for (const box of other.boxes) expect(hits(item.boxes[1]!, box)).toBe(false);
      }),
    );
  });

  test('stands each pin where the map draws its point', () => {
    fc.assert(
      fc.property(anyScene, ({ atlas, view, frame }) => {
        const [cx, cy] = visibleCentre(frame);
        for (const item of arrange(atlas, view, frame).items) {
          const [x, y] = project(frame, item.at);
          expect(Math.hypot(item.x + cx - x, item.y + cy - y)).toBeLessThan(0.01);
          if (item.kind === 'pin') expect(item.at).toEqual(atlas.place(item.id)!.point);
        }
      }),
    );
  });

  test('is the same twice', () => {
    fc.assert(
      fc.property(anyScene, ({ atlas, view, frame }) => {
        const once = arrange(atlas, view, frame).items;
        expect(arrange(atlas, view, frame).items).toEqual(once);
      }),
    );
  });

  test('makes plates of even width', () => {
    fc.assert(
      fc.property(anyScene, ({ atlas, view, frame }) =>
        arrange(atlas, view, frame).items.every(
          (item) => item.kind === 'cluster' || item.plate.width % 2 === 0,
        ),
      ),
    );
  });

  test('keeps marks and names of areas off obstacles', () => {
    const { atlas, view, frame } = at([row([-78.5, -0.2], { precision: 'area', kind: 'province' })]);
    const wall = { x: -30, y: -30, w: 60, h: 60 };
    expect(arrange(atlas, view, frame, { obstacles: [wall] }).items[0]).toMatchObject({
      size: 'hidden',
      boxes: [],
    });
    expect(arrange(atlas, view, frame).items[0]).toMatchObject({ size: 'full', label: 'bottom' });
  });

  test('makes an area small where a name has no room', () => {
    const { atlas, view, frame } = at([
      row([-78.5, -0.2], { precision: 'area', kind: 'province', name: 'A name of some length' }),
      row([-77.7, -0.64]),
      row([-79.3, -0.64]),
    ]);
    expect(arrange(atlas, view, frame).items.find(({ id }) => id === 'p0')).toMatchObject({
      size: 'mini',
      label: 'none',
    });
  });

  test('clusters points that cannot be told apart, names the most cited first, counts its layers', () => {
    const { atlas, view, frame } = at([
      row([-78.5, -0.2]),
      row([-78.45, -0.2], { sources: ['a', 'b'], layers: ['ports'] }),
      row([-78.5, -0.2], { precision: 'area', kind: 'province' }),
    ]);
    const [cluster] = arrange(atlas, view, frame).items.filter((item) => item.kind === 'cluster');
    expect(cluster).toMatchObject({
      members: ['p1', 'p0'],
      coincident: false,
      arcs: [
        { layer: 'bases', count: 1 },
        { layer: 'ports', count: 1 },
      ],
    });
  });

  test('knows points that no zoom parts', () => {
    const { atlas, view, frame } = at([row([-78.5, -0.2]), row([-78.505, -0.2])], 10);
    expect(arrange(atlas, view, frame).items[0]).toMatchObject({ kind: 'cluster', coincident: true });
  });

  test('moves what the open plate would hide out to its side', () => {
    const { atlas, view, frame } = at([row([-78.5, -0.2]), row([-78.49, -0.2])]);
    const { items } = arrange(atlas, toPlace(view, 'p0'), frame);
    const [open, other] = ['p0', 'p1'].map((id) => items.find((item) => item.id === id)!);
    expect(other!.fan).toBeGreaterThan(0);
    expect(hits(bodyOf(open!), bodyOf(other!))).toBe(false);
  });

  test('stands the numbers of a question’s area beside a disc, not over it', () => {
    const view = { ...firstView(ecuador, 'en'), page: { kind: 'claims' as const, id: null } };
    let discs = 0;
    for (const zoom of [3.2, 3.6, 4, 4.4]) {
      const frame = {
        camera: { lng: -82, lat: 6, zoom },
        size: { width: 390, height: 406 },
        padding: { top: 40, right: 0, bottom: 0, left: 0 },
      };
      const { items } = arrange(ecuador, view, frame);
      const areas = items.filter((item) => isFull(item) && item.plate.kind === 'area').map(bodyOf);
      const clusters = items.filter(({ kind }) => kind === 'cluster').map(bodyOf);
      discs += clusters.length;
      expect(areas.filter((area) => clusters.some((disc) => hits(area, disc)))).toEqual([]);
    }
    expect(discs).toBeGreaterThan(1);
  });

  test('arranges forty places in less than 4 ms', () => {
    const rows = fc.sample(anyRows(40), { numRuns: 1, seed: 7 })[0]!;
    const { atlas, view, frame } = at(rows);
    for (let i = 0; i < 20; i++) arrange(atlas, view, frame);
    const times = Array.from({ length: 20 }, () => {
      const start = performance.now();
      arrange(atlas, view, frame);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    expect(times[4]).toBeLessThan(4);
  });
});

test('blockers are what is drawn', () => {
  const { atlas, view, frame } = at([row([-78.5, -0.2])]);
  const arrangement = arrange(atlas, view, frame);
  const blockers = blockersOf(arrangement, []);
  const [cx, cy] = visibleCentre(frame);
  expect(blockers).toHaveLength(2);
  for (const [i, { x, y, w, h }] of arrangement.items.flatMap(({ boxes }) => boxes).entries()) {
    const { lng, lat, width, height } = blockers[i]!;
    const [px, py] = project(frame, [lng, lat]);
    expect([width, height]).toEqual([w, h]);
    expect(px - cx).toBeCloseTo(x + w / 2);
    expect(py - cy).toBeCloseTo(y + h / 2);
  }
});
