/** The cap of long lists, as a page holds it before scripts and as the app draws it. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { PLAIN_ROWS, plainRows, useFirst } from '../../src/ui/useFirst.ts';

const live = vi.hoisted(() => ({ now: false }));
vi.mock('../../src/ui/window.ts', () => ({ useLive: () => live.now }));

function Shown({ rows, plain, wanted }: { rows: number; plain?: number; wanted?: number }) {
  const [shown, showAll] = useFirst(rows, plain, wanted);
  return `${shown} ${showAll ? 'more' : 'whole'}`;
}
/** @param whole rows up to which a plain page has all of them */
const shown = (rows: number, whole?: number) =>
  renderToStaticMarkup(
    <Shown rows={rows} {...(whole === undefined ? {} : { plain: plainRows(rows, whole) })} />,
  );

test('a list of up to a hundred rows is whole, a longer one is cut; in a plain page later, and then to fewer', () => {
  for (const now of [false, true]) {
    live.now = now;
    expect(shown(100)).toBe('100 whole');
    expect(shown(100, 120)).toBe('100 whole');
    expect(shown(101)).toBe('100 more');
    expect(shown(120, 120)).toBe(now ? '100 more' : '120 whole');
    expect(shown(500, 500)).toBe(now ? '100 more' : '500 whole');
    expect(shown(121, 120)).toBe(now ? '100 more' : `${PLAIN_ROWS} more`);
  }
});

test('a list is whole where a link leads beyond its first rows', () => {
  const leading = (wanted: number) => renderToStaticMarkup(<Shown rows={130} wanted={wanted} />);
  expect([-1, 0, 99].map(leading)).toEqual(['100 more', '100 more', '100 more']);
  expect([100, 129].map(leading)).toEqual(['130 whole', '130 whole']);
});
