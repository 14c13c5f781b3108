import { describe, expect, it } from 'vitest';
import { createSpellings } from '../../src/search/spellings.ts';

const of = (term: string, ...texts: string[]) => {
  const spellings = createSpellings();
  for (const text of texts) spellings.read(text);
  return spellings.of(term);
};

describe('another spelling of a name', () => {
  it.each([
    ['kristi', 'Kristi Noem arrived.', 'It was Kristy Noem.', ['kristy']],
    ['noboa', 'Daniel Noboa', 'Daniel Novoa', ['novoa']],
    ['mohamed', 'Mohamed Ali', 'Mohammed Ali', ['mohammed']],
    ['kristi', 'Kristi Noem', 'Kristy Alley', []],
    ['march', 'On March 3', 'as Marco Rubio said', []],
    ['america', 'Latin America', 'Latin American', []],
    ['north', 'North Korea', 'South Korea', []],
    ['kristi', 'Kristi Noem', 'kristy Noem', []],
    ['kristi', 'Kristi Noem', 'Kristy. Noem', []],
    ['peru', 'Kristi Noem', 'Kristy Noem', []],
  ])('of %s in “%s” and “%s” is %j', (term, one, other, found) => {
    expect(of(term, one, other)).toEqual(found);
  });
});
