import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf, sentencesAt, sentencesOf } from '../../geo/sentences.ts';

const split = (text: string, language: string) =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  // "|" stands where one ends
  test.each([
    ['a short name of a country', 'en', 'The U.S. Embassy gave no number.|It closed at noon.'],
    [
      'one before a name, which may begin a sentence: nothing tells',
      'en',
      'They flew to the U.S. Embassies closed.',
    ],
    ['one that ends a sentence before an opening word', 'en', 'They flew to the U.S.|The lamp burns.'],
    ['one before a number', 'en', 'Ships of the U.S. 4th Fleet came.|They left.'],
    ['a title', 'en', 'A letter of Gen. Francis Donovan arrived.|Mr. Noboa read it, and Lt. Col. Mora.'],
    ['initials', 'en', 'The plan of J. D. Vance and George W. Bush failed.|Nobody wept.'],
    ['a younger man', 'en', 'A speech of Robert Kane, Jr. Kane had practised.'],
    ['a time of day', 'en', 'At 5 a.m. Friday it rained.|It ended at 6 p.m.|Troops came.'],
    ['a time of day in Spanish', 'es', 'A las 5 a. m. llovía.|A las 6 p. m. salió.'],
    ['a month', 'en', 'On Aug. 9 a candidate was shot.|He died.'],
    ['a numbered thing, and a plain no', 'en', 'It is No. 5 of seven.|Was it lit?|No.|Nobody knew.'],
    ['a list', 'en', '1. The first light.|2. The second light.'],
    [
      'a country in Spanish',
      'es',
      'El Gobierno de EE. UU. Donald Trump escribió.|Los EE. UU. no respondieron.',
    ],
    ['one that ends a sentence in Spanish', 'es', 'Viajó a EE. UU.|El faro quedó solo.'],
    ['titles in Spanish', 'es', 'El Sr. Mora y la Dra. Paz leyeron la pág. 7 del núm. 3.|Callaron.'],
    ['a figure at the beginning', 'en', 'It hurts the youth.|70 percent have no work.|1543 was the year.'],
    ['a figure inside', 'en', 'It rose 3.5 metres in 1.2 years.|It fell.'],
    [
      'a quotation mark after the full stop',
      'en',
      'He said “Go home.”|She said "Stay."|(They left.)|Rain fell.',
    ],
    ['a question inside a sentence', 'en', '“Who goes there?” asked the keeper.|Nobody spoke.'],
    ['a question in Spanish', 'es', '«¿Quién va?» preguntó el farero.|«¡Nadie!»|¿Y la lámpara?|Ardía.'],
    ['dots', 'en', 'It burned … and went out.|It burned again.'],
    ['a line that breaks inside', 'en', 'The lamp burns\nall night.|It rains.'],
    ['a line that breaks before a name', 'en', 'The harbour of\nGenoa is old,\nGenoese say.|It rains.'],
    ['a page that breaks inside', 'en', 'The lamp burns\n\nall night.|It rains.'],
  ])('%s', (_, language, marked) => {
    expect(split(marked.replaceAll('|', ' '), language)).toEqual(marked.split('|'));
  });

  test('a title without a full stop ends at its line', () => {
    expect(split('Two Harbours\n\nThe lamp burns.\nIt rains.', 'en')).toEqual([
      'Two Harbours',
      'The lamp burns.',
      'It rains.',
    ]);
  });

  test('nothing has none', () => {
    expect(sentencesOf('', 'en')).toEqual([]);
    expect(sentencesOf(' \n\n ', 'es')).toEqual([]);
  });

  const parts = fc.constantFrom(
    ...['The lamp', 'burns', 'Gen.', 'U.S.', 'EE. UU.', '70', '3.5', '. ', '.” ', '? ', '!» ', '\n', '\n\n'],
    ...[' ', ' «¿', ' “', 'J. D.', 'a.m.', '🗼', 'é', 'E\u0301', '\u00A0', '…', ', '],
  );
  const texts = fc.oneof(
    fc.array(parts, { maxLength: 40 }).map((some) => some.join('')),
    fc.string({ unit: 'binary', maxLength: 120 }),
  );

  test('are in order, apart, trimmed, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'es'), (text, language) => {
        let at = 0;
        for (const { start, end } of sentencesOf(text, language)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  test('are found by any character of them', () => {
    const sentences = sentencesOf('One. Two. Three.', 'en');
    expect(sentencesAt(sentences, { start: 3, end: 6 })).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ]);
    expect(sentencesAt(sentences, { start: 4, end: 5 })).toEqual([]);
  });
});

test('a line at a time, Intl finds the sentences that it finds in the whole', () => {
  const pieces = [
    'He went',
    '. ',
    '.',
    '\n',
    '\r\n',
    ' etc. 12',
    ' and on',
    '“Yes!” ',
    '  ',
    'A',
    '? ',
    '\u2028',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const whole = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
      expect(segmentsOf(text, 'en')).toEqual(Array.from(whole, ({ segment, index }) => ({ segment, index })));
    }),
  );
});
