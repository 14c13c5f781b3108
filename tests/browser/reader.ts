/** A reader of the page, in the reader's own words. Everything waits for what it needs; nothing sleeps. */
import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../src/words/en/index.ts';
import { createLooks, type Looks } from './looks.ts';

type Stop = 'peek' | 'half' | 'full';

export interface Reader extends Looks {
  page: Page;
  panel: Locator;
  /** opens an address of the site, by its path from the root, and waits until the page answers */
  open(path: string): Promise<void>;
  /** the same, and until MapLibre's map is on screen */
  openMap(path: string): Promise<void>;
  mapIsDrawn(): Promise<void>;
  /** presses a pin */
  opensPin(name: string): Promise<void>;
  /** presses a row of the list */
  opensRow(name: string): Promise<void>;
  /** waits for the page of a place */
  isAt(name: string): Promise<void>;
  toggles(layer: string): Promise<void>;
  presses(name: string | RegExp): Promise<void>;
  /** presses a button that copies and returns the link it put on the clipboard */
  copies(button: Locator): Promise<string>;
  /** opens the dialog by which a view leaves the site */
  shares(): Promise<Locator>;
  goesBack(): Promise<void>;
  goesForward(): Promise<void>;
  zoomsIn(): Promise<void>;
  zoomsOut(): Promise<void>;
  /** a button of the map, by its name */
  pressesOnMap(name: string): Promise<void>;
  dragsMap(dx: number, dy: number): Promise<void>;
  sheetIs(stop: Stop): Promise<void>;
  /** fragment of the address */
  hash(): string;
}

export function createReader(page: Page): Reader {
  const panel = page.locator('#panel');
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const looks = createLooks(page);
  const isAt = (name: string) => expect(page.locator('h1')).toHaveText(name);
  const open = async (path: string) => {
    await page.goto(path);
    await page.locator('html[data-live]').waitFor({ state: 'attached' });
    // React has taken the list of pins over and knows the window; where the panel leaves no map, nothing is arranged on it
    await page.waitForFunction(() => {
      const stage = document.querySelector('.stage');
      return document.querySelector('.pins:not([data-still])') || stage?.clientWidth === 0;
    });
  };
  /** presses a button of the map, which on a phone is folded away behind another */
  const pressesOnMap = async (name: string) => {
    if (!(await button(name).isVisible())) await button(en.move.open).click();
    await button(name).click();
  };
  const mapIsDrawn = () =>
    expect(page.locator('html')).toHaveAttribute('data-ground', 'map', { timeout: 30_000 });
  return {
    ...looks,
    page,
    panel,
    open,
    openMap: async (path) => {
      await open(path);
      await mapIsDrawn();
    },
    mapIsDrawn,
    pressesOnMap,
    opensPin: async (name) => {
      await looks.pin(name).locator('.plate').click();
      await isAt(name);
    },
    opensRow: async (name) => {
      await looks.row(name).click();
      await isAt(name);
    },
    isAt,
    toggles: (layer) => panel.getByRole('checkbox', { name: layer }).click(),
    presses: (name) => button(name).click(),
    copies: async (copy) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await copy.click();
      await expect(page.getByRole('status').filter({ hasText: en.said.copied })).toBeAttached();
      return page.evaluate(() => navigator.clipboard.readText());
    },
    shares: async () => {
      await page.getByRole('button', { name: en.share, exact: true }).click();
      return page.getByRole('dialog', { name: en.share });
    },
    goesBack: async () => {
      await page.evaluate(() => history.back());
    },
    goesForward: async () => {
      await page.evaluate(() => history.forward());
    },
    zoomsIn: () => pressesOnMap(en.zoomIn),
    zoomsOut: () => pressesOnMap(en.zoomOut),
    dragsMap: async (dx, dy) => {
      const [x, y] = await looks.emptySpot();
      await page.mouse.move(x, y);
      await page.mouse.down();
      // a fling would go on after the hand: the last step waits out what MapLibre remembers of the movement
      for (let i = 1; i <= 8; i++) await page.mouse.move(x + (dx * i) / 8, y + (dy * i) / 8);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      await page.mouse.move(x + dx, y + dy);
      await page.mouse.up();
    },
    sheetIs: async (stop) => {
      const handle = button(en.sheet);
      for (let i = 0; i < 3 && (await panel.getAttribute('data-stop')) !== stop; i++) await handle.click();
      await expect(panel).toHaveAttribute('data-stop', stop);
      await looks.atRest();
    },
    hash: () => new URL(page.url()).hash,
  };
}
