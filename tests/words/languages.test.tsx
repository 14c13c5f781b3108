import { afterEach, describe, expect, it, vi } from 'vitest';
import { labelLayers } from '../../src/ground/maplibre/labelLayers.ts';
import { palettes } from '../../src/layout/palette.ts';
import { PAGES } from '../../src/pages/registry.ts';
import { renderSite } from '../../src/prerender/pages.tsx';
import { translationsOf } from '../../src/search/entries.ts';
import { formatAddress, langOf, parseAddress } from '../../src/view/address.ts';
import { firstView } from '../../src/view/changes.ts';
import { LANGUAGES, type Languages } from '../../src/words/registry.ts';
import { speech } from '../../src/words/speech.ts';
import { check, type Files, read, tiny as tinyFiles } from '../geo/editions.ts';
import { inputOf, siteOf, textOf, tiny, tinyInput } from '../panel/render.tsx';

const isLabel = (value: object): value is Record<string, string> =>
  Object.keys(value).join() === 'en,es' && Object.values(value).every((words) => typeof words === 'string');

/** the tiny edition with its labels in these languages; those it does not have are its Spanish ones, marked */
function tinyIn(...languages: [string, ...string[]]): Files {
  const translated = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(translated);
    if (isLabel(value))
      return Object.fromEntries(
        languages.map((language) => [language, value[language] ?? `${value.es} (${language})`]),
      );
    const inside = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translated(inner)]));
    // a name that texts use stays a name, though no label has it any more
    if ('alternates' in value && 'name' in value && Array.isArray(value.alternates))
      inside.alternates = [...value.alternates, ...Object.values(value.name ?? {})];
    return inside;
  };
  const files = [...tinyFiles].map(([path, text]): [string, string] =>
    /\.(?:geo)?json$/.test(path) ? [path, JSON.stringify(translated(JSON.parse(text)))] : [path, text],
  );
  const edition = JSON.parse(new Map(files).get('edition.json') ?? '');
  return new Map([...files, ['edition.json', JSON.stringify({ ...edition, languages })]]);
}

const tinyBuilt = await renderSite(tinyInput);
const tinyAbout = (prefix: string) => tinyBuilt.get(`${prefix}about/index.html`) ?? '';
const pages = (files: ReadonlyMap<string, string>) =>
  [...files].filter(([path]) => path.endsWith('.html')).map(([path, text]) => ({ path, text }));

describe('an edition in Spanish alone', async () => {
  const files = tinyIn('es');
  const input = inputOf(read(files));
  const site = siteOf(input);
  const built = await renderSite(input);

  it('holds every law', () => {
    expect(check(files)).toEqual([]);
  });
  it('has its pages at the root, and none in another language', () => {
    const paths = pages(built).map(({ path }) => path);
    expect(paths).toContain('index.html');
    expect(paths).toContain('about/index.html');
    expect(paths.filter((path) => /^(?:en|es)\//.test(path))).toEqual([]);
    expect(paths.length * 2 - 1).toBe(pages(tinyBuilt).length);
    for (const { path, text } of pages(built)) expect(text, path).toContain('<html lang="es"');
  });
  it('has no switch, names no other language and loads the words of none', () => {
    for (const { path, text } of pages(built)) {
      expect(text, path).not.toMatch(/hreflang/i);
      // the missing page asks for nothing early: it cannot know where the site's root is
      if (path !== '404.html') expect(text, path).toContain('src-words-es-index');
      expect(text, path).not.toContain('src-words-en-index');
      expect(text, path).not.toContain('>EN<');
    }
  });
  it('says of what it keeps only theme, keys and signs', () => {
    const about = textOf(built.get('about/index.html') ?? '');
    expect(about).toContain('su elección de tema, teclas y signos');
    expect(about).toContain('Tema, teclas y signos');
    expect(textOf(tinyAbout('es/'))).toContain('su elección de tema, idioma, teclas y signos');
    expect(textOf(tinyAbout(''))).toContain('your choice of theme, language, keys and signs');
  });
  it('knows no address with a prefix', () => {
    expect(parseAddress(site, { pathname: '/es/about/', hash: '' }, '/').notices).toEqual([
      { part: 'page', given: 'es/about' },
    ]);
    expect(langOf(site.edition.languages, '/es/about/', '/')).toBe('es');
    expect(site.places.flatMap((place) => translationsOf(place, 'es'))).toEqual([]);
  });
});

describe('a language that one folder and one line add', async () => {
  const spoken: Languages = {
    ...LANGUAGES,
    pt: {
      name: 'Português',
      short: 'PT',
      load: async () => (await import('../fixtures/languages/pt/index.ts')).pt,
    },
  };
  const files = tinyIn('en', 'es', 'pt');
  const input = inputOf(read(files));
  const site = siteOf(input);
  const built = await renderSite(input, PAGES, spoken);
  const place = site.places.find(({ country, kind }) => country === 'ES' && kind !== 'country');

  it('holds every law', () => {
    expect(check(files)).toEqual([]);
  });
  it('has a page for each page of the others', () => {
    const paths = pages(built).map(({ path }) => path);
    const inPortuguese = paths.filter((path) => path.startsWith('pt/'));
    expect(inPortuguese.map((path) => path.slice(3))).toEqual(
      paths.filter((path) => path.startsWith('es/')).map((path) => path.slice(3)),
    );
    for (const path of inPortuguese) {
      expect(built.get(path), path).toContain('<html lang="pt"');
      expect(built.get(path), path).toContain('src-words-pt-index');
      expect(built.get(path), path).not.toContain('src-words-es-index');
    }
  });
  it('is a link of the switch and an alternate on every page, and no page leads to itself', () => {
    // the missing page is no page of one language: it says its sentence in each
    for (const { path, text } of pages(built).filter(({ path }) => path !== '404.html')) {
      const own = /<html lang="(\w+)"/.exec(text)?.[1];
      const others = ['en', 'es', 'pt'].filter((lang) => lang !== own);
      const links = [...text.matchAll(/<a class="tool"[^>]*hrefLang="(\w+)"/gi)].map(([, lang]) => lang);
      expect(links, path).toEqual(others);
      const alternates = [...text.matchAll(/rel="alternate" hreflang="(\w+)"/g)].map(([, lang]) => lang);
      expect(alternates, path).toEqual(['en', 'es', 'pt']);
    }
    expect(built.get('index.html')).toContain('>PT<');
  });
  it('has its own words, dates and names of countries', () => {
    expect(textOf(built.get('pt/index.html') ?? '')).toContain('Camadas');
    expect(textOf(built.get('pt/about/index.html') ?? '')).toContain('Lido em 2 de abril de 2026.');
    expect(textOf(built.get(`pt/place/${place?.id}/index.html`) ?? '')).toContain('Espanha');
  });
  it('has addresses, is searched, and writes the map with local names', () => {
    const view = { ...firstView(site, 'pt'), page: { kind: 'about', id: null } };
    expect(formatAddress(site, view, '/')).toEqual({ pathname: '/pt/about/', hash: '' });
    expect(parseAddress(site, { pathname: '/pt/about/', hash: '' }, '/')).toMatchObject({
      lang: 'pt',
      notices: [],
    });
    expect(parseAddress(tiny, { pathname: '/pt/about/', hash: '' }, '/').notices).toHaveLength(1);
    if (place) expect(translationsOf(place, 'en').map(({ lang }) => lang)).toContain('pt');
    const labels = JSON.stringify(
      labelLayers({ colours: palettes.light, lang: 'pt', taken: [], countries: { spoken: [], named: [] } }),
    );
    expect(labels).toContain('"text-field":["get","n"]');
    expect(labels).not.toContain('["coalesce",["get","e"],["get","n"]]');
  });
  it('stops the build where its line is missing', async () => {
    await expect(renderSite(input)).rejects.toThrow('no words are written in "pt"');
  });
});

describe('what Node and the browser both write', () => {
  const restore: (() => void)[] = [];
  afterEach(() => {
    vi.restoreAllMocks();
    for (const again of restore.splice(0)) again();
  });

  /** Intl as other engines have it: other cases, other spaces, other dashes */
  function asElsewhere(): void {
    const { formatRange } = Intl.DateTimeFormat.prototype;
    vi.spyOn(Intl.DisplayNames.prototype, 'of').mockImplementation((code) => code.toUpperCase());
    vi.spyOn(Intl.DateTimeFormat.prototype, 'formatRange').mockImplementation(function (
      this: Intl.DateTimeFormat,
      from,
      to,
    ) {
      return formatRange.call(this, from, to).replaceAll(/\s*–\s*/g, '\u2009–\u2009');
    });
    for (const { prototype } of [Intl.NumberFormat, Intl.DateTimeFormat]) {
      const plain = Object.getOwnPropertyDescriptor(prototype, 'format');
      const get = function (this: object) {
        const format = plain?.get?.call(this);
        return (value: number) => String(format(value)).replaceAll(/\s/g, '\u202f');
      };
      Object.defineProperty(prototype, 'format', { configurable: true, get });
      restore.push(() => Object.defineProperty(prototype, 'format', { ...plain, configurable: true }));
    }
  }

  it('is the same to the letter on every page, whatever the engine', async () => {
    asElsewhere();
    vi.resetModules();
    const elsewhere = await import('../../src/words/registry.ts');
    const built = await renderSite(tinyInput, PAGES, elsewhere.LANGUAGES);
    for (const { path, text } of pages(tinyBuilt)) expect(built.get(path) === text, path).toBe(true);
  });

  it.each([
    ['en-GB', '2026-02-28', '2026-03-05', '28 February – 5 March 2026'],
    ['en-GB', '2026-03-01', '2026-03-07', '1–7 March 2026'],
    ['en-GB', '2025-11', '2025-12', 'November–December 2025'],
    ['en-GB', '2000', '2009', '2000–2009'],
    ['es', '2026-03-01', '2026-03-07', '1–7 de marzo de 2026'],
    ['es', '2026-02-28', '2026-03-05', '28 de febrero – 5 de marzo de 2026'],
  ])('%s: from %s to %s', (locale, from, to, words) => {
    expect(speech(locale).range(from, to)).toBe(words);
    asElsewhere();
    expect(speech(locale).range(from, to)).toBe(words);
  });

  it('is a percentage or a large number with one kind of space', () => {
    const said = () =>
      ['es', 'fr', 'en-GB'].map((locale) => [speech(locale).percent(0.5), speech(locale).number(12345.5, 1)]);
    const here = said();
    asElsewhere();
    expect(said()).toEqual(here);
  });
});
