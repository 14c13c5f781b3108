import { describe, expect, test } from 'vitest';
import { offset } from '../../src/geometry/mercator.ts';
import { pageCamera } from '../../src/ground/camera.ts';
import { REACH, stillCamera, stillScale } from '../../src/ground/locator/still.ts';
import { looksOf } from '../../src/ground/pins/looks.ts';
import {
  clusterAnchor,
  pinAnchor,
  stillClusters,
  stillCss,
  usualArrangement,
} from '../../src/ground/pins/still.ts';
import { WINDOW_CLASSES } from '../../src/layout/windows.ts';
import { firstView, toPlace } from '../../src/view/changes.ts';
import { atlasOf, type Row } from './atlas.ts';

const row = (point: [number, number], more: Partial<Row> = {}): Row => ({
  point,
  layers: ['bases'],
  sources: ['a'],
  ...more,
});
const atlas = atlasOf([
  row([-80.72, -0.95], { name: 'Manta', layers: ['bases', 'ports'], sources: ['a', 'b'] }),
  row([-79.9, -2.19], { name: 'Guayaquil' }),
  row([-79.88, -2.2]),
  row([-79.4, -2.6], { precision: 'area', kind: 'province' }),
  row([-76.6, -0.2], { precision: 'approximate' }),
  row([-66.9, 10.5], { name: 'Caracas' }),
  row([7.5, 9], { name: 'Far away' }),
]);

/** element id → its declarations, from the rules of one block of the stylesheet */
function rulesOf(block: string): Map<string, Record<string, string>> {
  return new Map(
    [...block.matchAll(/#([pc]-[\w-]+)\{([^}]*)\}/g)].map(([, id, body]) => [
      id!,
      Object.fromEntries(
        body!.split(';').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
      ),
    ]),
  );
}

describe.each(
  [firstView(atlas, 'en'), toPlace(firstView(atlas, 'es'), 'p1')].map(
    (view) => [view.page.kind, view] as const,
  ),
)('the stylesheet of %s', (_, view) => {
  const css = stillCss(atlas, view);
  const [common, ...blocks] = css.split('\n');
  const everywhere = rulesOf(common!);

  test('has one block for each window class, braces in pairs', () => {
    expect(blocks).toHaveLength(WINDOW_CLASSES.length);
    for (const [i, cls] of WINDOW_CLASSES.entries())
      expect(blocks[i]!.startsWith(`@media ${cls.query}{.pins[data-still]{`)).toBe(true);
    for (const line of [common!, ...blocks]) expect(line.split('{').length).toBe(line.split('}').length);
  });

  test.each(WINDOW_CLASSES.map((cls, i) => [cls.id, cls, i] as const))(
    'places pins in a usual window of %s as the app will',
    (_id, cls, i) => {
      const rules = rulesOf(blocks[i]!);
      const arrangement = usualArrangement(atlas, view, cls);
      const clusters = stillClusters(atlas, view);
      const scale = stillScale(atlas, view, cls);
      for (const [id, look] of looksOf(arrangement)) {
        const index = clusters.findIndex((cluster) => cluster.id === id);
        const anchor = index < 0 ? pinAnchor(id) : clusterAnchor(index);
        const item = arrangement.items.find((one) => one.id === id);
        const drawn =
          !(index >= 0 && look.visibility) &&
          (!item || (Math.abs(item.x) <= REACH.x * scale && Math.abs(item.y) <= REACH.y * scale));
        const worn = { ...everywhere.get(anchor), ...rules.get(anchor) };
        if (drawn) expect(worn).toMatchObject(index < 0 ? look : { ...look, visibility: 'visible' });
        else expect(worn.visibility).not.toBe('visible');
        if (item && drawn) {
          const [x, y] = offset(pageCamera(atlas, view, cls), item.at);
          expect(worn.translate).toBe(`${Math.round(x)}px ${Math.round(y)}px`);
        }
      }
    },
  );

  test('sizes the one drawing for each class, hatches undone', () => {
    const camera = stillCamera(atlas, view);
    for (const [i, cls] of WINDOW_CLASSES.entries()) {
      const own = pageCamera(atlas, view, cls);
      expect([own.lng, own.lat]).toEqual([camera.lng, camera.lat]);
      const [, width, undo] = /#still>svg\{width:([\d.]+)px;.*--undo:([\d.]+)\}/.exec(blocks[i]!)!;
      expect(Number(width) / (2 * REACH.x)).toBeCloseTo(2 ** (own.zoom - camera.zoom), 3);
      expect((Number(width) * Number(undo)) / (2 * REACH.x)).toBeCloseTo(1, 2);
    }
  });
});
