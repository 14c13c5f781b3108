import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

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
const IMPORT = /\bimport\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|\bexport\s+(type\s+)?[^'";]*?\sfrom\s+'([^']+)'/g;
function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => {
    const given = (match[2] ?? match[3] ?? match[5])!.replace(/\?.*$/, '');
    const to = given.startsWith('.') ? normalize(join(dirname(file), given)) : given;
    return { from: file, to, typeOnly: Boolean(match[1] ?? match[4]) };
  });
}
const code = (folder: string) => filesUnder(folder).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const src = code('src').flatMap(importsOf);
const geo = code('geo').flatMap(importsOf);
const room = (path: string): string => path.split('/')[1] ?? '';
/** imports that break a door, as "from → to" */
const broken = (imports: readonly Import[], breaks: (from: string, to: string, typeOnly: boolean) => boolean) =>
  imports.filter(({ from, to, typeOnly }) => breaks(from, to, typeOnly)).map(({ from, to }) => `${from} → ${to}`);

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
  test('of geo, src imports only model.ts', () => {
    expect(broken(src, (_from, to) => to.startsWith('geo/') && to !== 'geo/model.ts')).toEqual([]);
  });
  test('only src/map imports maplibre-gl', () => {
    expect(broken(src, (from, to) => /^(maplibre-gl|@maplibre\/)/.test(to) && room(from) !== 'map')).toEqual([]);
  });
  test('panel, ui, pins, view, data and words never import map', () => {
    expect(
      broken(src, (from, to) => to.startsWith('src/map/') && ['panel', 'ui', 'pins', 'view', 'data', 'words', 'locator'].includes(room(from))),
    ).toEqual([]);
  });
  test('zod is imported by the model and by the two files that read with it', () => {
    expect(broken(src, (from, to, typeOnly) => /^zod/.test(to) && !typeOnly && from !== 'src/data/jitless.ts')).toEqual([]);
    expect(broken(src, (from, to, typeOnly) => to === 'geo/model.ts' && !typeOnly && from !== 'src/data/parse.ts')).toEqual([]);
  });
  test('view, locator and pins/arrange know no browser page', () => {
    const pure = [...code('src/view'), ...code('src/locator')].filter((file) => !/store\.ts$|\.tsx$/.test(file));
    expect(pure.length).toBeGreaterThan(6);
    expect(pure.filter((file) => /(?<!\/)\b(document|window)\./.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
  test('nothing imports tests, and tests reach src and geo by their files', () => {
    expect(broken([...src, ...geo], (_from, to) => to.startsWith('tests/') || to.includes('/tests/'))).toEqual([]);
  });
  test('no raw markup is ever set', () => {
    const banned = /dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|\.setHTML\(/;
    expect(code('src').filter((file) => banned.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
  test('the table of rooms in the README names every room, and only rooms', () => {
    const table = [...readFileSync('README.md', 'utf8').matchAll(/^\| `((?:src|geo|tests)\/[a-z0-9-]+)\/` \|/gm)].map((match) => match[1]!);
    const rooms = ['src', 'geo', 'tests'].flatMap((top) =>
      readdirSync(top)
        .filter((name) => statSync(join(top, name)).isDirectory())
        .map((name) => `${top}/${name}`),
    );
    expect(table.toSorted()).toEqual(rooms.toSorted());
  });
});
