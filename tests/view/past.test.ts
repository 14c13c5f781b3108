/** Every address that was ever published opens something, and says so where that is another thing. */
import { beforeAll, describe, expect, test } from 'vitest';
import { folderAt } from '../../geo/files.ts';
import type { Permalink } from '../../geo/model.ts';
import { readEdition } from '../../geo/read.ts';
import { formatAddress, parseAddress } from '../../src/view/address.ts';
import { keepPast, pastOf } from '../../src/view/past.ts';
import type { Site } from '../../src/view/site.ts';
import { pastFrom } from '../../src/view/withdrawn.ts';
import { inputAt, siteOf } from '../panel/render.tsx';

const EDITION = 'geo/ecuador-2026';
const list = readEdition(folderAt(EDITION)).permalinks;
if (!list) throw new Error('the edition lists no ids');
const input = inputAt(EDITION);
const site = siteOf(input);
beforeAll(() => {
  if (input.history) keepPast(site, pastFrom(site, input.history));
});

const open = (address: string, at: Site = site) => {
  const [pathname = '', hash = ''] = address.split(/(?=#)/);
  return parseAddress(at, { pathname, hash }, '/');
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
        const view = open(prefix + address);
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
        const again = formatAddress(site, { ...view, notices: [] }, '/');
        expect(open(again.pathname + again.hash).notices, address).toEqual([]);
        if (gone.length > 0) expect(`${again.pathname}${again.hash}`).not.toBe(prefix + address);
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
