/** The windows in which nothing may be covered, and how a page comes to stand in one of them without loading anew. */

interface State {
  /** path and fragment, from the root */
  path: string;
  /** size of the text, where 1 is the browser's usual */
  text: number;
  /** CSS px of the device's safe areas */
  safe: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', number>>>;
}
export interface Window extends Omit<State, 'path'> {
  name: string;
  viewport: { width: number; height: number };
}
const window = (width: number, height: number, more: Partial<Omit<State, 'path'>> = {}): Window => ({
  name: `${width}×${height}${more.text ? ' text 200 %' : ''}${more.safe ? ' notched' : ''}`,
  viewport: { width, height },
  text: 1,
  safe: {},
  ...more,
});

export const WINDOWS: readonly Window[] = [
  window(1440, 900),
  window(1280, 720),
  window(1024, 768),
  window(844, 390, { safe: { left: 59, right: 59, bottom: 21 } }),
  window(740, 360),
  window(667, 375),
  window(390, 844, { safe: { top: 59, bottom: 34 } }),
  window(390, 844),
  window(360, 640),
  window(320, 480),
  window(1280, 720, { text: 2 }),
  window(390, 844, { text: 2 }),
];

/** Shows an address by history navigation, in the page, with this text size and these safe areas. */
export async function shownState({ path, text, safe }: State): Promise<void> {
  const { style } = document.documentElement;
  style.fontSize = `${100 * text}%`;
  for (const side of ['top', 'right', 'bottom', 'left'] as const)
    style.setProperty(`--safe-${side}`, `${safe[side] ?? 0}px`);
  dispatchEvent(new Event('resize'));
  history.replaceState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
  // What the app puts off until a frame is painted is done before a task that waits for all others.
  const frame = async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await scheduler.postTask(() => undefined, { priority: 'background' });
  };
  const looks = () =>
    [...document.querySelectorAll('.stage, #panel, .strip, .pins > li, .edge')]
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height, getComputedStyle(element).visibility].join();
      })
      .join(';');
  // until nothing has moved for three frames
  let before = '';
  for (let same = 0; same < 3; ) {
    await frame();
    const now = looks();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}
