/** The page of downloads: every file that is offered, as the manifest tells it, and every one that was published. */
import { describe, expect, it } from 'vitest';
import { downloadsOf } from '../../src/atlas/downloads.ts';
import { labelIn } from '../../src/atlas/names.ts';
import { Panel } from '../../src/pages/Panel.tsx';
import { PAGES } from '../../src/pages/registry.ts';
import { watchWords } from '../../src/prerender/watch.ts';
import { firstView } from '../../src/view/changes.ts';
import { createSite } from '../../src/view/site.ts';
import { ecuador, html, inputAt, LANGS, siteOf, textOf } from '../panel/render.tsx';

const input = inputAt('geo/ecuador-2026');
const listed = new Map(
  (input.manifest as { files: { path: string; bytes: number; sha256: string }[] }).files.map((file) => [
    file.path,
    file,
  ]),
);
const site = siteOf(input);
/** read by the app, by a schema's file or by the page itself: no use to anybody alone */
const NOT_OFFERED = /^(?:areas\.geojson|downloads\.json|schemas\/.*)$/;

describe.each(LANGS)('the page of downloads in %s', (lang) => {
  const markup = html(site, firstView(site, lang, { kind: 'data', id: null }), <Panel pages={PAGES} />);
  const rows = [...markup.matchAll(/<li><h2>.*?<\/li>/gs)].map(([row]) => row);
  const downloads = downloadsOf(site);

  it('offers every published file, the whole edition first', () => {
    const links = rows.map(
      (row) => /<a href="\/data\/([^"]+)" download="[^"/]+" type="[^"]+">/.exec(row)?.[1],
    );
    expect(links[0]).toBe('ecuador-2026.zip');
    expect(links.toSorted()).toEqual([...listed.keys()].filter((path) => !NOT_OFFERED.test(path)).toSorted());
  });

  it('gives of each its name, size, whole hash, licence and a sentence', () => {
    expect(rows).toHaveLength(downloads.length);
    for (const [i, { path, title, use }] of downloads.entries()) {
      const row = rows[i] ?? '';
      const file = listed.get(path);
      expect(row).toContain(`<code title="${file?.sha256}">${file?.sha256.slice(0, 12)}…</code>`);
      const text = textOf(row);
      for (const words of [labelIn(title, lang), labelIn(use, lang), path, site.edition.licence.name])
        expect(text).toContain(words);
      const size =
        Number(/ · ([\d.,]+)/.exec(text)?.[1]?.replace(',', '.')) * (text.includes(' MB') ? 1e6 : 1000);
      expect(Math.abs(size - (file?.bytes ?? 0))).toBeLessThanOrEqual(
        Math.max(500, (file?.bytes ?? 0) * 0.05),
      );
    }
  });

  it('links the JSON Schema of each file that has one, which was published too', () => {
    const schemas = rows.flatMap((row) => /href="\/data\/(schemas\/[^"]+)"/.exec(row)?.[1] ?? []);
    expect(schemas.length).toBeGreaterThan(3);
    for (const schema of schemas) expect(listed.has(schema), schema).toBe(true);
  });
});

it('offers nothing that the manifest does not list', () => {
  const files = [...listed.values()].filter(({ path }) => path !== 'layers.kml');
  const without = siteOf({
    ...input,
    head: { ...input.head, edition: { ...input.head.edition } },
    manifest: { stamp: '', files },
  });
  expect(downloadsOf(without).map(({ path }) => path)).not.toContain('layers.kml');
  expect(downloadsOf(without)).toHaveLength(downloadsOf(site).length - 1);
});

it('is rendered anew where a file changed and no word did', () => {
  const own = siteOf(inputAt('tests/fixtures/tiny'));
  const watched = watchWords(own, downloadsOf(own));
  const readBy = (kind: string): readonly string[] => {
    watched.begin();
    html(own, firstView(own, 'en', { kind, id: null }), <Panel pages={PAGES} />);
    return watched.read().names;
  };
  for (const { path } of downloadsOf(own))
    expect(readBy('data')).toEqual(
      expect.arrayContaining([`download ${path} bytes`, `download ${path} sha256`]),
    );
  expect(readBy('about').filter((name) => name.startsWith('download'))).toEqual([]);
});

it('says when its list has not come', () => {
  const other = createSite({ ...ecuador, edition: { ...ecuador.edition } }, PAGES);
  expect(() => downloadsOf(other)).toThrow('was not loaded');
});
