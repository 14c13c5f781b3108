import { expect, test } from 'vitest';
import { build } from '../../geo/build.ts';
import { decide } from '../../src/make/decide.ts';
import { editionOf } from '../../src/make/edition.ts';
import { namesOf } from '../../src/make/names.ts';
import { decidedIn, wholeAround } from '../../src/make/passages.ts';
import { publishedFrom } from '../../src/make/published.ts';
import { enMake } from '../../src/words/en/make.ts';
import { draftOf, place } from './drafts.ts';

test('the finished map is drawn from the very files that the build publishes', async () => {
  let draft = draftOf([['a', 'The port of Manta was closed. Ships went to Salinas.', ['Manta', 'Salinas']]]);
  draft = decide(draft, {
    kind: 'each name',
    decisions: namesOf(draft).main.map(({ key, words }) => [key, { as: 'place', place: place(words) }]),
  });
  for (const spot of decidedIn(draft).placed)
    draft = decide(draft, {
      kind: 'use',
      mentions: [spot.key],
      use: { as: 'scene', layer: 'sites', passage: wholeAround(draft.texts[0]!, spot) },
    });
  const parts = editionOf({
    draft,
    outlines: new Map(),
    divisions: new Map(),
    today: '2026-11-27',
    say: enMake.written,
  });
  const { stamp, files } = await publishedFrom(parts);
  const built = build({ ...parts, permalinks: null, corrections: [] });
  const { stamp: real } = JSON.parse(String(built.get('manifest.json')));
  expect([...files.keys()]).toEqual(['atlas.json', 'excerpts-0.json', 'areas.geojson', 'manifest.json']);
  for (const name of ['atlas.json', 'excerpts-0.json', 'areas.geojson'])
    expect(files.get(name)?.replaceAll(stamp, real), name).toBe(built.get(name));
  const { files: listed } = JSON.parse(files.get('manifest.json')!);
  expect(listed.map(({ path, bytes }: { path: string; bytes: number }) => [path, bytes])).toEqual(
    [...files].slice(0, 3).map(([path, text]) => [path, Buffer.byteLength(text)]),
  );
  expect(listed[0].sha256).toMatch(/^[0-9a-f]{64}$/);
});
