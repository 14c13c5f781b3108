/** Where a page's pins ought to be: the page's camera in a window, projected. */
import type { Page } from '@playwright/test';
import { createAtlas } from '../../src/data/atlas.ts';
import { type Frame, project } from '../../src/locator/projection.ts';
import { paddingOf } from '../../src/pins/padding.ts';
import { parseAddress } from '../../src/view/address.ts';
import { cameraOf, WINDOW_CLASSES } from '../../src/view/frame.ts';
import type { Spot } from './looks.ts';
import { excerpts, head } from './published.ts';

const atlas = createAtlas(head, excerpts);

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
  return { frame: { camera: cameraOf(atlas, view, cls), size, padding: paddingOf(cls, 'half', size) }, corner: [x, y] };
}

/** how many CSS px each pin on screen is from where the frame puts its place; clusters from the middle of their members */
export function missesOf(spots: Readonly<Record<string, Spot>>, { frame, corner }: { frame: Frame; corner: Spot }): Record<string, number> {
  const misses = Object.entries(spots).map(([id, [x, y]]) => {
    const members = id.split('+').map((one) => project(frame, atlas.place(one)!.point));
    const middle = (axis: 0 | 1) => members.reduce((sum, spot) => sum + spot[axis], 0) / members.length + corner[axis];
    return [id, Math.max(Math.abs(x - middle(0)), Math.abs(y - middle(1)))] as const;
  });
  return Object.fromEntries(misses.filter(([, miss]) => miss > 1));
}
