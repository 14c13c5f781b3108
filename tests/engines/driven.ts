/** Tabs of Chromium and Firefox, driven by Playwright. */
import { chromium, firefox } from 'playwright-core';
import { ARGS } from '../browser/playwright.config.ts';
import { findChromium, findFirefox } from './engines.mjs';
import type { Tab } from './tab.ts';

const launch = {
  chromium: async () => {
    const executablePath = await findChromium();
    return chromium.launch({ args: ARGS, ...(executablePath ? { executablePath } : {}) });
  },
  firefox: () => {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('firefox-esr is not here');
    // Debian's own, through WebDriver BiDi
    return firefox.launch({ channel: 'moz-firefox', executablePath });
  },
};

/** of the empty stylesheet that Playwright puts into a page of Firefox's before each picture, and our policy stops */
const EMPTY_SHEET = 'sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA=';

/** @param complain told what the browser itself says of a page, which no script in it hears */
export async function openDriven(
  engine: keyof typeof launch,
  complain: (what: string) => void,
): Promise<Tab> {
  const browser = await launch[engine]();
  const context = await browser.newContext({
    viewport: { width: 1024, height: 700 },
    locale: 'en-GB',
    // the Chromium without windows refuses it to every page; the others leave it to the press of a button
    ...(engine === 'chromium' ? { permissions: ['clipboard-read', 'clipboard-write'] } : {}),
  });
  context.on('weberror', (error) => {
    const { message } = error.error();
    if (!message.includes(EMPTY_SHEET)) complain(`page error: ${message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()} (${message.location().url})`);
  });
  const page = await context.newPage();
  return {
    goto: async (address) => void (await page.goto(address)),
    run: (script, given, where = 'page') => {
      const frame = where === 'page' ? page.mainFrame() : page.frames()[1];
      if (!frame) throw new Error('the page holds no frame');
      return frame.evaluate(script as never, (given ?? null) as never);
    },
    pressAt: (x, y) => page.mouse.click(x, y),
    key: (name) => page.keyboard.press(name),
    type: (text) => page.keyboard.type(text),
    // not page.goBack(), which waits for a load that a step within the app does not bring
    back: () => page.evaluate(() => history.back()),
    resize: (width, height) => page.setViewportSize({ width, height }),
    // hiding the caret would take a stylesheet that our policy forbids
    picture: () => page.screenshot({ caret: 'initial', scale: 'css' }),
    // A4; Playwright gives Firefox, which counts in centimetres, the number of inches
    pdf: () => page.pdf(engine === 'firefox' ? { width: '21in', height: '29.7in' } : { format: 'A4' }),
    close: () => browser.close(),
  };
}
