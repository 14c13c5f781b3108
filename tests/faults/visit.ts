/** One visit to a page while its host fails, and what the reader has of it. */
import type { Browser, Page } from '@playwright/test';
import type { FaultyHost } from './host.ts';
import type { Kind } from './kinds.ts';

/** ms after which the page must have said what is missing */
const PATIENCE = 45_000;
/** ms in which nothing may change any more, once the page is whole or has spoken */
const REST = 1500;
/** ms for the page to become whole on another try */
const AGAIN = 90_000;

/** what a page is like at one moment */
interface State {
  /** its heading and the first words of its first passage stand in the window, unscrolled */
  text: boolean;
  live: boolean;
  /** MapLibre's map is on screen */
  drawn: boolean;
  styled: boolean;
  /** the sentences that say what is wrong, where they can be seen */
  said: string;
  /** whether one of them is that the map takes its time */
  slow: boolean;
}
export interface Outcome extends Omit<State, 'slow'> {
  /** whether another try, with everything mended, made the page whole; null where nothing was missing */
  mended: boolean | null;
  /** uncaught errors and rejections */
  errors: readonly string[];
}

const whole = ({ text, live, drawn, styled }: Pick<State, 'text' | 'live' | 'drawn' | 'styled'>): boolean =>
  text && live && drawn && styled;

/** What is wrong with an outcome, in a word; null where the reader has the whole page, or knows what it lacks and can try again. */
export function verdict(outcome: Outcome): string | null {
  if (outcome.errors.length > 0) return 'uncaught';
  if (!outcome.text) return 'no text';
  if (whole(outcome)) return null;
  if (outcome.said === '') return 'silent';
  return outcome.mended ? null : 'no way on';
}

const look = (page: Page): Promise<State> =>
  page.evaluate(() => {
    const inWindow = (element: Element | null | undefined): boolean => {
      const box = element?.getClientRects()[0];
      return box !== undefined && box.height > 0 && box.top >= 0 && box.top < innerHeight - 12;
    };
    const seen = (element: HTMLElement): boolean =>
      inWindow(element) && getComputedStyle(element).visibility === 'visible' && element.innerText !== '';
    const notices = [
      ...document.querySelectorAll<HTMLElement>('#fault, .notice[role=alert], .map-notice[role=status]'),
    ].filter(seen);
    const { live, ground } = document.documentElement.dataset;
    const rules = getComputedStyle(document.documentElement);
    return {
      text: inWindow(document.querySelector('h1')) && inWindow(document.querySelector('.quote')),
      live: live !== undefined,
      drawn: ground === 'map',
      styled: rules.getPropertyValue('--panel') !== '' && rules.getPropertyValue('--centre-x') !== '',
      said: notices.map(({ innerText }) => innerText.replaceAll(/\s+/g, ' ').trim()).join(' | '),
      slow: notices.some(({ dataset }) => dataset.trouble === 'slow'),
    };
  });

const NOTHING: State = { text: false, live: false, drawn: false, styled: false, said: '', slow: false };

/** Watches a page until it is whole, or has said what it lacks, and rests. */
async function settle(page: Page, patience: number, enough: (state: State) => boolean): Promise<State> {
  const end = Date.now() + patience;
  let since = Date.now();
  let before = '';
  for (;;) {
    const state = await look(page).catch(() => NOTHING);
    const now = JSON.stringify(state);
    if (now !== before) since = Date.now();
    before = now;
    if ((enough(state) && Date.now() - since >= REST) || Date.now() > end) return state;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Presses what the page offers, and tells whether the page becomes whole. */
async function tryAgain(page: Page): Promise<boolean> {
  const offers = page.locator('#fault a, .notice[role=alert] button, .map-notice button');
  const offer = offers.filter({ visible: true }).first();
  if ((await offer.count()) === 0) return false;
  await offer.click({ timeout: 3000 }).catch(() => undefined);
  const state = await settle(page, AGAIN, (now) => whole(now) && now.said === '');
  return whole(state) && state.said === '';
}

/**
 * @param path of the page, from the site's root
 * @param fault the file that the host fails to give, by its path with a slash at its beginning
 */
export async function visit(
  browser: Browser,
  host: FaultyHost,
  path: string,
  fault: { path: string; kind: Kind },
): Promise<Outcome> {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 700 },
    deviceScaleFactor: 0.5,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  // What compiles this file for the command names functions by one that no page has.
  await page.addInitScript('globalThis.__name ??= (given) => given');
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    // A browser says by itself that a script cannot be read, before any code could catch that.
    const own = error.name === 'SyntaxError' && fault.path.endsWith('.js');
    if (!own) errors.push(error.message || String(error));
  });
  host.break(fault);
  await page.goto(`${host.url}${path}`, { waitUntil: 'commit' }).catch(() => undefined);
  const { slow, ...state } = await settle(
    page,
    PATIENCE,
    (now) => whole(now) || (now.said !== '' && !now.slow),
  );
  host.break(null);
  const mended = whole(state) ? null : await tryAgain(page);
  await context.close();
  return { ...state, mended, errors };
}

/** The files that a first visit to a page loads, its own but for the page itself. */
export async function filesOf(browser: Browser, host: FaultyHost, path: string): Promise<readonly string[]> {
  const from = host.asked.length;
  await visit(browser, host, path, { path: 'none', kind: '404' });
  const page = `/${path}`;
  return [...new Set(host.asked.slice(from))].filter((one) => one !== page);
}
