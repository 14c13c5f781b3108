/** An embedded page beside its app: its link to the full map, and what it tells the page around it. */
import { outside } from '../../atlas/roots.ts';
import { HALF } from '../../layout/sheet.ts';
import { windowClass } from '../../ui/window.ts';
import { type Answer, originToAnswer } from './messages.ts';

/** CSS px that hold the window, and what the panel's text would need beside it */
function wholeHeight(): number {
  const boxes = ['.body', '.scroll'].flatMap((name) => document.querySelector<HTMLElement>(name) ?? []);
  const hidden = Math.max(0, ...boxes.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight));
  return Math.ceil(innerHeight + hidden / (windowClass().panel === 'sheet' ? HALF : 1));
}

/**
 * @param address address of the view as it is now, as the app writes it
 * @param subscribe calls back after each change of the view
 */
export function followView(address: () => string, subscribe: (listener: () => void) => void): void {
  const answer = (): Answer => ({
    type: 'cartulary:state',
    address: outside(address()),
    height: wholeHeight(),
  });
  let origin: string | null = null;
  let last = '';
  const tell = () => {
    const now = answer();
    document.querySelector('#full-map')?.setAttribute('href', now.address);
    const text = JSON.stringify(now);
    if (origin === null || text === last) return;
    last = text;
    parent.postMessage(now, origin);
  };
  addEventListener('message', (event) => {
    const asked = originToAnswer(event, parent);
    if (asked === null || parent === window) return;
    origin = asked;
    last = '';
    tell();
  });
  // What the view shows is laid out by the next frame.
  const later = () => requestAnimationFrame(tell);
  subscribe(later);
  new ResizeObserver(later).observe(document.querySelector('.page') ?? document.body);
  later();
}
