import { afterEach, expect, test, vi } from 'vitest';
import * as site from '../../src/atlas/roots.ts';
import * as file from '../../src/atlas/rootsInFile.ts';

const page = (pathname: string, online?: string) => {
  vi.stubGlobal('document', { documentElement: { dataset: online === undefined ? {} : { online } } });
  vi.stubGlobal('location', { pathname });
};
afterEach(() => vi.unstubAllGlobals());

test('what stands for the roots of a site has all that the site asks of them', () => {
  expect(Object.keys(file).toSorted()).toEqual(Object.keys(site).toSorted());
});

test.each([
  ['/', ''],
  ['/', '#layers=bases'],
  ['/es/place/manta/', ''],
  ['/es/place/manta/', '#map=6.2/-1.05/-79.9&q=a%26b&excerpt=b-12'],
])('the address %s%s stands in a fragment and comes back', (pathname, hash) => {
  const written = file.written({ pathname, hash });
  expect(written.startsWith(`#${pathname}`)).toBe(true);
  expect(file.shownIn({ hash: written })).toEqual({ pathname, hash });
  expect(site.written(site.shownIn({ pathname, hash }))).toBe(pathname + hash);
});

test.each(['', '#', '#layers=bases', '#place/manta'])(
  'a fragment without a path, %s, is of the first page',
  (hash) => {
    expect(file.shownIn({ hash }).pathname).toBe('/');
  },
);

test('what leaves it leads to the live map, and where there is none names the file without its folder', () => {
  page('/home/somebody/letters/ecuador.html', 'https://maps.example.org/a/');
  expect(file.outside('#/place/manta/&excerpt=b-12')).toBe(
    'https://maps.example.org/a/place/manta/#excerpt=b-12',
  );
  page('/home/somebody/letters/ecuador.html');
  expect(file.outside('#/place/manta/')).toBe('ecuador.html#/place/manta/');
  expect(file.hasFiles()).toBe(false);
});
