/** Checks of what a reader with a keyboard, a screen reader or large letters needs. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** WCAG 2.0 to 2.2, A and AA, with the target-size rule that axe leaves off */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: TAGS }, rules: { 'target-size': { enabled: true } } })
    .analyze();
  const cut = await Promise.all(
    violations
      .flatMap(({ id, nodes }) => (id === 'target-size' ? nodes : []))
      .map(async (node) => ((await isCut(page, node.target.join(' '))) ? node : null)),
  );
  const found = violations.flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => !cut.includes(node))
      .map(
        ({ target, failureSummary }) =>
          `${id}: ${target.join(' ')}: ${failureSummary?.replaceAll(/\s+/g, ' ')}`,
      ),
  );
  expect(found, what).toEqual([]);
  expect(passes.length, `${what}: rules that found something to look at`).toBeGreaterThan(12);
}

/** whether the edge of what scrolls cuts the element: axe takes that for something lying over it, a reader scrolls */
const isCut = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const scroller = element.closest('.body, .scroll, .matrix');
    const box = element.getBoundingClientRect();
    for (
      let outer: Element | null = scroller;
      outer;
      outer = outer.parentElement?.closest('.body, .scroll') ?? null
    ) {
      const { top, bottom, left, right } = outer.getBoundingClientRect();
      if (
        getComputedStyle(outer).overflowY !== 'visible' &&
        (box.top < top || box.bottom > bottom || box.left < left || box.right > right)
      )
        return true;
    }
    return false;
  });

export interface Focus {
  /** tag, id or class and name of what has the focus */
  what: string;
  /** which element of the document it is */
  at: number;
  onBody: boolean;
  /** an outline, or a ring on its plate or label, is drawn */
  ring: boolean;
  /** nothing of another element lies on its middle */
  clear: boolean;
}
export const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const drawn = (node: Element | null | undefined) => {
      if (!node) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
      return (
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
        /0px 0px 0px [2-9]|-2px 0px 0px inset/.test(boxShadow)
      );
    };
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [
      (Math.max(0, left) + Math.min(innerWidth, right)) / 2,
      (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2,
    ];
    const at = document.elementFromPoint(x, y);
    const label = element.closest('label');
    return {
      what: `${element.localName}${element.id ? `#${element.id}` : `.${element.className}`} ${element.getAttribute('aria-label') ?? (label ?? element).textContent?.slice(0, 30)}`,
      at: [...document.querySelectorAll('*')].indexOf(element),
      onBody: element === document.body,
      ring:
        [
          element,
          label,
          element.querySelector('.plate'),
          element.querySelector('svg'),
          element.parentElement,
          element.closest('.search'),
        ].some(drawn) || element.matches('h1, h2'),
      clear: at !== null && (element.contains(at) || at.contains(element) || label?.contains(at) === true),
    };
  });

/** presses Tab until what has the focus fits; at every stop the focus is seen and not lost */
export async function tabsTo(page: Page, fits: RegExp, most = 60): Promise<number> {
  for (let i = 1; i <= most; i++) {
    await page.keyboard.press('Tab');
    const focus = await focusOf(page);
    expect(focus, `stop ${i}: ${focus.what}`).toMatchObject({ onBody: false, ring: true, clear: true });
    if (fits.test(focus.what)) return i;
  }
  throw new Error(`${fits} was not reached in ${most} stops`);
}

/** controls of ours whose target is smaller than `least` CSS px in either direction, with their sizes */
export const smallTargets = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((px) => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'button, select, summary, label.layer, .row, .pin, .tabs a, .tools a, .crumb a, .wordmark, .near a, .fold > summary',
      ),
    ];
    return controls
      .filter(
        (control) =>
          control.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
          control.getBoundingClientRect().width > 0,
      )
      .map((control) => {
        // a control may be larger to the finger than to the eye
        const before = getComputedStyle(control, '::before');
        const grown =
          before.position === 'absolute' && before.content !== 'none'
            ? [Number.parseFloat(before.width), Number.parseFloat(before.height)]
            : [0, 0];
        const { width, height } = control.getBoundingClientRect();
        return { control, width: Math.max(width, grown[0] || 0), height: Math.max(height, grown[1] || 0) };
      })
      .filter(({ width, height }) => width < px - 0.5 || height < px - 0.5)
      .map(
        ({ control, width, height }) =>
          `${control.localName}.${control.className} ${control.getAttribute('aria-label') ?? control.textContent?.slice(0, 30)}: ${width.toFixed(0)} × ${height.toFixed(0)}`,
      );
  }, least);

/** text of the panel that runs out of its box or out of the panel */
export const clippedText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const panel = document.getElementById('panel')!.getBoundingClientRect();
    const found: string[] = [];
    const walker = document.createTreeWalker(document.getElementById('panel')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      if (
        !node.textContent?.trim() ||
        element.closest('.unseen, .skip, .layer-grid, legend, select') ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      if (right > panel.right + 1 || left < panel.left - 1)
        found.push(`${element.localName}.${element.className}: ${node.textContent.trim().slice(0, 40)}`);
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      )
        found.push(`cut ${element.localName}.${element.className}: ${node.textContent.trim().slice(0, 40)}`);
    }
    if (document.documentElement.scrollWidth > innerWidth)
      found.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${innerWidth}`);
    return found;
  });
