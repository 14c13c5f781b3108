/** A reader in any engine, in the reader's own words. Everything waits for what it needs. */
import { expect } from '@playwright/test';
import type { Host } from './host.ts';
import { type Area, type Colours, coloursOf } from './reads.ts';
import type { Tab } from './tab.ts';

export interface Reader {
  tab: Tab;
  /** opens an address of the site by its path from the root, and waits until the page answers */
  open(path: string): Promise<void>;
  /** the same, and until MapLibre's map is on screen */
  openMap(path: string): Promise<void>;
  mapIsDrawn(where?: 'frame'): Promise<void>;
  /** presses the first element of this kind in sight that says these words, or any words; fails where something lies over it */
  presses(selector: string, words?: string): Promise<void>;
  /** waits for text in the first element of this kind */
  reads(selector: string, words: string | RegExp): Promise<void>;
  /** how many elements of this kind are shown */
  counts(selector: string): Promise<number>;
  hash(): Promise<string>;
  /** the colours of the drawn ground, without what stands on it */
  ground(): Promise<Colours>;
}

export function createReader(tab: Tab, host: Host): Reader {
  const until = <A>(script: (given: A) => boolean, given: A, where?: 'frame', timeout = 60_000) =>
    expect.poll(() => tab.run(script, given, where), { timeout }).toBe(true);
  const mapIsDrawn = (where?: 'frame') =>
    until(() => document.documentElement.dataset.ground === 'map', null, where, 90_000);
  const open = async (path: string) => {
    await tab.goto(host.url + path);
    await until(
      () =>
        'live' in document.documentElement.dataset &&
        document.querySelector('.pins:not([data-still])') !== null,
      null,
    );
  };
  return {
    tab,
    open,
    openMap: async (path) => {
      await open(path);
      await mapIsDrawn();
    },
    mapIsDrawn,
    presses: async (selector, words = '') => {
      await expect
        .poll(() => tab.run(middleOf, { selector, words }), { message: `${selector} ${words}` })
        .toMatchObject({ covered: null });
      const { x, y } = await tab.run(middleOf, { selector, words });
      await tab.pressAt(x, y);
    },
    reads: (selector, words) =>
      expect
        .poll(() => tab.run((given) => document.querySelector(given)?.textContent ?? '', selector))
        .toMatch(words),
    counts: (selector) =>
      tab.run(
        (given) =>
          [...document.querySelectorAll(given)].filter(
            (one) => getComputedStyle(one).visibility === 'visible',
          ).length,
        selector,
      ),
    hash: () => tab.run(() => location.hash),
    ground: async () => {
      const area = await tab.run(freeGround);
      const picture = await tab.picture();
      await tab.run(showAll);
      return coloursOf(picture, area);
    },
  };
}

/** Where to press: the middle of what is shown of an element, and what lies over it; runs in the page. */
function middleOf({ selector, words }: { selector: string; words: string }): {
  x: number;
  y: number;
  covered: string | null;
} {
  const found = [...document.querySelectorAll(selector)].find((one) =>
    `${one.getAttribute('aria-label') ?? ''} ${one.textContent}`.includes(words),
  );
  if (!found) return { x: 0, y: 0, covered: 'nothing of this kind' };
  found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, right, top, bottom } = found.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const over = document.elementFromPoint(x, y);
  const clear = over !== null && (found.contains(over) || over.contains(found));
  return { x, y, covered: clear ? null : (over?.outerHTML.slice(0, 120) ?? 'outside the window') };
}

/** Hides what stands on the map, and says where its ground is free; runs in the page. */
function freeGround(): Area {
  for (const one of document.querySelectorAll<HTMLElement>('.pins, .furniture, .edge, .map-notice, .hint'))
    one.style.opacity = '0';
  const { x, y, width, height } = document.querySelector('.stage')!.getBoundingClientRect();
  return { x, y, width, height };
}
function showAll(): void {
  for (const one of document.querySelectorAll<HTMLElement>('.pins, .furniture, .edge, .map-notice, .hint'))
    one.style.opacity = '';
}
