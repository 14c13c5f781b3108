import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../../geo/build.ts';
import { Downloads } from '../../geo/model.ts';
import type { Corpus } from '../../geo/publish/corpus.ts';
import type { Format } from '../../geo/publish/format.ts';
import { FORMATS } from '../../geo/publish/formats.ts';
import { writePublished } from '../../geo/write.ts';
import { createAtlas } from '../../src/atlas/atlas.ts';
import { keepDownloads } from '../../src/atlas/downloads.ts';
import { publishedIn } from '../../src/atlas/published.ts';
import { Panel } from '../../src/pages/Panel.tsx';
import { PAGES } from '../../src/pages/registry.ts';
import { firstView } from '../../src/view/changes.ts';
import { createSite } from '../../src/view/site.ts';
import { LANGUAGES } from '../../src/words/registry.ts';
import { html, LANGS } from '../panel/render.tsx';
import { corpusOf, present, read, tiny } from './editions.ts';

const corpus = corpusOf(read(tiny));

const names: Format = {
  paths: /^tables\/names\.csv$/,
  mediaType: 'text/csv',
  files: ({ places }) => [
    {
      path: 'tables/names.csv',
      title: { en: 'Names of places', es: 'Nombres de lugares' },
      use: { en: 'For lists.', es: 'Para listas.' },
      write: () => places.map(({ id, properties }) => `${id},"${properties.name.en}"\n`).join(''),
    },
  ],
};
/** what adding a format comes to: its file, and this line */
const WITH_NAMES = [...FORMATS, names];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cartulary-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the formats', () => {
  test('claim each file they write, and no file of another', () => {
    const paths = FORMATS.map((format) => format.files(corpus).map(({ path }) => path));
    for (const [i, format] of FORMATS.entries())
      for (const [k, list] of paths.entries())
        expect(
          list.filter((path) => format.paths.test(path)),
          `${format.paths}`,
        ).toEqual(i === k ? list : []);
  });

  test('write what their schemas ask for', () => {
    const files = build(corpus);
    for (const { schema, mediaType, files: filesOf } of FORMATS)
      for (const { path } of filesOf(corpus)) {
        expect(files.get(path), path).toBeTruthy();
        if (!mediaType.endsWith('json')) continue;
        const value: unknown = JSON.parse(String(files.get(path) ?? 'null'));
        if (schema) expect(schema.type.parse(value)).toEqual(value);
      }
    expect(FORMATS.some(({ schema }) => schema !== undefined)).toBe(true);
  });
});

describe('the titles of downloads', () => {
  test('are there in every language of the product', () => {
    const files = FORMATS.flatMap((format) => format.files(corpus));
    for (const { title, use } of files) {
      if (title) expect(Object.keys(title)).toEqual(Object.keys(LANGUAGES));
      expect(use && Object.keys(use)).toEqual(title && Object.keys(LANGUAGES));
    }
  });

  test('are published in the languages of the edition', () => {
    const spanish: Corpus = { ...corpus, edition: { ...corpus.edition, languages: ['es'] } };
    const { downloads } = Downloads.parse(JSON.parse(String(build(spanish).get('downloads.json'))));
    expect(downloads.length).toBeGreaterThan(10);
    for (const { title, use } of downloads) expect([title, use].map(Object.keys)).toEqual([['es'], ['es']]);
  });
});

describe('a format added by one line', () => {
  const files = build(corpus, WITH_NAMES);

  test('is published, and listed in the manifest', () => {
    expect(files.get('tables/names.csv')).toContain('genoa,"Genoa"\n');
    expect(files.get('manifest.json')).toContain('"path":"tables/names.csv"');
    expect(build(corpus).has('tables/names.csv')).toBe(false);
  });

  test('may be written, and is removed with the edition that had it', () => {
    expect(() => writePublished(folder, files)).toThrow('refuses to publish tables/names.csv');
    expect(readdirSync(folder)).toEqual([]);
    writePublished(folder, files, WITH_NAMES);
    expect(existsSync(join(folder, 'tables/names.csv'))).toBe(true);
    writePublished(folder, build(corpus), WITH_NAMES);
    expect(existsSync(join(folder, 'tables/names.csv'))).toBe(false);
  });

  test.each(LANGS)('is offered on the page of downloads in %s', (lang) => {
    const json = (path: string) => JSON.parse(String(files.get(path)));
    const site = createSite(createAtlas(json('atlas.json'), []), PAGES);
    const published = publishedIn(json('manifest.json'));
    keepDownloads(site, json('downloads.json'), present(published));
    const markup = html(site, firstView(site, lang, { kind: 'data', id: null }), <Panel pages={PAGES} />);
    const title = lang === 'es' ? 'Nombres de lugares' : 'Names of places';
    expect(markup).toContain(
      `<a href="/data/tables/names.csv" download="names.csv" type="text/csv">${title}</a>`,
    );
  });

  test('reaches no further than one folder below the published data, however wide its pattern is', () => {
    const wide = [{ ...names, paths: /.*/ }];
    for (const path of ['../names.csv', 'a/b/names.csv', '/absolute/names.csv', '.env'])
      expect(() => writePublished(folder, new Map([[path, '']]), wide)).toThrow('refuses');
  });
});
