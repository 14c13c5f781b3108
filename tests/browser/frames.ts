/** Where a page's pins ought to be: the page's camera in a window, projected. */
import type { Page } from '@playwright/test';
import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { createAtlas } from '../../src/atlas/atlas.ts';
import { type Frame, project, unproject } from '../../src/geometry/mercator.ts';
import { pageCamera } from '../../src/ground/camera.ts';
import { paddingOf, WINDOW_CLASSES } from '../../src/layout/windows.ts';
import { PAGES } from '../../src/pages/registry.ts';
import { parseAddress } from '../../src/view/address.ts';
import { createSite } from '../../src/view/site.ts';
import type { Spot } from './looks.ts';
import { areas, excerpts, head } from './published.ts';

const atlas = createSite(createAtlas(head, excerpts), PAGES);

/** the frame that an address asks for in the window as it is, and the stage's corner in the window */
export async function frameOf(page: Page, path: string, hash = ''): Promise<{ frame: Frame; corner: Spot }> {
  const view = parseAddress(atlas, { pathname: `/${path}`, hash }, '/');
  const matching = await page.evaluate(
    (queries) => queries.findIndex((query) => matchMedia(query).matches),
    WINDOW_CLASSES.map(({ query }) => query),
  );
  const cls = WINDOW_CLASSES[matching]!;
  const { x, y, width, height } = (await page.locator('.stage').boundingBox())!;
  const size = { width, height };
  return {
    frame: {
      camera: view.camera ?? pageCamera(atlas, view, cls),
      size,
      padding: paddingOf(cls, 'half', size),
    },
    corner: [x, y],
  };
}

/** how many CSS px each pin on screen is from where the frame puts its place; clusters from the middle of their members */
export function missesOf(
  spots: Readonly<Record<string, Spot>>,
  { frame, corner }: { frame: Frame; corner: Spot },
): Record<string, number> {
  const misses = Object.entries(spots).map(([id, [x, y]]) => {
    const members = id.split('+').map((one) => project(frame, atlas.place(one)!.point));
    const middle = (axis: 0 | 1) =>
      members.reduce((sum, spot) => sum + spot[axis], 0) / members.length + corner[axis];
    return [id, Math.max(Math.abs(x - middle(0)), Math.abs(y - middle(1)))] as const;
  });
  return Object.fromEntries(misses.filter(([, miss]) => miss > 1));
}

/** spots of the window inside an area, some 20 px apart, from the middle of the stage outwards */
export async function spotsInside(
  page: Page,
  place: string,
  { frame, corner }: { frame: Frame; corner: Spot },
): Promise<Spot[]> {
  const feature = areas.features.find(({ properties }) => properties!.place === place)!;
  const { width, height } = page.viewportSize()!;
  const spots: Spot[] = [];
  for (let x = corner[0]; x < width; x += 20)
    for (let y = 0; y < height; y += 20)
      if (
        booleanPointInPolygon(
          [...unproject(frame, [x - corner[0], y - corner[1]])],
          feature.geometry as Polygon | MultiPolygon,
        )
      )
        spots.push([x, y]);
  const [cx, cy] = [(corner[0] + width) / 2, height / 2];
  return spots.sort((a, b) => Math.hypot(a[0] - cx, a[1] - cy) - Math.hypot(b[0] - cx, b[1] - cy));
}
