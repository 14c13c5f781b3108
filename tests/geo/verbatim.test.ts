import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { excerptsVerbatim } from '../../geo/check/excerpts-verbatim.ts';
import { excerptsWholeWords } from '../../geo/check/excerpts-whole-words.ts';
import { textsAsDescribed } from '../../geo/check/texts.ts';
import { passagesWhole } from '../../geo/check/whole-sentences.ts';
import { folderAt } from '../../geo/files.ts';
import type { Inputs } from '../../geo/inputs.ts';
import { readEdition } from '../../geo/read.ts';
import { read, repository, tiny } from './editions.ts';
import { KINDS, type Mutant, mutantsOf } from './mutants.ts';

const MANY = 30_000;
vi.setConfig({ testTimeout: 120_000 });

/** What the laws of the text say of one excerpt. Some read a whole text, so they are asked only where they could know. */
function accepted(inputs: Inputs, { source, excerpt, text }: Mutant, original: Inputs): boolean {
  const asked = {
    ...inputs,
    sources: [{ ...source, excerpts: [excerpt] }],
    texts: new Map([[source.id, text]]),
  };
  const isText = original.texts.get(source.id) === text && original.sources.includes(source);
  return (
    (isText || textsAsDescribed.check(asked).length === 0) &&
    [excerptsVerbatim, excerptsWholeWords, passagesWhole].every((law) => law.check(asked).length === 0)
  );
}

/**
 * Whether a mutant is no false quotation but another passage of the same text: its words stand where it says, and it is whole
 * sentences or says that it is cut. Told without the laws.
 */
function isAnotherPassage({ source, excerpt, text }: Mutant, original: Inputs): boolean {
  const { start, quote, paragraph, cut } = excerpt;
  const words = text.text;
  if (original.texts.get(source.id) !== text || words.slice(start, start + quote.length) !== quote)
    return false;
  const lines = words.slice(0, start + 1).split('\n');
  if (lines.filter((line) => line.trim() !== '').length !== paragraph) return false;
  if (cut) return true;
  const begins = /(?:^|[.!?…:]["”’»)]*\s+|\n\s*)["“‘«(¿¡]*$/u.test(words.slice(0, start));
  const ends =
    /[.!?…]["”’»)]*$/u.test(quote) || /^["”’»).!?…]+(?:\s|$)|^\n|^$/u.test(words.slice(start + quote.length));
  return begins && ends;
}

function escaped(inputs: Inputs): { total: number; kinds: number; escaped: string[] } {
  const kinds = new Set<string>();
  const loose: string[] = [];
  let total = 0;
  for (const mutant of mutantsOf(inputs.sources, inputs.texts, MANY)) {
    total += 1;
    kinds.add(mutant.kind);
    if (accepted(inputs, mutant, inputs) && !isAnotherPassage(mutant, inputs))
      loose.push(`${mutant.kind}: ${mutant.excerpt.id} ${JSON.stringify(mutant.excerpt.quote)}`);
  }
  return { total, kinds: kinds.size, escaped: loose };
}

describe('the quote check', () => {
  test('refuses every mutant of the small edition', () => {
    const inputs = read(tiny);
    expect(excerptsVerbatim.check(inputs)).toEqual([]);
    expect(escaped(inputs)).toEqual({ total: MANY, kinds: KINDS.length, escaped: [] });
  });

  const edition = join(repository, 'geo/ecuador-2026');
  const texts = join(repository, '../shared/articles');
  test(`refuses every mutant of the real edition${existsSync(texts) ? '' : ' (its texts are not here: structure only)'}`, () => {
    const inputs = readEdition(
      folderAt(edition),
      existsSync(texts) ? { from: folderAt(texts), all: true } : null,
    );
    expect(inputs.problems).toEqual([]);
    expect(excerptsVerbatim.check(inputs)).toEqual([]);
    if (existsSync(texts)) expect(escaped(inputs)).toEqual({ total: MANY, kinds: KINDS.length, escaped: [] });
    else expect(inputs.texts.size).toBe(0);
  });
});
