/** Every address that was ever published opens something, and says so where that is another thing. */
import { beforeAll, describe, expect, test } from 'vitest';
import { folderAt } from '../../geo/files.ts';
import type { Permalink } from '../../geo/model.ts';
import { readEdition } from '../../geo/read.ts';
import { toldOf } from '../../src/pages/notices/told.ts';
import { formatAddress, parseAddress } from '../../src/view/address.ts';
import { keepPast, pastOf } from '../../src/view/past.ts';
import type { Site } from '../../src/view/site.ts';
import { pastFrom } from '../../src/view/withdrawn.ts';
import { en } from '../../src/words/en/index.ts';
import { enPast } from '../../src/words/en/past.ts';
import { es } from '../../src/words/es/index.ts';
import { inputAt, siteOf } from '../panel/render.tsx';

const EDITION = 'geo/ecuador-2026';
const list = readEdition(folderAt(EDITION)).permalinks;
if (!list) throw new Error('the edition lists no ids');
const input = inputAt(EDITION);
const site = siteOf(input);
beforeAll(() => {
  if (input.history) keepPast(site, pastFrom(site, input.history));
});

/** embedded pages have a root of their own */
const rootOf = (address: string): string => (address.startsWith('/embed/') ? '/embed/' : '/');
const open = (address: string, at: Site = site) => {
  const [pathname = '', hash = ''] = address.split(/(?=#)/);
  return parseAddress(at, { pathname, hash }, rootOf(address));
};
const KIND = /\{(\w+)\}/g;
/** pages whose addresses name a passage beside the page's own id */
const shows = (kind: string, id: string, passage: Permalink): boolean => {
  const excerpts = [
    passage.id,
    ...(passage.successors ?? []).flatMap((to) => (to.kind === 'passage' ? to.id : [])),
  ];
  const told = passage.successors?.some((to) => to.kind === kind && to.id === id) ?? false;
  return told || excerpts.some((one) => site.page(kind)?.quotes(site, id, one));
};
/** every address of a form, with each id that its kinds ever had */
function addressesOf(form: string): { address: string; rows: readonly Permalink[] }[] {
  const kinds = [...form.matchAll(KIND)].map(([, kind]) => kind);
  const rowsOf = (kind: string | undefined) => list!.permalinks.filter((row) => row.kind === kind);
  const [first, second] = kinds;
  const combined: Permalink[][] = first === undefined ? [[]] : rowsOf(first).map((row) => [row]);
  const all =
    second === undefined
      ? combined
      : combined.flatMap(([row]) =>
          rowsOf(second).flatMap((passage) => (shows(row!.kind, row!.id, passage) ? [[row!, passage]] : [])),
        );
  return all.map((rows) => {
    let n = 0;
    return { address: form.replaceAll(KIND, () => rows[n++]!.id), rows };
  });
}

describe('every address that was ever published', () => {
  test.each(list.forms.map(({ form }) => form))('%s opens, in each language', (form) => {
    const addresses = addressesOf(form);
    expect(addresses.length).toBeGreaterThan(0);
    for (const { address, rows } of addresses)
      for (const prefix of ['', '/es']) {
        const root = rootOf(address);
        const full = address.replace(root.slice(0, -1), root.slice(0, -1) + prefix);
        const view = open(full);
        expect(view.lang).toBe(prefix === '' ? 'en' : 'es');
        const gone = rows.filter(({ until }) => until !== undefined);
        const told = view.notices.filter(({ part }) => part === 'past');
        expect(
          told.map(({ given }) => given),
          address,
        ).toEqual(gone.map(({ kind, id }) => `${kind} ${id}`));
        // Of words that were in a passage the reader is told that they are not in another.
        const others = view.notices.filter(
          ({ part }) => part !== 'past' && !(gone.length > 0 && part === 'words'),
        );
        expect(others, address).toEqual([]);
        // What is opened has an address of its own, which opens the same without a word.
        const again = formatAddress(site, { ...view, notices: [] }, root);
        expect(open(again.pathname + again.hash).notices, address).toEqual([]);
        if (gone.length > 0) expect(`${again.pathname}${again.hash}`).not.toBe(full);
      }
  });

  test('are some thousand', () => {
    const count = list.forms.flatMap(({ form }) => addressesOf(form)).length * 2;
    console.log(`${count} addresses of ${list.forms.length} forms and ${list.permalinks.length} ids`);
    expect(count).toBeGreaterThan(1000);
  });
});

describe('a withdrawn passage', () => {
  test('opens the passage that holds its words', () => {
    const view = open('/passage/a-3/#layers=bases');
    expect(view.page).toEqual({ kind: 'passage', id: 'a-2' });
    expect(view.layers).toEqual(['bases']);
    expect(open('/place/venezuela/#excerpt=a-3').excerpt).toBe('a-2');
  });
  test('opens its place where its words are quoted no more', () => {
    expect(open('/passage/a-9/').page).toEqual({ kind: 'place', id: 'quito' });
  });
  test('is told of at the address of its page, of an event too', () => {
    for (const address of ['/timeline/petro-meeting/', '/timeline/#event=petro-meeting'])
      expect(open(address).notices, address).toEqual([{ part: 'past', given: 'event petro-meeting' }]);
    expect(open('/timeline/petro-meeting/').page).toEqual({ kind: 'passage', id: 'b-34' });
    expect(open('/timeline/nothing/').notices).toEqual([{ part: 'page', given: 'timeline/nothing' }]);
  });
  test('never lends its words to another', () => {
    const { words, notices } = open('/passage/a-3/#words=0-4');
    expect(words).toBeNull();
    expect(notices.map(({ part }) => part)).toEqual(['past', 'words']);
  });
  test('is something unknown as long as nothing of the past is known', () => {
    const fresh = siteOf(inputAt(EDITION));
    expect(pastOf(fresh)).toBeNull();
    expect(open('/passage/a-3/', fresh).notices.map(({ part }) => part)).toEqual(['page']);
  });
});

describe('an edition in an address', () => {
  test('is nothing to speak of where it is this one', () => {
    expect(open(`/#edition=${site.edition.stamp.slice(0, 8)}`).notices).toEqual([]);
  });
  test('is told where it is another, and not written back', () => {
    const view = open('/place/quito/#edition=0123abcd');
    expect(view.notices).toEqual([{ part: 'past', given: 'edition 0123abcd' }]);
    expect(formatAddress(site, view, '/').hash).toBe('');
  });
  test.each(['', 'xyz', '0123', '0123ABCD', '<b>'])(
    'that is none (%s) is a part without meaning',
    (given) => {
      expect(open(`/#edition=${given}`).notices.map(({ part }) => part)).toEqual(['unknown']);
    },
  );
});

describe('a link that names an earlier edition', () => {
  const { history } = input;
  if (!history) throw new Error('the edition publishes nothing of its past');
  const at = history.corrections.findIndex(({ concerns }) => concerns.passage?.includes('a-2'));
  const recut = siteOf(inputAt(EDITION));
  beforeAll(() => {
    const editions = [
      { stamp: '0123456789ab', date: '2026-11-25', corrections: at },
      { stamp: 'ba9876543210', date: '2026-11-27', corrections: history.corrections.length },
    ];
    keepPast(recut, pastFrom(recut, { ...history, editions }));
  });
  const told = (stamp: string, lang = 'en', path = '/') => {
    const view = open(`${lang === 'en' ? '' : '/es'}${path}#edition=${stamp}`, recut);
    return toldOf(recut, view, lang === 'en' ? en : es, view.notices[0]?.given ?? '');
  };

  test('is told how much was corrected since, and on a page of one thing what of that concerns it', () => {
    const since = history.corrections.slice(at);
    expect(told('01234567')?.sentences).toEqual([enPast.since('01234567', '2026-11-25', since.length)]);
    const [count, here, ...entries] = told('01234567', 'en', '/passage/a-2/')?.sentences ?? [];
    expect([count, here]).toEqual([enPast.since('01234567', '2026-11-25', since.length), enPast.here(1)]);
    expect(entries).toEqual([`${en.say.date('2026-11-26')}: ${history.corrections[at]?.what.en}`]);
    expect(told('01234567', 'es', '/passage/a-2/')?.sentences.at(-1)).toContain(
      history.corrections[at]?.what.es,
    );
    // of many the latest
    const many = told('01234567', 'en', '/place/ecuador/')?.sentences ?? [];
    expect(many).toHaveLength(5);
    expect(many[2]).toContain(since.at(-1)?.what.en);
  });
  test('is told that nothing was, or that nobody knows the edition', () => {
    expect(told('ba987654')?.sentences).toEqual([enPast.since('ba987654', '2026-11-27', 0)]);
    expect(told('deadbeef')?.sentences).toEqual([enPast.unknownEdition('deadbeef')]);
    expect(told('deadbeef')?.links.map(({ to }) => to.page.kind)).toEqual(['about']);
  });
  test('marks no words of a passage that was cut anew since, and those of any other', () => {
    const words = (address: string) => open(address, recut).words;
    expect(words('/passage/a-2/#words=0-4&edition=01234567')).toBeNull();
    expect(words('/passage/a-2/#words=0-4&edition=ba987654')).toEqual([0, 4]);
    expect(words('/passage/a-2/#words=0-4')).toEqual([0, 4]);
    expect(words('/passage/a-4/#edition=01234567&words=0-4')).toEqual([0, 4]);
  });
});
