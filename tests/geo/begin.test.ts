import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { cameraOf } from '../../geo/begin/camera.ts';
import { beginEdition } from '../../geo/begin.ts';
import { checkEdition } from '../../geo/check/all.ts';
import { folderAt } from '../../geo/files.ts';
import { readEdition } from '../../geo/read.ts';
import { check, fixtures, present, repository, textOf, tiny } from './editions.ts';

vi.setConfig({ testTimeout: 120_000 });

const out = mkdtempSync(join(tmpdir(), 'cartulary-'));
afterAll(() => rmSync(out, { recursive: true }));
const begin = (id: string, texts: string, region: string | null = null) =>
  beginEdition(id, { folder: join(out, id), texts, region, today: '2026-04-02' });

describe('an edition begun from texts', () => {
  const texts = join(out, 'given');
  mkdirSync(texts);
  writeFileSync(
    join(texts, 'ferry.txt'),
    'The ferry\n\nThe sea was calm and the passengers slept on the deck under the open sky, while the lamps burned low until the morning came.\n\nThe ferry left Guayaquil on Monday. It reached Machala in the evening. “Riobamba is closed,” a sailor said. Nobody went to Cuenca.\n',
  );
  writeFileSync(
    join(texts, 'carretera.txt'),
    'La carretera\n\nEl camino era largo y los viajeros dormían bajo el cielo abierto, mientras las lámparas ardían hasta el alba.\n\nLa carretera une Guayaquil con Cuenca. En Ecuador llueve mucho. El puente de la Manabí de antes ya no existe.\n',
  );
  const { fault, said } = begin('roads', texts, 'EC');
  const inputs = readEdition(folderAt(join(out, 'roads')), { from: folderAt(texts), all: true });

  test('holds every law, and can be built without them', () => {
    expect(fault).toBe(false);
    expect(checkEdition(inputs)).toEqual([]);
    expect(readEdition(folderAt(join(out, 'roads'))).problems).toEqual([]);
    expect(inputs.wants).toEqual([]);
  });

  test('has places where their names are certain, in passages that stand alone', () => {
    expect(inputs.places.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['guayaquil', 'cuenca', 'ecuador', 'machala', 'riobamba']),
    );
    const quotes = inputs.sources.flatMap(({ excerpts }) => excerpts.map(({ quote }) => quote));
    expect(quotes).toContain('It reached Machala in the evening.');
    // what somebody else says names its places beside, unquoted
    expect(quotes.join()).not.toContain('Riobamba');
    const ferry = present(inputs.sources.find(({ id }) => id === 'ferry'));
    expect(ferry.named).toContainEqual(expect.objectContaining({ place: 'riobamba', role: 'passing' }));
    expect(ferry.incipit).toBe('The ferry');
  });

  test('speaks the languages of its texts, and looks at its places', () => {
    const edition = present(inputs.edition);
    expect(edition.languages).toEqual(['es', 'en']);
    expect(edition.subtitle).toEqual({ en: 'Places that 2 texts name', es: 'Lugares que nombran 2 textos' });
    expect(edition.focus).toBe('EC');
    expect(Math.hypot(edition.home.lng + 79.5, edition.home.lat + 1.8)).toBeLessThan(1.5);
    expect(edition.home.zoom).toBeGreaterThan(5);
  });

  test('says in words what is left to decide', () => {
    expect(said).toMatch(
      /^.*roads: 2 sources, \d+ places, \d+ passages\.\nLeft to decide:\n {2}- title, subtitle/,
    );
    expect(said).toContain('all stand in one layer, "named"');
    expect(said).toMatch(/which place is meant: .*Cuenca \(Cuenca, EC\.\d+; or Cuenca, ES/);
  });
});

describe('what cannot be begun', () => {
  test('says so before anything is written', () => {
    const texts = join(out, 'odd');
    mkdirSync(texts);
    for (const name of ['El puerto.txt', 'b.txt', 'c.txt']) writeFileSync(join(texts, name), 'En Manta.\n');
    const { fault, said } = begin('odd-names', texts);
    expect(fault).toBe(true);
    expect(said).toContain('El puerto.txt\n  rename it');
    expect(said).toContain('c.txt\n  is the same text as El puerto.txt: remove one');
    expect(begin('odd', texts).said).toContain('is there already');
    expect(begin('../odd', texts).said).toContain('is no id');
    expect(begin('none', join(out, 'nowhere')).said).toContain('is no folder');
  });

  test('without proposals, what is missing is left to a person', () => {
    const { said } = begin('bare', join(fixtures, 'tiny/texts'));
    expect(said).toContain('a first passage of each source, a place for each name');
    expect(said).toContain('holds none: an edition needs at least one place');
    expect(readFileSync(join(out, 'bare/sources/dos-puertos.json'), 'utf8')).toContain(
      '"lines": [\n      [0, 128],',
    );
  });
});

describe('the home camera', () => {
  test.each([
    ['nothing', [], { lng: 0, lat: 20, zoom: 1.5 }],
    ['one town', [[-79.9, -2.2]], { lng: -79.9, lat: -2.2, zoom: 7 }],
    [
      'the world',
      [
        [-180, 85],
        [180, -85],
      ],
      { lng: 0, lat: 0, zoom: 1 },
    ],
    [
      'two coasts',
      [
        [-80, 0],
        [-75, 0],
      ],
      { lng: -77.5, lat: 0, zoom: 6.98 },
    ],
  ] as const)('of %s', (_, points, camera) => {
    expect(cameraOf(points.map(([lng, lat]) => [lng, lat]))).toEqual(camera);
  });
});

describe('a recipe of geo/README.md', () => {
  const readme = readFileSync(join(repository, 'geo/README.md'), 'utf8');
  const steps = [
    ...readme.matchAll(
      /In `([^`]+)`, (?:at the end of the list `([^`]+)`|among its keys):\n\n```json\n([\s\S]*?)```/g,
    ),
  ];

  test('holds in the small edition, with all the others', () => {
    const files = new Map(tiny);
    for (const [, file = '', list, json = ''] of steps) {
      const root = JSON.parse(textOf(files, file));
      const keys = (list ?? '').split(/[.[\]]+/).filter((key) => key !== '');
      const holder = keys.reduce((at, key) => at[key], root);
      if (list === undefined) Object.assign(root, JSON.parse(json));
      else holder.push(JSON.parse(json));
      files.set(file, JSON.stringify(root));
    }
    expect(steps.map(([, file]) => file)).toEqual([
      'layers.json',
      'sources/a.json',
      'claims.json',
      'events.json',
      'edition.json',
    ]);
    expect(check(files)).toEqual([]);
  });
});
