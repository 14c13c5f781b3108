import { describe, expect, test } from 'vitest';
import { answeredBy, pageOf, pathIn } from '../../src/offline/worker/asked.ts';
import { cacheOf, isOwn } from '../../src/offline/worker/names.ts';

const ROOT = 'https://maps.example.org/atlas/';
const asked = (path: string, { page = false, method = 'GET' } = {}) =>
  answeredBy(ROOT, { method, page, url: new URL(path, ROOT).href });

describe('which part of the copy answers', () => {
  test('a page is asked of the host first, in any language and at any depth', () => {
    for (const path of ['', 'place/manta/', 'es/place/manta/', 'data/', 'nowhere/', 'about/?from=chat'])
      expect(asked(path, { page: true }), path).toBe('page');
  });
  test('a file whose address names its bytes comes out of the copy', () => {
    for (const path of [
      'assets/app-5RHs3MBF.js',
      'data/atlas.json?916c0863',
      'data/manifest.json?235e736bf393',
      'basemap/world.pmtiles',
    ])
      expect(asked(path), path).toBe('file');
  });
  test('of a file without a hash in its address the host may have another', () => {
    for (const path of ['data/manifest.json', 'data/atlas.json', 'basemap/licences/NOTICE.txt'])
      expect(asked(path), path).toBe('plain');
  });
  test('what is no file of the copy is left to the browser', () => {
    for (const path of ['sw.js', 'manifest.webmanifest', 'es/manifest.webmanifest', 'icons/192.png'])
      expect(asked(path), path).toBe(null);
  });
  test('a page in a frame of another site is given nothing, nor is another site', () => {
    for (const path of ['embed/', 'embed/es/place/manta/'])
      expect(asked(path, { page: true }), path).toBe(null);
    expect(asked('/other/', { page: true })).toBe(null);
    expect(asked('https://elsewhere.example/atlas/assets/app.js')).toBe(null);
    // a folder that only begins alike
    expect(pathIn('https://maps.example.org/atlas/', 'https://maps.example.org/atlas-2/')).toBe(null);
  });
  test('a text is taken over at the page that checks texts, and nothing else is sent anywhere', () => {
    for (const path of ['check/', 'es/check/'])
      expect(asked(path, { method: 'POST', page: true })).toBe('shared');
    for (const path of ['', 'about/', 'check/more/', 'embed/check/'])
      expect(asked(path, { method: 'POST', page: true }), path).toBe(null);
    expect(asked('', { method: 'HEAD' })).toBe(null);
  });
});

test('a page’s file is in its folder, whether the address has its slash or not', () => {
  expect(pageOf('')).toBe('index.html');
  expect(pageOf('?from=chat')).toBe('index.html');
  expect(pageOf('es/place/manta/?x')).toBe('es/place/manta/index.html');
  expect(pageOf('place/manta')).toBe('place/manta/index.html');
  expect(pageOf('404.html')).toBe('404.html');
});

test('sites that share an origin keep their copies apart, one inside another too', () => {
  const [outer, inner] = [cacheOf('/', 'a1'), cacheOf('/atlas/', 'a1')];
  expect(isOwn(outer, '/')).toBe(true);
  expect(isOwn(inner, '/')).toBe(false);
  expect(isOwn(outer, '/atlas/')).toBe(false);
  expect(isOwn('workbox-precache', '/')).toBe(false);
});
