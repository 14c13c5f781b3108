import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderAt } from '../../geo/files.ts';
import { readEdition } from '../../geo/read.ts';
import { gapsOf } from '../../src/pages/source/gaps.ts';
import { readingOf } from '../../src/view/reading.ts';
import { ecuador, tiny } from './render.tsx';

const SAID = /[\p{L}\p{N}]/u;
const folder = 'tests/fixtures/tiny';
const { sources } = readEdition(folderAt(folder));

describe('what is left out between passages', () => {
  // the tiny edition's texts are ours to keep, so the count can be held against them
  it.each(tiny.sources.map(({ id }) => id))('is what the text has there: %s', (id) => {
    const source = tiny.source(id)!;
    const file = sources.find((one) => one.id === id)!.file;
    const text = readFileSync(join(folder, 'texts', file), 'utf8');
    const { passages } = readingOf(tiny, id);
    const ends = [0, ...passages.map(({ end }) => end)];
    const starts = [...passages.map(({ start }) => start), text.length];
    const wanted = ends.map((end, i) => {
      const left = text.slice(end, starts[i]).split('\n');
      // whole paragraphs are the lines between the first and the last; at the text's ends those count too
      const whole = left
        .slice(i === 0 ? 0 : 1, i === passages.length ? undefined : -1)
        .filter((line) => line.trim() !== '');
      const parts = [...(i === 0 ? [] : left.slice(0, 1)), ...(i === passages.length ? [] : left.slice(-1))];
      return { paragraphs: whole.length, words: parts.some((part) => SAID.test(part)) };
    });
    expect(gapsOf(source, passages)).toEqual(wanted);
  });
  it.each(ecuador.sources.map(({ id }) => id))('adds up to the paragraphs of the text: %s', (id) => {
    const source = ecuador.source(id)!;
    const { passages } = readingOf(ecuador, id);
    const gaps = gapsOf(source, passages);
    expect(gaps).toHaveLength(passages.length + 1);
    const quoted = new Set(
      passages.flatMap(({ paragraph, quote }) =>
        quote
          .split('\n')
          .flatMap((line, i, lines) =>
            line.trim() ? paragraph + lines.slice(0, i).filter((one) => one.trim()).length : [],
          ),
      ),
    );
    expect(gaps.reduce((sum, { paragraphs }) => sum + paragraphs, 0) + quoted.size).toBe(
      source.text.paragraphs,
    );
  });
  it('is nothing between two sentences that follow each other', () => {
    const source = tiny.source('a')!;
    const text = { ...source.text, length: 60, lines: [[0, 17]] as [number, number][] };
    const [one, two] = [
      { start: 0, end: 6 },
      { start: 8, end: 17 },
    ];
    const nothing = { paragraphs: 0, words: false };
    expect(gapsOf({ text }, [one, two])).toEqual([nothing, nothing, nothing]);
    // a word between them, and words at either end of the line
    expect(gapsOf({ text }, [one, { start: 10, end: 17 }])[1]).toEqual({ paragraphs: 0, words: true });
    expect(
      gapsOf({ text }, [
        { start: 4, end: 6 },
        { start: 8, end: 13 },
      ]),
    ).toEqual([{ paragraphs: 0, words: true }, nothing, { paragraphs: 0, words: true }]);
  });
  it('counts whole lines apart from parts of lines', () => {
    const source = tiny.source('a')!;
    const lines: [number, number][] = [
      [0, 17],
      [19, 30],
      [32, 40],
      [42, 60],
    ];
    const text = { ...source.text, length: 61, lines };
    expect(
      gapsOf({ text }, [
        { start: 0, end: 6 },
        { start: 42, end: 60 },
      ]),
    ).toEqual([
      { paragraphs: 0, words: false },
      { paragraphs: 2, words: true },
      { paragraphs: 0, words: false },
    ]);
    expect(gapsOf({ text }, [{ start: 19, end: 30 }])).toEqual([
      { paragraphs: 1, words: false },
      { paragraphs: 2, words: false },
    ]);
  });
});
