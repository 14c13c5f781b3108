import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { visibleCentre } from '../../src/geometry/mercator.ts';
import { type Stop, sheetHeight } from '../../src/layout/sheet.ts';
import {
  classFor,
  paddingOf,
  STRIP,
  STRIP_FROM,
  stageSize,
  WINDOW_CLASSES,
} from '../../src/layout/windows.ts';

const css = readFileSync(new URL('../../src/ground/pins/pins.css', import.meta.url), 'utf8');

/** custom properties of the rules whose selector is `selector`, after the sheet's media query where asked */
function declared(selector: string): Record<string, string> {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, head]) =>
    head!.trim().endsWith(selector),
  );
  return Object.fromEntries(
    rules.flatMap(([, , body]) =>
      [...body!.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]),
    ),
  );
}
/** CSS px of a length of px, dvh, calc() and var(), in a window of some height */
function length(text: string, names: Record<string, string>, height: number): number {
  const resolved = text.replaceAll(
    /var\((--[\w-]+)\)/g,
    (_, name: string) => `(${length(names[name]!, names, height)})`,
  );
  const sum = resolved
    .replaceAll('calc', '')
    .replaceAll(/([\d.]+)dvh/g, (_, n: string) => `(${n} * ${height / 100})`);
  return evaluate(sum.replaceAll('px', ''));
}
/** sums and products of numbers, left to right by precedence */
function evaluate(text: string): number {
  const inner = /\(([^()]*)\)/.exec(text);
  if (inner) return evaluate(text.replace(inner[0], String(evaluate(inner[1]!))));
  const [, left, sign, right] =
    /^(.*\S)\s+([-+])\s+(\S.*)$/.exec(text) ?? /^(.*\S)\s*([*/])\s*(\S.*)$/.exec(text) ?? [];
  if (left === undefined) return Number(text);
  const [a, b] = [evaluate(left), evaluate(right!)];
  return sign === '+' ? a + b : sign === '-' ? a - b : sign === '*' ? a * b : a / b;
}

const half = declared(':root');
test.each([
  ['half', half],
  ['peek', { ...half, ...declared(':root[data-stop="peek"]') }],
  ['full', { ...half, ...declared(':root[data-stop="full"]') }],
] as [Stop, Record<string, string>][])(
  'the stylesheet and the app agree on the centre of the map above a sheet at %s',
  (stop, names) => {
    for (const cls of WINDOW_CLASSES.filter(({ panel }) => panel === 'sheet'))
      for (const height of [568, 844, 1024]) {
        const size = stageSize(cls, { width: 390, height });
        const [x, y] = visibleCentre({
          camera: { lng: 0, lat: 0, zoom: 1 },
          size,
          padding: paddingOf(cls, stop, size),
        });
        expect(x).toBe(size.width / 2);
        expect(length(names['--centre-y']!, names, height)).toBeCloseTo(y, 6);
        expect(length(names['--sheet']!, names, height)).toBeCloseTo(sheetHeight(stop, height), 6);
      }
  },
);

test('beside a panel the centre is the middle of what is left', () => {
  for (const cls of WINDOW_CLASSES.filter(({ panel }) => panel !== 'sheet')) {
    const size = stageSize(cls, cls.usual);
    expect(size.width).toBe(cls.usual.width - Number(cls.panel));
    expect(paddingOf(cls, 'full', size)).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
  }
  expect(css).toMatch(/:root \{\s*--centre-x: 50%;\s*--centre-y: 50%;/);
});

const strip = readFileSync(new URL('../../src/styles/timeline.css', import.meta.url), 'utf8');
test('the stylesheet and the app agree on the height of the timeline strip, and where there is one', () => {
  expect(strip).toContain(`@media screen and (min-width: 900px) and (min-height: ${STRIP_FROM}px)`);
  expect(/:has\(\.strip\) \{\s*--strip: (\d+)px;/.exec(strip)?.[1]).toBe(String(STRIP));
  for (const cls of WINDOW_CLASSES) {
    expect(cls.strip).toBe(cls.usual.width >= 900);
    const width = stageSize(cls, cls.usual).width;
    expect(stageSize(cls, { ...cls.usual, height: STRIP_FROM - 1 })).toEqual({
      width,
      height: STRIP_FROM - 1,
    });
    expect(stageSize(cls, { ...cls.usual, height: STRIP_FROM })).toEqual({
      width,
      height: STRIP_FROM - (cls.strip ? STRIP : 0),
    });
    expect(classFor({ wide: true, strip: false }, cls).strip).toBe(false);
  }
});

test('the sheet has its media query: every class with a sheet, none with a panel', () => {
  expect(css).toContain('@media (max-width: 899.98px) and (min-height: 480px)');
  for (const { panel, usual } of WINDOW_CLASSES)
    expect(usual.width < 900 && usual.height >= 480).toBe(panel === 'sheet');
});
