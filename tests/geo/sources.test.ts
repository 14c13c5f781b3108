import { describe, expect, test } from 'vitest';
import { build } from '../../geo/build.ts';
import { AtlasHead, ExcerptChunk } from '../../geo/model.ts';
import { check, corpusOf, type Files, read, tiny } from './editions.ts';

/** the small edition with its two sources under other ids */
function renamed(ids: Readonly<Record<'a' | 'b', string>>, order?: readonly string[]): Files {
  const files = new Map<string, string>();
  for (const [path, text] of tiny) {
    const id = path === 'sources/a.json' ? ids.a : path === 'sources/b.json' ? ids.b : null;
    if (id !== null) files.set(`sources/${id}.json`, text.replace(/"id": "[ab]"/, `"id": "${id}"`));
    else if (path === 'claims.json')
      files.set(
        path,
        text
          .replaceAll('"source": "a"', `"source": "${ids.a}"`)
          .replaceAll('"source": "b"', `"source": "${ids.b}"`),
      );
    else if (path === 'edition.json' && order !== undefined)
      files.set(path, text.replace('"focus"', `"sources": ${JSON.stringify(order)},\n  "focus"`));
    else files.set(path, text);
  }
  return files;
}

function published(files: Files): { head: AtlasHead; sources: string[] } {
  const written = build(corpusOf(read(files)));
  const json = (path: string): unknown => JSON.parse(String(written.get(path) ?? 'null'));
  const { excerpts } = ExcerptChunk.parse(json('excerpts-0.json'));
  return {
    head: AtlasHead.parse(json('atlas.json')),
    sources: [...new Set(excerpts.map(({ source }) => source))],
  };
}

describe('ids of sources', () => {
  test.each([
    ['harbour-1911', 'pilot-1924'],
    ['1', '2'],
    ['aa', 'ab'],
  ])('may be any id: %s and %s', (a, b) => {
    const files = renamed({ a, b });
    expect(check(files)).toEqual([]);
    expect(published(files).head.sources.map(({ id }) => id)).toEqual([a, b]);
    expect(published(files).sources).toEqual([a, b]);
  });

  test('stand in the order the edition gives, else in that of ids', () => {
    const ids = { a: 'zenith', b: 'almanac' };
    const listed = renamed(ids, ['zenith', 'almanac']);
    expect(check(listed)).toEqual([]);
    expect(published(listed).sources).toEqual(['zenith', 'almanac']);
    expect(published(listed).head.sources.map(({ id }) => id)).toEqual(['zenith', 'almanac']);
    expect(published(listed).head.edition).not.toHaveProperty('sources');
    expect(published(renamed(ids)).sources).toEqual(['almanac', 'zenith']);
  });

  test('give the order in which positions of a claim stand', () => {
    expect(check(renamed({ a: 'zenith', b: 'almanac' })).map(({ message }) => message)).toEqual([
      expect.stringContaining('put positions in the order of sources'),
      expect.stringContaining('put positions in the order of sources'),
    ]);
  });
});
