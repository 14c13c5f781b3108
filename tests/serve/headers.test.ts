import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { HEADERS, headersFile, headersOf, metaPolicy } from '../../src/prerender/headers.ts';
import { inlineParts } from '../../src/prerender/inline.ts';
import { siteRoot } from '../../src/serve/assemble.mjs';

const PAGES = [
  'index.html',
  'about/index.html',
  'place/manta/index.html',
  'es/index.html',
  'es/place/manta/index.html',
];
/** path → its headers, as they are written */
const rules = headersFile(PAGES)
  .trim()
  .split(/\n(?=\/)/)
  .map((block) => {
    const [path = '', ...lines] = block.split('\n');
    return { path, headers: new Map(lines.map((line) => line.trim().split(/: (.*)/) as [string, string])) };
  });
const matching = (path: string) =>
  rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );

describe('the file of headers', () => {
  test('says once how long each page, its data and its assets may be kept', () => {
    const kept = (path: string) =>
      matching(path).flatMap(({ headers }) => headers.get('Cache-Control') ?? []);
    for (const path of ['/', '/about/', '/place/manta/', '/es/', '/es/place/manta/', '/data/atlas.json'])
      expect(kept(path), path).toEqual(['no-cache']);
    expect(kept('/basemap/world.pmtiles')).toEqual(['no-cache']);
    // one that is kept would hold readers to an edition for as long
    for (const path of ['/sw.js', '/manifest.webmanifest', '/es/manifest.webmanifest', '/icons/192.png'])
      expect(kept(path), path).toEqual(['no-cache']);
    expect(kept('/assets/index-1.js')).toEqual(['public, max-age=31536000, immutable']);
  });
  const sent = (path: string, name: string) =>
    matching(path).flatMap(({ headers }) => headers.get(name) ?? []);
  test('gives every header to every page, and https for a year, which http on localhost must not promise', () => {
    for (const path of ['/', '/404.html', '/about/', '/place/manta/', '/es/place/manta/', '/data/atlas.json'])
      for (const [name, value] of Object.entries(HEADERS)) expect(sent(path, name), path).toContain(value);
    const [all] = rules;
    expect(all?.headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
    expect(Object.keys(HEADERS)).not.toContain('Strict-Transport-Security');
  });
  test('lets nobody frame a page but the embedded ones, whether a host joins all rules or takes the nearest', () => {
    const ancestors = (path: string) =>
      sent(path, 'Content-Security-Policy').flatMap(
        (policy) => /frame-ancestors ([^;]*)/.exec(policy)?.[1] ?? [],
      );
    for (const path of ['/', '/404.html', '/about/', '/place/manta/', '/es/', '/es/place/manta/'])
      expect(ancestors(path), path).toEqual(["'none'"]);
    // an address that does not exist: the older header holds where no policy names the ancestors
    expect(ancestors('/nowhere/')).toEqual([]);
    expect(sent('/nowhere/', 'X-Frame-Options')).toEqual(['DENY']);
    for (const path of ['/embed/', '/embed/place/manta/', '/embed/es/place/manta/']) {
      expect(ancestors(path), path).toEqual(['*']);
      expect(sent(path, 'Cross-Origin-Resource-Policy'), path).toEqual(['cross-origin']);
      expect(headersOf(path)['Content-Security-Policy']).toMatch(/frame-ancestors \*$/);
      for (const policy of sent(path, 'Content-Security-Policy'))
        expect(policy).toContain("script-src 'self'");
    }
    expect(headersOf('/embedded/')).toBe(HEADERS);
  });
});

test('the policy allows the style and the script of the missing page by their hashes, and pages allow none', () => {
  const parts = [...inlineParts().matchAll(/<(style|script)>(.*?)<\/\1>/gs)];
  expect(parts).toHaveLength(2);
  for (const [, name, text = ''] of parts) {
    const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const directive = new RegExp(`${name}-src 'self' ${hash.replaceAll(/[+/]/g, '\\$&')}(;|$)`);
    expect(HEADERS['Content-Security-Policy']).toMatch(directive);
    expect(metaPolicy(true)).toMatch(directive);
  }
  expect(metaPolicy()).not.toContain('sha256');
  expect(JSON.stringify([HEADERS, metaPolicy(true)])).not.toContain('unsafe');
});

test('the site’s root is a path with a slash at both ends, or the build stops', () => {
  expect(siteRoot()).toBe('/');
  expect(siteRoot('/cartulary/')).toBe('/cartulary/');
  for (const wrong of ['', 'x', '/x', 'x/', '//x/', 'https://example.org/', '/"><script>/'])
    expect(() => siteRoot(wrong), wrong).toThrow('CARTULARY_ROOT');
});
