/** Whether the page's stylesheets have come. Runs before the large scripts, while the page may not be painted yet. */
import { afterFrame } from './ui/afterFrame.ts';

/** ms after which a page is shown without a stylesheet that has not come */
const PATIENCE = 10_000;

/** Whether the app's stylesheet is there to its end, where it says so. The map cannot be laid out without it. */
const isStyled = (): boolean => getComputedStyle(document.documentElement).getPropertyValue('--whole') !== '';

/**
 * A browser paints nothing while a stylesheet is on its way, for minutes where the host never answers. One that is not for
 * this medium is not waited for; it is used when it comes after all.
 */
function waitNoLonger(): void {
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    if (sheet.sheet) continue;
    sheet.media = 'print';
    sheet.onload = () => {
      sheet.media = 'all';
    };
  }
}

/**
 * Calls back once: when the page is read to its end, painted and styled, or when that has taken too long.
 * @param before runs in the frame in which the page is first painted
 */
export function whenStyled(before: () => void, then: (styled: boolean) => void): void {
  let over = false;
  const look = (late = false): void => {
    const styled = isStyled();
    if (over || !(styled || late)) return;
    over = true;
    then(styled);
  };
  const wait = (): void => {
    // No frame comes before the stylesheets that the page was read with. A hidden page has no frames at all.
    if (document.hidden) look();
    else {
      requestAnimationFrame(before);
      afterFrame(look).ask();
    }
    document.addEventListener('load', () => look(), true);
    setTimeout(() => {
      if (!over) waitNoLonger();
      look(true);
    }, PATIENCE);
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', wait, { once: true });
  else wait();
}
