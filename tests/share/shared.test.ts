/** What a link keeps of a view, and what a printed sheet says of one. */
import { describe, expect, test } from 'vitest';
import { PAGES } from '../../src/pages/registry.ts';
import { notesOf } from '../../src/share/print/notes.ts';
import { partsOf, shared, withEdition } from '../../src/share/shared.ts';
import { formatAddress, parseAddress } from '../../src/view/address.ts';
import { firstView, toPlace, withEverything } from '../../src/view/changes.ts';
import { shownPassages, shownPlaces } from '../../src/view/shown.ts';
import { createSite } from '../../src/view/site.ts';
import type { View } from '../../src/view/view.ts';
import { en } from '../../src/words/en/index.ts';
import { ecuador } from '../panel/render.tsx';

const site = createSite(ecuador, PAGES);
const first = firstView(site, 'en');
const chosen: View = {
  ...toPlace(first, 'manta', 'a-20'),
  layers: ['ports'],
  sources: ['a', 'b'],
  when: { from: '2026-03-01', to: '2026-03-09' },
  camera: { lng: -80, lat: -1, zoom: 7 },
  query: 'port',
};
const ALL = { position: true, filters: true, passage: true };
const hashOf = (view: View) => formatAddress(site, view, '/');

describe('a link', () => {
  test('keeps what the reader keeps, and never the words of a search', () => {
    expect(partsOf(site, chosen)).toEqual(ALL);
    expect(partsOf(site, first)).toEqual({ position: false, filters: false, passage: false });
    const whole = hashOf(shared(site, chosen, ALL));
    expect(whole.pathname).toBe('/passage/a-20/');
    expect(whole.hash).toContain('layers=ports');
    expect(whole.hash).toContain('map=7');
    expect(whole.hash).not.toContain('port&');
    expect(whole.hash).not.toContain('q=');
    const plain = hashOf(shared(site, chosen, { position: false, filters: false, passage: false }));
    expect(plain).toEqual({ pathname: '/place/manta/', hash: '' });
  });

  test('opens what it says, whatever is kept', () => {
    for (const position of [true, false])
      for (const filters of [true, false])
        for (const passage of [true, false]) {
          const view = shared(site, chosen, { position, filters, passage });
          expect(parseAddress(site, hashOf(view), '/')).toEqual(view);
        }
  });
});

describe('a printed sheet', () => {
  test('numbers every shown place that has a note, from 1, and has each passage once under the places it names', () => {
    const view = withEverything(site, first);
    const { numbers, notes, left } = notesOf(site, view, en);
    expect(left).toBe(0);
    expect([...numbers.values()]).toEqual(Array.from({ length: numbers.size }, (_, i) => i + 1));
    expect([...numbers.keys()].sort()).toEqual(
      shownPlaces(site, view)
        .map(({ id }) => id)
        .sort(),
    );
    const printed = notes.map(({ excerpt }) => excerpt.id);
    expect(new Set(printed).size).toBe(printed.length);
    for (const { id } of shownPlaces(site, view))
      for (const { excerpt } of shownPassages(site, view, id))
        expect(
          notes.find((note) => note.excerpt === excerpt)?.places.map(({ place }) => place.id),
          `${id} ${excerpt.id}`,
        ).toContain(id);
  });

  test('of a place has its passages alone, those too that a filter hides where it hides all', () => {
    const { notes } = notesOf(site, toPlace(first, 'manta'), en);
    expect(notes.map(({ excerpt }) => excerpt)).toEqual([
      ...new Set(shownPassages(site, first, 'manta').map(({ excerpt }) => excerpt)),
    ]);
    const hidden = { ...toPlace(first, 'manta'), layers: [] };
    expect(notesOf(site, hidden, en).notes.length).toBeGreaterThanOrEqual(notes.length);
  });
});

test('a link that names its edition opens the same view, with nothing to say as long as it is this one', () => {
  const stamp = site.edition.stamp.slice(0, 8);
  for (const view of [chosen, firstView(site, 'en')]) {
    const { pathname, hash } = hashOf(view);
    const named = withEdition(pathname + hash, site);
    expect(named).toMatch(new RegExp(`[#&]edition=${stamp}$`));
    expect(parseAddress(site, { pathname, hash: named.slice(pathname.length) }, '/')).toEqual(view);
  }
});
