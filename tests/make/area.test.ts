import { describe, expect, test } from 'vitest';
import { LAWS } from '../../geo/check/all.ts';
import { isValidArea } from '../../geo/check/areas-valid.ts';
import { decide } from '../../src/make/decide.ts';
import type { Corner } from '../../src/make/draft.ts';
import { editionOf } from '../../src/make/edition.ts';
import { namesOf } from '../../src/make/names.ts';
import {
  areaFault,
  cornersIn,
  drawnOutlines,
  ownAreaOf,
  withCorner,
  withoutLastCorner,
} from '../../src/make/ownArea.ts';
import { decidedIn, wholeAround } from '../../src/make/passages.ts';
import { readDraft } from '../../src/make/zip.ts';
import { enMake } from '../../src/words/en/make.ts';
import { draftOf, place } from './drafts.ts';

/** clockwise, beside Manta */
const BAY: readonly Corner[] = [
  [-80.8, -0.9],
  [-80.7, -0.9],
  [-80.7, -1],
  [-80.8, -1],
];
/** a hook whose middle lies outside of it */
const HOOK: readonly Corner[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [9, 10],
  [9, 1],
  [0, 1],
];

describe('corners', () => {
  test('are read as they are typed, and written by a press as they would be typed', () => {
    const typed = [BAY[0]!, BAY[1]!].reduce((words, [lng, lat]) => withCorner(words, lng, lat), '');
    expect(typed).toBe('-0.9, -80.8\n-0.9, -80.7');
    expect(cornersIn(`${typed}\n\n1°30′S 80°W\n`)).toEqual({
      corners: [BAY[0], BAY[1], [-80, -1.5]],
      unread: 0,
    });
    expect(cornersIn('-0.9, -80.8\nnowhere').unread).toBe(1);
    expect(withoutLastCorner(`${typed}\n`)).toBe('-0.9, -80.8');
    expect(withoutLastCorner(withoutLastCorner(typed))).toBe('');
    expect(withoutLastCorner('')).toBe('');
  });
  test.each([
    ['few', []],
    ['few', BAY.slice(0, 2)],
    ['few', [BAY[0]!, BAY[1]!, BAY[0]!.map((x) => x + 0.0001) as unknown as Corner]],
    ['crossing', [BAY[0]!, BAY[2]!, BAY[1]!, BAY[3]!]],
    [
      'meridian',
      [
        [179, 0],
        [-179, 0],
        [-179, 1],
      ] as const,
    ],
    [
      'flat',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ] as const,
    ],
    [null, BAY],
    [null, BAY.toReversed()],
    [null, [...BAY, BAY[0]!]],
    [null, HOOK],
  ] as const)('are no area: %s', (fault, corners) => expect(areaFault(corners)).toBe(fault));
  test('are a place whose mark stands inside', () => {
    expect(ownAreaOf('The bay', 'EC', BAY)).toMatchObject({ lat: -0.95, lng: -80.75, precision: 'area' });
    const { lat, lng } = ownAreaOf('A hook', null, HOOK)!;
    expect(lat < 1 || lng > 9).toBe(true);
    expect(ownAreaOf('Nothing', null, BAY.slice(0, 2))).toBeNull();
  });
});

test('outlines of two places have ids of their own, and hold the laws whichever way they were drawn', () => {
  const [one, two] = [ownAreaOf('The bay', 'EC', BAY)!, ownAreaOf('The Bay', 'EC', HOOK)!];
  const drawn = drawnOutlines(
    [{ place: one }, { place: two }, { place: one }, { place: place('Manta') }],
    new Set(['the-bay-drawn']),
    'by hand',
  );
  expect([...drawn.values()].map(({ area }) => area.id)).toEqual(['the-bay-drawn-2', 'the-bay-drawn-3']);
  expect([...drawn.values()].every(({ area }) => isValidArea(area))).toBe(true);
});

test('a drawn place is an area of the edition, which holds every law of areas', { timeout: 30_000 }, () => {
  const text = 'The port of Manta was closed for a week. Ships went elsewhere.';
  const bay = ownAreaOf('Manta', 'EC', BAY)!;
  let draft = draftOf([['a', text, ['Manta']]]);
  draft = decide(draft, {
    kind: 'names',
    names: namesOf(draft).main.map(({ key }) => key),
    decision: { as: 'place', place: bay },
  });
  const [spot] = decidedIn(draft).placed;
  draft = decide(draft, {
    kind: 'use',
    mentions: [spot!.key],
    use: { as: 'scene', layer: 'sites', passage: wholeAround(draft.texts[0]!, spot!) },
  });
  const parts = editionOf({
    draft,
    outlines: new Map(),
    divisions: new Map(),
    today: '2026-11-27',
    say: enMake.written,
  });
  expect(parts.places[0]).toMatchObject({
    id: 'manta',
    geometry: { coordinates: [-80.75, -0.95] },
    properties: {
      precision: 'area',
      area: 'manta-drawn',
      kind: 'region',
      basis: { en: enMake.written.drawn },
    },
  });
  // counter-clockwise, closed
  expect(parts.areas[0]!.geometry.coordinates).toEqual([[BAY[0], BAY[3], BAY[2], BAY[1], BAY[0]]]);
  expect(readDraft(JSON.stringify(draft))).toEqual(draft);
  expect(readDraft(JSON.stringify(draft).replace('[-80.8,-0.9]', '[-80.8,null]'))).toBe('zip');
  const inputs = parts as unknown as Parameters<typeof LAWS.areasValid.check>[0];
  for (const law of [
    'areasValid',
    'areasUsed',
    'areasDrawn',
    'areasResolved',
    'labelPoints',
    'placesInCountry',
    'coordinatesHonest',
  ] as const)
    expect(LAWS[law].check(inputs), law).toEqual([]);
});
