import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../src/pages/Panel.tsx';
import { PAGES } from '../../src/pages/registry.ts';
import { renderSite } from '../../src/prerender/pages.tsx';
import { formatAddress, parseAddress } from '../../src/view/address.ts';
import { firstView } from '../../src/view/changes.ts';
import { shownPlaces } from '../../src/view/shown.ts';
import { createSite } from '../../src/view/site.ts';
import { ecuador, html, textOf, tiny, tinyInput } from '../panel/render.tsx';
import { letters } from './letters/page.tsx';

const pages = [...PAGES, letters];
const site = createSite(ecuador, pages);
const view = { ...firstView(site, 'en'), page: { kind: 'letters', id: 'a' } };

describe('a page that one folder and one line add', () => {
  it('has an address, and only for what the edition has', () => {
    expect(formatAddress(site, view, '/')).toEqual({ pathname: '/letters/a/', hash: '' });
    expect(parseAddress(site, { pathname: '/es/letters/b/', hash: '' }, '/').page).toEqual({
      kind: 'letters',
      id: 'b',
    });
    const unknown = parseAddress(site, { pathname: '/letters/zz/', hash: '' }, '/');
    expect(unknown.page).toEqual({ kind: 'letters', id: null });
    expect(unknown.notices).toEqual([{ part: 'source', given: 'zz' }]);
    expect(parseAddress(ecuador, { pathname: '/letters/a/', hash: '' }, '/').notices).toEqual([
      { part: 'page', given: 'letters/a' },
    ]);
  });
  it('stands among the tabs and in the panel, and its heading takes the skip link', () => {
    const markup = html(site, view, <Panel pages={pages} />, pages);
    expect(markup).toContain('class="tab-letters" aria-current="page" href="/letters/"');
    expect(markup).toContain('<h1 id="letters" tabindex="-1">Letters of source A</h1>');
    expect(markup).toContain('href="#letters"');
  });
  it('says what the map emphasises', () => {
    expect(shownPlaces(site, view).map(({ id }) => id)).toEqual(
      shownPlaces(ecuador, { ...view, page: { kind: 'source', id: 'a' } }).map(({ id }) => id),
    );
  });
  it('is prerendered in each language with title, description and its own still map', async () => {
    const files = await renderSite(tinyInput, [...PAGES, letters]);
    const page = files.get('letters/a/index.html') ?? '';
    expect(page).toContain('<title>Letters of source A · ');
    expect(page).toContain('<meta name="description" content="What source A is made of">');
    expect(page).toContain('<svg class="locator"');
    expect(files.has('es/letters/a/index.html')).toBe(true);
    expect([...files.keys()].filter((path) => /^letters\/.+\/index/.test(path))).toHaveLength(
      tiny.sources.length,
    );
    expect((await renderSite(tinyInput)).has('letters/a/index.html')).toBe(false);
  }, 60_000);
});

it('a record that leaves out a part does not compile', () => {
  const folder = mkdtempSync(join('tests', 'pages', 'broken-'));
  try {
    const record = readFileSync('src/pages/about/page.ts', 'utf8')
      .replaceAll("'../", "'../../../src/pages/")
      .replaceAll("'../../../src/pages/../", "'../../../src/")
      .replaceAll("'./About.tsx'", "'../../../src/pages/about/About.tsx'");
    const parts = ['skip', 'exists', 'emphasis', 'title', 'panel', 'up'];
    writeFileSync(join(folder, 'whole.ts'), record);
    for (const part of parts) {
      const without = record.replace(new RegExp(`^  ${part}:.*\\n`, 'm'), '');
      expect(without, part).not.toBe(record);
      writeFileSync(join(folder, `${part}.ts`), without);
    }
    const config = {
      extends: '../../../tsconfig.json',
      include: ['*.ts', '../../../src/virtual.d.ts'],
      exclude: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const { stdout } = spawnSync('node_modules/.bin/tsc', ['-p', folder], { encoding: 'utf8' });
    const named = [
      ...stdout.matchAll(/([a-z]+)\.ts\(\d+,\d+\): error TS2741: Property '([a-z]+)' is missing/g),
    ];
    expect(named.map(([, file]) => file).sort()).toEqual(parts.toSorted());
    for (const [, file, property] of named) expect(property).toBe(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

describe('parts without content do not appear', () => {
  const bare = createSite({ ...tiny, events: [], claims: [], sources: tiny.sources.slice(0, 1) }, PAGES);
  const first = firstView(bare, 'en');
  it('no tab, no page and no prerendered file for events and questions', async () => {
    expect(bare.pages.map(({ kind }) => kind)).toEqual([
      'explore',
      'place',
      'passage',
      'source',
      'about',
      'data',
      'check',
      'unmapped',
    ]);
    const markup = html(bare, first, <Panel pages={PAGES} />);
    expect(markup).toContain('tab-source');
    expect(markup).not.toContain('tab-timeline');
    expect(markup).not.toContain('tab-claims');
    const input = tinyInput;
    const files = await renderSite({ ...input, head: { ...input.head, events: [], claims: [] } });
    const paths = [...files.keys()];
    expect(paths.filter((path) => /timeline|claims/.test(path))).toEqual([]);
    expect(files.get('index.html')).not.toContain('class="strip"');
    expect(files.get('place/marseille/index.html') ?? files.get(paths[0] ?? '')).not.toContain('/timeline/');
  }, 60_000);
  it('no choice among sources where there is one', () => {
    const markup = textOf(html(bare, first, <Panel pages={PAGES} />));
    expect(textOf(html(tiny, first, <Panel pages={PAGES} />))).toContain('Compare sources');
    expect(markup).not.toContain('Compare sources');
    const index = html(bare, { ...first, page: { kind: 'source', id: null } }, <Panel pages={PAGES} />);
    expect(index).not.toContain('role="grid"');
  });
  it('an address of a part that is not there says so', () => {
    const view = parseAddress(bare, { pathname: '/timeline/', hash: '#event=visit' }, '/');
    expect(view.page.kind).toBe('explore');
    expect(view.notices.map(({ part }) => part)).toEqual(['page', 'event']);
  });
});
