import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circles, upward } from './stack.ts';

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'node_modules') return [];
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}
interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}
const IMPORT =
  /\bimport\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|\bexport\s+(type\s+)?[^'";]*?\sfrom\s+'([^']+)'/g;
function importsIn(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const given = (match[2] ?? match[3] ?? match[5] ?? '').replace(/\?.*$/, '');
    const to = given.startsWith('.') ? normalize(join(dirname(file), given)) : given;
    return { from: file, to, typeOnly: Boolean(match[1] ?? match[4]) };
  });
}
const importsOf = (file: string) => importsIn(file, readFileSync(file, 'utf8'));
const code = (folder: string) =>
  filesUnder(folder).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const src = code('src').flatMap(importsOf);
const geo = code('geo').flatMap(importsOf);
/** imports that break a door, as "from → to" */
const broken = (
  imports: readonly Import[],
  breaks: (from: string, to: string, typeOnly: boolean) => boolean,
) =>
  imports
    .filter(({ from, to, typeOnly }) => breaks(from, to, typeOnly))
    .map(({ from, to }) => `${from} → ${to}`);

/** rooms of the README's table in its order, topmost first */
const table = [
  ...readFileSync('README.md', 'utf8').matchAll(/^\| `((?:src|geo|tests)\/[a-z0-9-]*)\/?` \|/gm),
].map((match) => match[1] ?? '');
const stack = table.filter((room) => room.startsWith('src/'));

describe('the stack of rooms', () => {
  test('a room imports only from rooms below it, types included', () => {
    expect(stack.length).toBeGreaterThan(10);
    expect(src.length).toBeGreaterThan(500);
    expect(upward(src, stack)).toEqual([]);
  });
  test('no files import each other in a circle, types included', () => {
    expect(circles(src)).toEqual([]);
    expect(circles(geo)).toEqual([]);
  });
  test('it sees an upward import, one of a type only, one of a lazy file, and a room that is not in the table', () => {
    const upwards = [
      `import { Panel } from '../pages/Panel.tsx';`,
      `import type { Panel } from '../pages/Panel.tsx';`,
      `const lazy = () => import('../pages/Panel.tsx');`,
      `import { x } from '../attic/x.ts';`,
    ];
    for (const text of upwards) expect(upward(importsIn('src/view/a.ts', text), stack)).toHaveLength(1);
    expect(upward(importsIn('src/pages/a.ts', `import { b } from '../view/b.ts';`), stack)).toEqual([]);
  });
  test('it sees a circle of two files and one of three', () => {
    const two = [
      ...importsIn('src/a.ts', `import type { B } from './b.ts';`),
      ...importsIn('src/b.ts', `import { a } from './a.ts';`),
    ];
    expect(circles(two)).toEqual([['src/a.ts', 'src/b.ts']]);
    const three = [
      ...importsIn('src/a.ts', `import './b.ts';`),
      ...importsIn('src/b.ts', `import './c.ts';`),
      ...importsIn('src/c.ts', `import('./a.ts');`),
    ];
    expect(circles(three)).toHaveLength(1);
  });
});

describe('doors between the rooms', () => {
  test('the test sees the house', () => {
    expect(code('src').length).toBeGreaterThan(40);
    expect(code('geo').length).toBeGreaterThan(20);
    expect(src.some(({ to }) => to === 'maplibre-gl')).toBe(true);
    expect(src.some(({ to }) => to === 'geo/model.ts')).toBe(true);
  });
  test('geo never imports src', () => {
    expect(broken(geo, (_from, to) => to.startsWith('src/'))).toEqual([]);
  });
  test('of geo, src imports only model.ts and palette.ts, src/verify what judges quotations, src/share what writes references, and src/make what an edition is made with', () => {
    const open = ['geo/model.ts', 'geo/palette.ts'];
    const isJudge = (from: string, to: string) =>
      from.startsWith('src/verify/') && to.startsWith('geo/quotes/');
    // the page of downloads and the dialog give the same files
    const isCiter = (from: string, to: string) =>
      from === 'src/share/cite/citations.ts' && to === 'geo/referenceFiles.ts';
    const isMaker = (from: string, to: string) =>
      from.startsWith('src/make/') &&
      (/^geo\/(?:propose|check|publish)\//.test(to) ||
        ['areaNamed', 'problem', 'sentences', 'spans'].some((name) => to === `geo/${name}.ts`) ||
        /^geo\/basemap\/\w+\.topojson$/.test(to));
    expect(
      broken(
        src,
        (from, to) =>
          to.startsWith('geo/') &&
          !open.includes(to) &&
          !isJudge(from, to) &&
          !isCiter(from, to) &&
          !isMaker(from, to),
      ),
    ).toEqual([]);
  });
  test('what the workbench takes of geo runs in a browser: nothing that it imports asks for Node', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of geo) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const to of next.get(file) ?? []) visit(to);
    };
    for (const { from, to, typeOnly } of src) if (from.startsWith('src/make/') && !typeOnly) visit(to);
    expect(seen.size).toBeGreaterThan(60);
    expect([...seen].filter((name) => name.startsWith('node:'))).toEqual([]);
  });
  test('what judges quotations runs in a browser: it imports nothing but itself', () => {
    const judge = geo.filter(({ from }) => from.startsWith('geo/quotes/'));
    expect(judge.length).toBeGreaterThan(15);
    expect(broken(judge, (_from, to) => !to.startsWith('geo/quotes/'))).toEqual([]);
  });
  test('what proposes names runs in a browser: it imports nothing but itself, except where it reads packages', () => {
    const pure = geo.filter(
      ({ from, typeOnly }) => from.startsWith('geo/propose/') && !from.endsWith('/packages.ts') && !typeOnly,
    );
    expect(pure.length).toBeGreaterThan(25);
    expect(
      broken(pure, (_from, to) => !to.startsWith('geo/propose/') || to.endsWith('/packages.ts')),
    ).toEqual([]);
  });
  test('only src/ground/maplibre imports maplibre-gl, and only the ground imports src/ground/maplibre', () => {
    // it names MapLibre's worker in a text that it gives to the build
    const isPlugin = (path: string) => path === 'src/serve/mapLibrePlugin.ts';
    const isMap = (path: string) => path.startsWith('src/ground/maplibre/');
    expect(
      broken(src, (from, to) => /^(maplibre-gl|@maplibre\/)/.test(to) && !isMap(from) && !isPlugin(from)),
    ).toEqual([]);
    const composition = ['src/main.tsx', 'src/start.tsx'];
    expect(
      broken(src, (from, to) => isMap(to) && !from.startsWith('src/ground/') && !composition.includes(from)),
    ).toEqual([]);
  });
  test('zod is imported by the model and by the two files that read with it', () => {
    expect(
      broken(src, (from, to, typeOnly) => /^zod/.test(to) && !typeOnly && from !== 'src/atlas/jitless.ts'),
    ).toEqual([]);
    expect(
      broken(
        src,
        (from, to, typeOnly) => to === 'geo/model.ts' && !typeOnly && from !== 'src/atlas/parse.ts',
      ),
    ).toEqual([]);
  });
  test('geometry, layout, view and the still map know no browser page', () => {
    const pure = ['geometry', 'layout', 'view', 'ground/locator']
      .flatMap((room) => code(`src/${room}`))
      .filter((file) => !/store\.ts$|\.tsx$/.test(file));
    expect(pure.length).toBeGreaterThan(12);
    expect(pure.filter((file) => /(?<!\/)\b(document|window)\./.test(readFileSync(file, 'utf8')))).toEqual(
      [],
    );
  });
  test('nothing imports tests, and tests reach src and geo by their files', () => {
    expect(
      broken([...src, ...geo], (_from, to) => to.startsWith('tests/') || to.includes('/tests/')),
    ).toEqual([]);
  });
  test('no raw markup is ever set', () => {
    const banned = /dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|\.setHTML\(/;
    expect(code('src').filter((file) => banned.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
  test('the table of rooms in the README names every room, and only rooms', () => {
    const rooms = ['src', 'geo', 'tests'].flatMap((top) =>
      readdirSync(top)
        .filter((name) => statSync(join(top, name)).isDirectory())
        .map((name) => `${top}/${name}`),
    );
    expect(table.filter((room) => !room.endsWith('/')).toSorted()).toEqual(rooms.toSorted());
  });
});
