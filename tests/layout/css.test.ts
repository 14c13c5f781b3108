import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { visibleCentre } from '../../src/geometry/mercator.ts';
import { layoutCss, resolveMedia } from '../../src/layout/css.ts';
import { type SheetStop, sheetHeight } from '../../src/layout/sheet.ts';
import { STRIP } from '../../src/layout/sizes.ts';
import { classFor, MEDIA, paddingOf, stageSize, WINDOW_CLASSES } from '../../src/layout/windows.ts';

const css = layoutCss();

/** custom properties of the rules whose selectors are `selector`, in media queries too; the last wins */
function declared(selector: string, sheet = css): Record<string, string> {
  const rules = [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(
    ([, head = '']) => head.trim() === selector,
  );
  return Object.fromEntries(
    rules.flatMap(([, , body = '']) =>
      [...body.matchAll(/(--[\w-]+):([^;]+)/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  );
}
/** CSS px of a length of px, dvh, calc() and var(), in a window of some height */
function length(text: string, names: Record<string, string>, height: number): number {
  const resolved = text.replaceAll(
    /var\((--[\w-]+)\)/g,
    (_, name: string) => `(${length(names[name] ?? '', names, height)})`,
  );
  const sum = resolved
    .replaceAll('calc', '')
    .replaceAll(/([\d.]+)dvh/g, (_, n: string) => `(${n} * ${height / 100})`);
  return evaluate(sum.replaceAll('px', ''));
}
/** sums and products of numbers, left to right by precedence */
function evaluate(text: string): number {
  const inner = /\(([^()]*)\)/.exec(text);
  if (inner) return evaluate(text.replace(inner[0], String(evaluate(inner[1] ?? ''))));
  const [, left, sign, right = ''] =
    /^(.*\S)\s+([-+])\s+(\S.*)$/.exec(text) ?? /^(.*\S)\s*([*/])\s*(\S.*)$/.exec(text) ?? [];
  if (left === undefined) return Number(text);
  const [a, b] = [evaluate(left), evaluate(right)];
  return sign === '+' ? a + b : sign === '-' ? a - b : sign === '*' ? a * b : a / b;
}

const half = { ...declared(':root'), ...declared(':root,.panel') };
const at = (stop: SheetStop) => ({
  ...half,
  ...declared(`:is(:root,.panel)[data-stop="${stop}"]`),
  ...declared(`:root[data-stop="${stop}"]`),
});
test.each([
  ['half', half],
  ['peek', at('peek')],
  ['full', at('full')],
] as [SheetStop, Record<string, string>][])(
  'the stylesheet and the app agree on the centre of the map above a sheet at %s',
  (stop, declaredNames) => {
    for (const cls of WINDOW_CLASSES.filter(({ panel }) => panel === 'sheet'))
      for (const [height, notch] of [
        [568, 0],
        [844, 0],
        [844, 59],
        [1024, 0],
      ] as const) {
        const safe = { top: notch, right: 0, bottom: notch / 2, left: 0 };
        const names: Record<string, string> = {
          ...declaredNames,
          '--safe-top': `${safe.top}px`,
          '--safe-bottom': `${safe.bottom}px`,
        };
        const size = stageSize(cls, { width: 390, height });
        const [x, y] = visibleCentre({
          camera: { lng: 0, lat: 0, zoom: 1 },
          size,
          padding: paddingOf(cls, stop, size, { safe }),
        });
        expect(x).toBe(size.width / 2);
        expect(length(names['--centre-y'] ?? '', names, height)).toBeCloseTo(y, 6);
        expect(length(names['--sheet'] ?? '', names, height)).toBeCloseTo(sheetHeight(stop, height, safe), 6);
      }
  },
);

test('beside a panel the centre is the middle of what is left', () => {
  for (const cls of WINDOW_CLASSES.filter(({ panel }) => panel !== 'sheet')) {
    const size = stageSize(cls, cls.usual);
    expect(size.width).toBe(cls.usual.width - Number(cls.panel));
    expect(paddingOf(cls, 'full', size)).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
  }
  expect(css).toContain(
    ':root{--centre-x:calc(50% - var(--safe-right)/2);--centre-y:calc(50% + var(--safe-top)/2)}',
  );
});

test('the strip stands under the map of every class of 900 px and more, in windows that are high enough', () => {
  for (const cls of WINDOW_CLASSES) {
    expect(cls.strip).toBe(cls.usual.width >= 900);
    const width = stageSize(cls, cls.usual).width;
    const height = (of: number) => stageSize(cls, { ...cls.usual, height: of }).height;
    expect(stageSize(cls, { ...cls.usual, height: STRIP.from })).toMatchObject({ width });
    expect(height(STRIP.from - 1)).toBe(STRIP.from - 1);
    expect(height(STRIP.from)).toBe(STRIP.from - (cls.strip ? STRIP.height : 0));
    expect(classFor({ wide: true, strip: false }, cls).strip).toBe(false);
  }
});

test('a class has a sheet where its query is that of the sheet, and a strip where it is that of a column', () => {
  for (const { panel, strip, query } of WINDOW_CLASSES) {
    expect(query.startsWith(MEDIA.sheet)).toBe(panel === 'sheet');
    expect(query.includes('max-width: 899.98px')).toBe(!strip);
  }
});

test('every custom property that a stylesheet reads is given by a stylesheet, the layout, a layer or a pin', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'));
  const given = new Set(
    [...sheets, css, readFileSync('src/ground/pins/looks.ts', 'utf8')].flatMap((text) =>
      [...text.matchAll(/(--[\w-]+)'?:/g)].map(([, name]) => name),
    ),
  );
  // what is read with a fallback may be missing
  const read = sheets.flatMap((text) => [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
  expect(read.length).toBeGreaterThan(500);
  const ofLayers = ['--mark', '--wash', '--inverse'];
  expect([...new Set(read)].filter((name = '') => !given.has(name) && !ofLayers.includes(name))).toEqual([]);
});

test('a media query is asked for by name', () => {
  expect(resolveMedia('@media screen and (--narrow) {a{}}', 'a.css')).toBe(
    '@media screen and (max-width: 899.98px) {a{}}',
  );
  expect(resolveMedia('@media not (--sheet) {a{}}', 'a.css')).toBe(
    '@media not ((max-width: 899.98px) and (min-height: 480px)) {a{}}',
  );
  expect(resolveMedia('a{width:var(--narrow)}', 'a.css')).toBe('a{width:var(--narrow)}');
});
test('an unknown name fails, with the file and the name', () => {
  expect(() => resolveMedia('@media (--tiny) {a{}}', 'src/a.css')).toThrow(/src\/a\.css.*--tiny.*--narrow/s);
});

/** the app's values and its CSS, read anew with some of the sizes changed */
async function changed(path: string, values: Readonly<Record<string, unknown>>) {
  vi.resetModules();
  vi.doMock(path, async (original) => ({ ...(await original<object>()), ...values }));
  const { layoutCss } = await import('../../src/layout/css.ts');
  return {
    css: layoutCss(),
    windows: await import('../../src/layout/windows.ts'),
    plate: await import('../../src/ground/pins/plate.ts'),
    style: await import('../../src/layout/palette.ts'),
    contrast: await import('../../geo/check/contrast.ts'),
  };
}
afterEach(() => {
  vi.doUnmock('../../src/layout/sizes.ts');
  vi.doUnmock('../../src/layout/sheet.ts');
  vi.doUnmock('../../geo/palette.ts');
  vi.resetModules();
});

test('a plate of another height changes stylesheet and arrangement alike', async () => {
  const { PLATE } = await import('../../src/layout/sizes.ts');
  const { css, plate } = await changed('../../src/layout/sizes.ts', {
    PLATE: { ...PLATE, tip: { ...PLATE.tip, point: 16 } },
  });
  expect(declared('.pins>li', css)['--tip']).toBe('16px');
  const box = { kind: 'point', width: 40, height: 26 } as Parameters<typeof plate.plateBox>[2];
  expect(plate.plateBox(0, 0, box)).toMatchObject({ y: -42, h: 26 });
});

test('a strip of another height changes stylesheet and stage alike', async () => {
  const { css, windows } = await changed('../../src/layout/sizes.ts', { STRIP: { ...STRIP, height: 200 } });
  expect(css).toContain('--strip:calc(max(200px,');
  const wide = windows.WINDOW_CLASSES.find(({ id }) => id === 'wide');
  expect(wide && windows.stageSize(wide, { width: 1440, height: 900 }).height).toBe(700);
});

test('a sheet with another stop changes stylesheet and padding alike', async () => {
  const { css, windows } = await changed('../../src/layout/sheet.ts', { TOP: 60 });
  expect(css).toContain('--centre-y:calc((60px + ');
  const phone = windows.WINDOW_CLASSES.find(({ id }) => id === 'phone');
  expect(phone && windows.paddingOf(phone, 'half', { width: 390, height: 844 }).top).toBe(60);
});

test('water of another colour changes stylesheet, map and the law of contrast alike', async () => {
  const { GROUNDS } = await import('../../geo/palette.ts');
  const water = { light: '#000001', dark: '#fefefe' };
  const { css, style, contrast } = await changed('../../geo/palette.ts', { GROUNDS: { ...GROUNDS, water } });
  expect(declared(':root', css)['--map-water']).toBe('light-dark(#000001,#fefefe)');
  expect([style.palettes.light.water, style.palettes.dark.water]).toEqual(['#000001', '#fefefe']);
  const colour = { mark: water, wash: water, inverse: water };
  const faults = contrast.layersSeen.check({
    layers: [{ id: 'bases', symbol: 'fort', colour }],
  } as unknown as Parameters<typeof contrast.layersSeen.check>[0]);
  expect(JSON.stringify(faults)).toContain('#000001 on #000001');
});
