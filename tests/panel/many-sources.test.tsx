import { describe, expect, it } from 'vitest';
import { letterOf } from '../../src/atlas/letters.ts';
import { Pin } from '../../src/ground/pins/Pin.tsx';
import { manySources } from '../../src/pages/explore/According.tsx';
import { Explore } from '../../src/pages/explore/Explore.tsx';
import { sourcesFor } from '../../src/pages/source/find.ts';
import { columnsOf, MOST_COLUMNS } from '../../src/pages/source/matrix.ts';
import { Source } from '../../src/pages/source/Source.tsx';
import { Strip } from '../../src/timeline/Strip.tsx';
import { firstView, withOrder, withSources } from '../../src/view/changes.ts';

import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { html, LANGS, siteOf, textOf, textsOf, tiny, tinyInput } from './render.tsx';

const COUNT = 40;
await manySources.load();
/** the tiny edition with its first source forty times over, under ids that are no letters */
const many = (() => {
  const [first] = tiny.sources;
  if (!first) throw new Error('the tiny edition has no source');
  const ids = Array.from({ length: COUNT }, (_, i) => `${(i * 7) % 10}-report-${i}`);
  const sources = ids.map((id, i) => ({
    ...first,
    id,
    short: `Report ${i + 1}`,
    states: { ...first.states, title: i % 2 === 0 ? `Harbour report number ${i + 1}` : null },
    date: i % 3 === 0 ? null : `2009-06-${String(1 + (i % 28)).padStart(2, '0')}`,
  }));
  const excerpts = ids.flatMap((id) =>
    tiny.excerpts
      .filter((one) => one.source === first.id)
      .map((one) => ({ ...one, id: `${id}-${one.id}`, source: id })),
  );
  const head = { ...tinyInput.head, sources, claims: [], events: [] };
  return siteOf({ ...tinyInput, head, chunks: [{ excerpts }] });
})();
const ids = many.sources.map(({ id }) => id);
const letters = ids.map((id) => letterOf(many, id));

describe.each(LANGS)('an edition of forty sources, in %s', (lang) => {
  const t = lang === 'es' ? es : en;
  const view = firstView(many, lang);
  it('lists the sources with a field to search them, in place of chips and of a table of forty by forty', () => {
    const markup = html(many, view, <Explore />);
    expect(markup).not.toContain('class="chip"');
    expect(markup).not.toContain('role="grid"');
    expect(markup.match(/<input[^>]*type="search"/g)).toHaveLength(4);
    expect(markup.match(/type="checkbox"[^>]*checked=""/g)?.length).toBeGreaterThanOrEqual(COUNT);
    expect(markup.match(/type="radio"/g)).toHaveLength(2 * COUNT + 1);
    expect(textOf(markup)).toContain(t.filter.found(COUNT, COUNT));
  });
  it('names each source by its letter, never by its id', () => {
    const pages = [<Explore key="e" />, <Source key="i" id={null} />, <Source key="s" id={ids[30] ?? ''} />];
    for (const page of pages) {
      const text = textOf(html(many, view, page));
      expect(text).toContain(letters[30]);
      for (const id of ids) {
        expect(text).not.toContain(id);
        expect(text).not.toContain(id.toUpperCase());
      }
    }
  });
  it('keeps the letters on pins and rows short', () => {
    for (const { id } of many.places) {
      const [plate = ''] = textsOf(
        html(many, view, <Pin id={id} anchor="p" tabIndex={undefined} />),
        'span',
        'class="letters"',
      );
      expect(plate.length).toBeLessThanOrEqual(16);
    }
    for (const row of textsOf(html(many, view, <Explore />), 'span', 'class="letters"'))
      expect(row.length).toBeLessThanOrEqual(16);
  });
  it('has a table no wider than the panel, with the column that orders it', () => {
    const last = ids.at(-1) ?? '';
    const markup = html(many, withOrder(view, `-${last}`), <Source id={null} />);
    expect(textsOf(markup, 'th', 'scope="col"')).toHaveLength(MOST_COLUMNS + 2);
    expect(markup.match(/aria-sort="descending"/g)).toHaveLength(1);
    expect(textsOf(markup, 'th', 'aria-sort').join()).toContain(letters.at(-1));
  });
  it('pages to the sources beside one, and to all in a list', () => {
    const markup = html(many, view, <Source id={ids[30] ?? ''} />);
    expect(textsOf(markup.slice(markup.indexOf('class="pager"')), 'a').slice(0, 3)).toEqual(
      letters.slice(29, 32),
    );
    expect(markup.match(/class="finder-row"/g)).toHaveLength(COUNT);
  });
});

describe('a source is found', () => {
  const found = (query: string) => sourcesFor(many, query).map(({ id }) => letterOf(many, id));
  it('by its letter, its title, its opening words and its date, in any case and without accents', () => {
    expect(found('ab')).toEqual(['AB']);
    expect(found('number 31')).toEqual(['AE']);
    expect(found('HÁRBOUR Repórt number 3')).toEqual(['C', 'AE', 'AG', 'AI', 'AK', 'AM']);
    expect(found('nowhere')).toEqual([]);
    expect(found(' “ ')).toEqual(letters);
    expect(found('')).toEqual(letters);
  });
});

describe('the columns of the table', () => {
  const view = firstView(many, 'en');
  it('are what was picked, else the few sources that count, else the first', () => {
    const picked = [ids[9], ids[3]].flatMap((id) => id ?? []);
    expect(columnsOf(many, view, picked)).toEqual([ids[3], ids[9]]);
    expect(columnsOf(many, withSources(many, view, picked), null)).toEqual([ids[3], ids[9]]);
    expect(columnsOf(many, view, null)).toEqual(ids.slice(0, MOST_COLUMNS));
    expect(columnsOf(many, view, [])).toEqual([]);
    expect(columnsOf(many, withOrder(view, ids[39] ?? ''), ids)).toEqual([
      ...ids.slice(0, MOST_COLUMNS - 1),
      ids[39],
    ]);
  });
});

it('keeps the letters under the strip apart: one a date, without the key', () => {
  const strip = html(many, firstView(many, 'en'), <Strip />);
  const flags = textsOf(strip, 'text', 'class="flag"');
  expect(flags.length).toBeGreaterThan(0);
  for (const flag of flags) expect(flag).toMatch(/^[A-Z]{1,2}\+?$/);
  expect(strip).not.toContain('class="key"');
});
