/** What an older link says has changed, place by place: in words, and as a mark on the map. */
import { describe, expect, test } from 'vitest';
import type { Correction, History } from '../../geo/model.ts';
import { placesNamed } from '../../src/atlas/mentions.ts';
import { changesSince } from '../../src/pages/notices/changes.ts';
import type { Changes } from '../../src/view/sinceLink.ts';
import { enPast } from '../../src/words/en/past.ts';
import { esPast } from '../../src/words/es/past.ts';
import { inputAt, ecuador as site } from '../panel/render.tsx';

const history = inputAt('geo/ecuador-2026').history;
if (!history) throw new Error('the edition publishes nothing of its past');
const NONE: Changes = { added: 0, recut: 0, withdrawn: 0, redrawn: false, corrected: false };
const LABEL = { en: '…', es: '…' };
const entry = (id: string, date: string, more: Partial<Correction>): Correction => ({
  id,
  date,
  concerns: {},
  what: LABEL,
  why: LABEL,
  ...more,
});
/** made in the midst of one day: the first entry was there, the others came later that day */
const STAMP = '0123456789ab';
const DAY = '2026-11-26';
const made = (corrections: readonly Correction[], more: Partial<History> = {}): History => ({
  stamp: '',
  editions: [{ stamp: STAMP, date: DAY, corrections: 1 }],
  reasons: [],
  withdrawn: [],
  added: [],
  corrections: [entry('before', DAY, { concerns: { passage: ['a-1'], place: ['manta'] } }), ...corrections],
  ...more,
});
const since = (corrections: readonly Correction[], more: Partial<History> = {}) =>
  Object.fromEntries(changesSince(site, made(corrections, more), '01234567'));
const at = (passage: string, change: Partial<Changes>) =>
  Object.fromEntries(placesNamed(site, site.excerpt(passage)!).map(({ id }) => [id, { ...NONE, ...change }]));

describe('since an edition', () => {
  test('nothing has changed where the log has no later entry, and nothing is known of one that is not listed', () => {
    expect(since([])).toEqual({});
    expect(changesSince(site, history, 'deadbeef').size).toBe(0);
  });

  test('a passage that was cut anew is told apart from one of which something else is said', () => {
    const concerns = { passage: ['a-2'] };
    expect(since([entry('x', DAY, { concerns, recut: true })])).toEqual(at('a-2', { recut: 1 }));
    expect(since([entry('x', DAY, { concerns })])).toEqual(at('a-2', { corrected: true }));
    // whatever else is said of it: once
    const both = [entry('x', DAY, { concerns }), entry('y', DAY, { concerns, recut: true })];
    expect(since([...both, entry('z', DAY, { concerns, recut: true })])).toEqual(at('a-2', { recut: 1 }));
  });

  test('a passage of the same day is new only where the log tells of it later', () => {
    const added = [{ kind: 'passage', id: 'a-2', since: DAY } as const];
    const late = entry('x', DAY, { concerns: { passage: ['a-2'] }, recut: true });
    expect(since([late], { added })).toEqual(at('a-2', { added: 1 }));
    const early = made([late], { added });
    const told = entry('before', DAY, { concerns: { passage: ['a-2'] } });
    const log = { ...early, corrections: [told, late] };
    expect(Object.fromEntries(changesSince(site, log, STAMP))).toEqual(at('a-2', { recut: 1 }));
  });

  test('a passage that was withdrawn marks the places that it named', () => {
    const row = { kind: 'passage', id: 'a-3', until: DAY, why: 'x' } as const;
    const told = [entry('x', DAY, { concerns: { passage: ['a-3'] } })];
    const by = (successors: History['withdrawn'][number]['successors']) => [{ ...row, successors }];
    expect(since(told, { withdrawn: by([{ kind: 'place', id: 'quito' }]) })).toEqual({
      quito: { ...NONE, withdrawn: 1 },
    });
    // and not those of the passage that holds its words beside others
    const joined = by([
      { kind: 'passage', id: 'a-2' },
      { kind: 'place', id: 'manta' },
    ]);
    expect(since(told, { withdrawn: joined })).toEqual({ manta: { ...NONE, withdrawn: 1 } });
    // withdrawn on the day of the edition, before it
    expect(since([], { withdrawn: by([{ kind: 'place', id: 'quito' }]) })).toEqual({});
    // neither there when the link was made nor now
    const added = [{ kind: 'passage', id: 'a-3', since: '2026-11-27' } as const];
    const gone = by([{ kind: 'place', id: 'quito' }]).map((one) => ({ ...one, until: '2026-11-28' }));
    expect(since([], { withdrawn: gone, added })).toEqual({});
  });

  test('a place that is drawn anew is told apart from one of which something is said', () => {
    const concerns = { place: ['caracas', 'caribbean-sea'] };
    expect(since([entry('x', DAY, { concerns, redrawn: ['caribbean-sea'] })])).toEqual({
      caracas: { ...NONE, corrected: true },
      'caribbean-sea': { ...NONE, redrawn: true },
    });
  });
});

test('the edition Ecuador, March 2026 says of each edition what has changed since', () => {
  const [first] = history.editions;
  const last = history.editions.findLast(({ corrections }) => corrections === history.corrections.length);
  expect(changesSince(site, history, last!.stamp).size).toBe(0);
  const changes = changesSince(site, history, first!.stamp);
  expect(changes.get('quito')).toMatchObject({ withdrawn: 3, redrawn: false });
  expect(changes.get('caribbean-sea')).toMatchObject({ redrawn: true });
  const total = (of: 'added' | 'recut' | 'withdrawn') =>
    [...changes.values()].reduce((sum, one) => sum + one[of], 0);
  for (const of of ['added', 'recut', 'withdrawn'] as const) expect(total(of), of).toBeGreaterThan(0);
  // only the edition's last entry is newer than the one before it
  const before = history.editions.findLast(({ corrections }) => corrections < history.corrections.length);
  const late = changesSince(site, history, before!.stamp);
  expect(late.size).toBeGreaterThan(0);
  expect(late.size).toBeLessThan(changes.size);
});

test('words name each change once, in each language', () => {
  const all = { added: 1, recut: 2, withdrawn: 3, redrawn: true, corrected: true };
  expect(enPast.changed(all)).toBe(
    'Since this link: 1 passage added, 2 passages cut anew, 3 passages withdrawn, drawn anew on the map and something said of it corrected.',
  );
  expect(esPast.changed(all)).toBe(
    'Desde este enlace: 1 pasaje añadido, 2 pasajes cortados de nuevo, 3 pasajes retirados, dibujado de nuevo en el mapa y algo corregido de lo que se dice de él.',
  );
  expect(enPast.changed({ ...NONE, recut: 1 })).toBe('Since this link: 1 passage cut anew.');
  expect(esPast.changed({ ...NONE, withdrawn: 1 })).toBe('Desde este enlace: 1 pasaje retirado.');
});
