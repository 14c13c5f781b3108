/** What a reader sees: where pins and boxes are on screen. */
import { expect, type Locator, type Page } from '@playwright/test';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export type Spot = readonly [x: number, y: number];

export interface Looks {
  /** the pin of a place, by the place's English or Spanish name */
  pin(name: string): Locator;
  row(name: string): Locator;
  /** ids of the places in the list, in order */
  rows(): Promise<string[]>;
  /** ids of places and clusters whose pins are on screen, sorted */
  pinIds(): Promise<string[]>;
  /** where the points of the visible pins are, in the window, by id */
  pinSpots(): Promise<Record<string, Spot>>;
  box(locator: Locator): Promise<Box>;
  /** the map's part of the window that neither panel nor sheet covers */
  freeMap(): Promise<Box>;
  /** the first of some spots of the window with nothing but the ground around it */
  firstEmpty(spots: readonly Spot[]): Promise<Spot>;
  /** a spot of the free map without pin, button or tab */
  emptySpot(): Promise<Spot>;
  /** waits until pins have not moved for three frames */
  atRest(): Promise<void>;
  /** whether what stands at a spot of the window is in the element */
  isOnTop(locator: Locator, spot: Spot): Promise<boolean>;
}

export function createLooks(page: Page): Looks {
  const box = async (locator: Locator): Promise<Box> => {
    const found = await locator.boundingBox();
    if (!found) throw new Error(`${locator} is not on screen`);
    return found;
  };
  const freeMap = async (): Promise<Box> => {
    const stage = await box(page.locator('.stage'));
    const panel = await box(page.locator('#panel'));
    // beside a column the stage is already what is free
    return panel.x + panel.width <= stage.x + 1 ? stage : { ...stage, height: panel.y - stage.y };
  };
  const pinSpots = () =>
    page.evaluate(() => {
      const spots: Record<string, [number, number]> = {};
      for (const item of document.querySelectorAll<HTMLElement>('.pins > li'))
        if (getComputedStyle(item).visibility === 'visible') {
          const { left, top } = item.getBoundingClientRect();
          spots[item.dataset.id!] = [left, top];
        }
      return spots;
    });
  const firstEmpty = async (spots: readonly Spot[]): Promise<Spot> => {
    const at = await page.evaluate(
      (candidates) =>
        candidates.findIndex(([x, y]) =>
          [-16, 0, 16].every((dx) =>
            [-16, 0, 16].every((dy) =>
              document
                .elementFromPoint(x + dx, y + dy)
                ?.matches('canvas, .stage, .map-canvas, .map-canvas *, .locator, .locator *, #still, #app'),
            ),
          ),
        ),
      spots as [number, number][],
    );
    if (at < 0) throw new Error('no empty spot on the map');
    return spots[at]!;
  };
  return {
    box,
    freeMap,
    pinSpots,
    pin: (name) =>
      page.locator('.pins > li').filter({ has: page.locator(`.pin-name`).getByText(name, { exact: true }) }),
    row: (name) => page.locator('.row').filter({ has: page.locator('b').getByText(name, { exact: true }) }),
    rows: () => page.locator('.row').evaluateAll((rows) => rows.map(({ id }) => id.replace('row-', ''))),
    pinIds: async () => Object.keys(await pinSpots()).sort(),
    firstEmpty,
    emptySpot: async () => {
      const free = await freeMap();
      // from the middle outwards, so that a drag from there stays on the map
      const steps = [6, 5, 7, 4, 8, 3, 9, 2, 10, 1, 11];
      return firstEmpty(
        steps.flatMap((i) =>
          steps.map((j): Spot => [free.x + (free.width * i) / 12, free.y + (free.height * j) / 12]),
        ),
      );
    },
    atRest: async () => {
      let before = '';
      await expect
        .poll(async () => {
          await page.evaluate(async () => {
            for (let frame = 0; frame < 3; frame += 1) {
              await new Promise((resolve) => requestAnimationFrame(resolve));
              // what the app puts off until a frame is painted is done before a task that waits for all others
              await scheduler.postTask(() => undefined, { priority: 'background' });
            }
          });
          const now = JSON.stringify([await pinSpots(), await box(page.locator('#panel'))]);
          const same = now === before;
          before = now;
          return same;
        })
        .toBe(true);
    },
    isOnTop: (locator, spot) =>
      locator.evaluate(
        (element, [x, y]) => {
          const top = document.elementFromPoint(x, y);
          return top !== null && (element.contains(top) || top.contains(element));
        },
        spot as [number, number],
      ),
  };
}
