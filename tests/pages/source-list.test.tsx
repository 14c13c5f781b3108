/** The list of many sources as the app shows it: searched, in orders and groups, and no longer than it is asked to be. */
import { describe, expect, it, vi } from 'vitest';
import { letterOf } from '../../src/atlas/letters.ts';
import { grouped, sorted } from '../../src/pages/source/arrange.ts';
import { Source } from '../../src/pages/source/Source.tsx';
import { firstView, toSource } from '../../src/view/changes.ts';
import { readingOf } from '../../src/view/reading.ts';
import { SOURCE_GROUPS, SOURCE_SORTS } from '../../src/view/view.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { laterOf } from '../../src/words/later.ts';
import { ecuador, html, LANGS, textOf, textsOf } from '../panel/render.tsx';
import { manySources } from '../panel/sources.ts';

const live = vi.hoisted(() => ({ now: true }));
vi.mock('../../src/ui/window.ts', async (original) => ({
  ...(await original<typeof import('../../src/ui/window.ts')>()),
  useLive: () => live.now,
}));

const many = manySources(130, (i) => ({
  publisher: i % 4 === 3 ? null : ['Zeta Press', 'Ámbar', 'beta'][i % 4]!,
  title: i % 5 === 0 ? null : `Report ${130 - i}`,
  date: [null, '2009', '2009-06', '2009-06-12', '2008-12-31'][i % 5]!,
}));
const rows = (markup: string) => textsOf(markup, 'a', 'class="source-row"');
const page = (lang: string, change = {}) =>
  html(many, { ...toSource(firstView(many, lang)), ...change }, <Source id={null} />);

describe.each(LANGS)('the list of 130 sources, in %s', (lang) => {
  const t = lang === 'es' ? es : en;
  const say = laterOf(t).sourceList;
  it('shows a hundred, says how many there are, and offers the rest', () => {
    const markup = page(lang);
    expect(rows(markup)).toHaveLength(100);
    expect(markup).toContain(say.showAll(130));
    expect(textsOf(markup, 'small', 'role="status"')).toContain(t.filter.found(130, 130));
  });
  it('is whole and in the edition’s order before scripts run, whatever the address asks for', () => {
    live.now = false;
    const markup = page(lang, { listed: 'passages', grouped: 'publisher' });
    live.now = true;
    expect(rows(markup)).toHaveLength(130);
    expect(markup).not.toContain('source-group');
    for (const [i, row] of rows(markup).entries())
      expect(row).toContain(`${t.source(letterOf(many, many.sources[i]!.id))}. `);
  });
  it('offers each order and each kind of groups by name', () => {
    const markup = page(lang, { listed: 'title', grouped: 'month' });
    for (const name of [
      ...SOURCE_SORTS.map((id) => say.sorts[id]),
      ...SOURCE_GROUPS.map((id) => say.groups[id]),
    ])
      expect(textsOf(markup, 'option')).toContain(name);
    expect(markup.match(/<option value="(title|month)" selected="">/g)).toHaveLength(2);
  });
  it('folds its groups, with the number of each, those that state nothing last', () => {
    const titles = (group: string) => textsOf(page(lang, { grouped: group }), 'summary').slice(0, -1);
    expect(page(lang, { grouped: 'publisher' })).not.toContain('class="source-row"');
    const heads = textsOf(page(lang, { grouped: 'publisher' }), 'details', 'source-group');
    expect(heads).toEqual(
      [
        ['Ámbar', 33],
        ['beta', 32],
        ['Zeta Press', 33],
        [say.unstated.publisher, 32],
      ].map(([name, n]) => `${name}${n}${say.inGroup(Number(n))}`),
    );
    expect(titles('month')[0]).toContain(t.say.sentence(t.say.date('2008-12')));
    expect(textsOf(page(lang, { grouped: 'month' }), 'details', 'source-group').at(-1)).toContain(
      say.unstated.month,
    );
  });
});

it('leaves the list of few sources as it is, whatever the address asks for', () => {
  const plain = toSource(firstView(ecuador, 'en'));
  const bare = (markup: string) => markup.replaceAll(/ href="[^"]*"/g, '');
  const asked = html(ecuador, { ...plain, listed: 'title', grouped: 'month' }, <Source id={null} />);
  expect(bare(asked)).toBe(bare(html(ecuador, plain, <Source id={null} />)));
  expect(asked).not.toContain('type="search"');
});

describe('orders', () => {
  const dates = (by: (typeof SOURCE_SORTS)[number]) =>
    sorted(many, many.sources.slice(0, 10), by, en.say).map(({ date }) => date);
  it('put the oldest first, a year before its months, and what is undated last', () => {
    const once = ['2008-12-31', '2009', '2009-06', '2009-06-12', null];
    expect(dates('date')).toEqual(once.flatMap((date) => [date, date]));
  });
  it('sort by title or opening words, by passages, and keep the edition’s order among equals', () => {
    const place = new Map(many.sources.map((source, i) => [source, i]));
    for (const by of SOURCE_SORTS) {
      const list = sorted(many, many.sources, by, en.say);
      expect(new Set(list).size).toBe(many.sources.length);
      const key = (source: (typeof list)[number]) =>
        by === 'title'
          ? (source.states.title ?? source.incipit)
          : by === 'passages'
            ? -readingOf(many, source.id).passages.length
            : by === 'date'
              ? (source.date ?? '~')
              : 0;
      for (const [i, source] of list.slice(1).entries()) {
        const [a, b] = [key(list[i]!), key(source)];
        const order =
          typeof a === 'number'
            ? a - Number(b)
            : by === 'date'
              ? a < b
                ? -1
                : Number(a > b)
              : en.say.compare(a, String(b));
        expect(order, by).toBeLessThanOrEqual(0);
        if (order === 0) expect(place.get(list[i]!)).toBeLessThan(place.get(source)!);
      }
    }
  });
});

describe('groups', () => {
  it('hold every source once, in the order they came in', () => {
    for (const by of SOURCE_GROUPS) {
      const list = sorted(many, many.sources, 'title', en.say);
      const groups = grouped(list, by, en.say);
      expect(
        groups.flatMap(({ sources }) => sources).toSorted((a, b) => list.indexOf(a) - list.indexOf(b)),
      ).toEqual(list);
      for (const { sources } of groups) expect(sources).toEqual(list.filter((one) => sources.includes(one)));
    }
    expect(grouped([], 'month', en.say)).toEqual([]);
  });
  it('of months stand in their order, a stated year for itself', () => {
    expect(grouped(many.sources, 'month', en.say).map(({ key }) => key)).toEqual([
      '2008-12',
      '2009',
      '2009-06',
      null,
    ]);
  });
});

it('says of each row of the table which it is, and leaves out what is not shown', () => {
  const markup = page('en');
  const rowsOf = [...markup.matchAll(/aria-rowindex="(\d+)"/g)].map(([, index]) => Number(index));
  expect(rowsOf).toEqual(rowsOf.map((_, i) => i + 1));
  expect(Number(/aria-rowcount="(\d+)"/.exec(markup)?.[1])).toBe(rowsOf.length);
  expect(textOf(markup)).not.toContain('undefined');
});
