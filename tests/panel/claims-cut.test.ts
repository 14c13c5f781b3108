import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutOf } from '../../src/quote/cut.ts';
import { ecuador } from './render.tsx';

/** the words between bars, cut from the whole */
function cut(marked: string) {
  const [before = '', words = '', after = ''] = marked.split('|');
  return cutOf(
    { quote: before + words + after },
    { start: before.length, end: before.length + words.length },
  );
}
const ends = (marked: string) => {
  const { before, after } = cut(marked);
  return [before, after];
};

describe('words cut from an excerpt', () => {
  it('are its letters and no others, wherever the cut', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.nat(80), fc.nat(80), (quote, a, b) => {
        const [start, end] = [Math.min(a, b, quote.length), Math.min(Math.max(a, b), quote.length)];
        expect(cutOf({ quote }, { start, end }).words).toBe(quote.slice(start, end));
      }),
    );
  });
  it('say where the sentence goes on', () => {
    expect(ends('|All of it.|')).toEqual([false, false]);
    expect(ends('He said |that it was so| and left.')).toEqual([true, true]);
    expect(ends('|It was defeated| by many.')).toEqual([false, true]);
    expect(ends('It |was defeated|.')).toEqual([true, false]);
    expect(ends('One is. |Two follows|. Three.')).toEqual([false, false]);
    expect(ends('One is.” |Two follows.| Three.')).toEqual([false, false]);
  });
  it('take a quotation mark or bracket before them for no words, and one after them for the end', () => {
    expect(ends('One. “|We begin|.”')).toEqual([false, false]);
    expect(ends('The commander (|the same body|), launched')).toEqual([true, true]);
  });
  it('take no abbreviation for the end of a sentence', () => {
    expect(ends('to the U.S. |forces in the area|, he said')).toEqual([true, true]);
    expect(ends('with Gen. |Francis Donovan| in Quito')).toEqual([true, true]);
  });
  it('get no second quotation mark', () => {
    expect(cut('their |“unwavering commitment”| to').open).toBe(true);
    expect(cut('their |unwavering commitment| to').open).toBe(false);
    expect(cut('|‘Terrorists’ in the country| and').open).toBe(false);
  });
  it('of the edition begin and end where its sources say', () => {
    const of = (claim: string, source: string, n = 0) => {
      const cite = ecuador.claims
        .find(({ id }) => id === claim)!
        .positions.find((position) => position.source === source)!.cites[n]!;
      const { before, after } = cutOf(ecuador.excerpt(cite.excerpt)!, cite);
      return [before, after];
    };
    expect(of('referendum-result', 'a')).toEqual([true, false]);
    expect(of('boat-strikes-deaths', 'd')).toEqual([false, false]);
    expect(of('boat-strikes-dead', 'd', 0)).toEqual([false, false]);
    expect(of('released-video', 'c')).toEqual([false, false]);
    expect(of('joint-announcement-day', 'b')).toEqual([false, true]);
  });
});
