/** The cap of long lists, as a page holds it before scripts and as the app draws it. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { useFirst } from '../../src/ui/useFirst.ts';

const live = vi.hoisted(() => ({ now: false }));
vi.mock('../../src/ui/window.ts', () => ({ useLive: () => live.now }));

function Shown({ rows, unlessLive, wanted }: { rows: number; unlessLive?: 'all'; wanted?: number }) {
  const [shown, showAll] = useFirst(rows, unlessLive, wanted);
  return `${shown} ${showAll ? 'more' : 'whole'}`;
}
const shown = (rows: number, unlessLive?: 'all') =>
  renderToStaticMarkup(<Shown rows={rows} {...(unlessLive ? { unlessLive } : {})} />);

test('a list of up to a hundred rows is whole, a longer one is cut, in a plain page where it asks for that', () => {
  for (const now of [false, true]) {
    live.now = now;
    expect(shown(100)).toBe('100 whole');
    expect(shown(100, 'all')).toBe('100 whole');
    expect(shown(101)).toBe('100 more');
    expect(shown(500, 'all')).toBe(now ? '100 more' : '500 whole');
  }
});

test('a list is whole where a link leads beyond its first rows', () => {
  const leading = (wanted: number) => renderToStaticMarkup(<Shown rows={130} wanted={wanted} />);
  expect([-1, 0, 99].map(leading)).toEqual(['100 more', '100 more', '100 more']);
  expect([100, 129].map(leading)).toEqual(['130 whole', '130 whole']);
});
