import { describe, expect, test, vi } from 'vitest';
import type { AtlasSource } from '../../geo/model.ts';
import { authorsIn } from '../../src/share/cite/authors.ts';
import { citationsOf } from '../../src/share/cite/citations.ts';
import { type Cited, citablesOf } from '../../src/share/cite/cited.ts';
import { cslDate } from '../../src/share/cite/csl.ts';
import type { Site } from '../../src/view/site.ts';
import { enCite } from '../../src/words/en/cite.ts';
import { esCite } from '../../src/words/es/cite.ts';
import { ecuador } from '../panel/render.tsx';

// a style is taken apart when it is first used, and a busy machine needs its time for it
vi.setConfig({ testTimeout: 60_000 });

const ADDRESS = 'https://maps.example/passage/b-1/';
const FORMS = ['apa', 'mla', 'chicagoNotes', 'chicagoBibliography', 'chicagoAuthorDate'] as const;
const { stamp } = ecuador.edition;

/** the edition with another statement of source B */
function stating(states: Partial<AtlasSource['states']>, date: string | null = null): Site {
  const none = { title: null, author: null, publisher: null, date: null, address: null };
  const of = (source: AtlasSource) => ({ ...source, states: { ...none, ...states }, date });
  return {
    ...ecuador,
    source: (id) => {
      const source = ecuador.source(id);
      return source && of(source);
    },
  };
}
function citationsFor(site: Site, cited: Cited, lang: 'en' | 'es' = 'en') {
  const words = lang === 'es' ? esCite : enCite;
  const { map, source } = citablesOf({ site, cited, address: ADDRESS, day: '2026-11-27', lang, words });
  return { map: citationsOf(map, lang, words), source: source && citationsOf(source, lang, words) };
}
const B1: Cited = { kind: 'passage', id: 'b-1' };
/** references to source B, without the sentence that says where it is quoted */
const references = (site: Site) =>
  FORMS.map((form) => citationsFor(site, B1).source?.[form].replace(/ \[Paragraph 1, quoted .*\]$/, ''));

describe('a source, as each style wants it', () => {
  const title = 'The war on drugs';
  const whole = { title, author: 'Andrea Lobo', publisher: 'The Daily', address: 'https://daily.example/1' };
  test('that states everything', () => {
    expect(references(stating(whole, '2026-03-04'))).toEqual([
      'Lobo, A. (2026, March 4). The war on drugs. The Daily. https://daily.example/1',
      'Lobo, Andrea. “The War on Drugs.” The Daily, 4 Mar. 2026, https://daily.example/1.',
      'Andrea Lobo, “The War on Drugs,” The Daily, March 4, 2026, para. 1, https://daily.example/1.',
      'Lobo, Andrea. “The War on Drugs.” The Daily, March 4, 2026. https://daily.example/1.',
      'Lobo, Andrea. 2026. “The War on Drugs.” The Daily. March 4, 2026. https://daily.example/1.',
    ]);
  });
  test('without a date', () => {
    expect(references(stating({ title, author: 'Andrea Lobo' }))).toEqual([
      'Lobo, A. (n.d.). The war on drugs.',
      'Lobo, Andrea. The War on Drugs.',
      'Andrea Lobo, “The War on Drugs,” n.d., para. 1.',
      'Lobo, Andrea. “The War on Drugs,” n.d.',
      'Lobo, Andrea. n.d. “The War on Drugs.”',
    ]);
  });
  test('without an author: the title comes first', () => {
    expect(references(stating({ title }, '2026-03'))).toEqual([
      'The war on drugs. (2026, March).',
      'The War on Drugs. Mar. 2026.',
      '“The War on Drugs,” March 2026, para. 1.',
      '“The War on Drugs,” March 2026.',
      '“The War on Drugs.” 2026. March 2026.',
    ]);
  });
  test('without a title: its opening words, letter for letter, never as a title', () => {
    const opening = 'US-Ecuador joint military operation signals accelerated turn';
    expect(references(stating({ author: 'Andrea Lobo' }, '2026-03-04'))).toEqual([
      `Lobo, A. (2026, March 4). [Untitled text beginning “${opening}”].`,
      `Lobo, Andrea. Untitled text beginning “${opening}.” 4 Mar. 2026.`,
      `Andrea Lobo, Untitled text beginning “${opening},” March 4, 2026, para. 1.`,
      `Lobo, Andrea. Untitled text beginning “${opening},” March 4, 2026.`,
      `Lobo, Andrea. 2026. Untitled text beginning “${opening}.” March 4, 2026.`,
    ]);
    expect(references(stating({ publisher: 'The Daily' }))).toEqual([
      `[Untitled text beginning “${opening}”]. (n.d.). The Daily.`,
      `Untitled text beginning “${opening}.” The Daily.`,
      `Untitled text beginning “${opening}” (The Daily, n.d.), para. 1.`,
      `Untitled text beginning “${opening}.” The Daily, n.d.`,
      `Untitled text beginning “${opening}.” n.d. The Daily.`,
    ]);
  });
  test('with a date that is no day, month or year', () => {
    expect(references(stating({ title, date: 'Spring of 2026' }))[0]).toBe(
      'The war on drugs. (Spring of 2026).',
    );
  });
  test('hostile characters are characters, and a line break is a space', () => {
    const site = stating({
      title: 'one <i>two</i>\n{three} &amp;\tfour % 5 “six” \\seven',
      author: 'A & {B}\r\n<b>',
      publisher: '<The> & %\nNews',
    });
    const [apa, , note] = references(site);
    expect(apa).toBe(
      'A & {B} <b>. (n.d.). one <i>two</i> {three} &amp; four % 5 “six” \\seven. <The> & % News.',
    );
    // headline capitals are the style's
    expect(note?.toLowerCase()).toBe(
      'a & {b} <b>, “one <i>two</i> {three} &amp; four % 5 ‘six’ \\seven,” <the> & % news, n.d., para. 1.',
    );
    const { source } = citationsFor(site, B1);
    expect(JSON.parse(source?.cslJson ?? '')[0]).toMatchObject({
      title: 'one <i>two</i> {three} &amp; four % 5 “six” \\seven',
      author: [{ literal: 'A & {B} <b>' }],
      'container-title': '<The> & % News',
    });
  });
  test('each says where it is quoted, and the day of access', () => {
    const behind = `[Paragraph 1, quoted as passage b-1 in “Ecuador, March 2026”, edition ${stamp}, ${ADDRESS}, accessed 27 November 2026.]`;
    const { source } = citationsFor(ecuador, B1);
    for (const form of FORMS) expect(source?.[form].endsWith(` ${behind}`), form).toBe(true);
    expect(source?.biblatex).toContain('quoted as passage b-1');
    for (const format of ['ris', 'cslJson'] as const) expect(source?.[format]).toContain(behind);
  });
  test('only what it states is in its record', () => {
    const { source } = citationsFor(stating({}), B1);
    expect(Object.keys(JSON.parse(source?.cslJson ?? '')[0])).toEqual([
      'id',
      'citation-key',
      'type',
      'title',
      'language',
      'note',
    ]);
  });
  test('in Spanish', () => {
    const { source } = citationsFor(stating({}), B1, 'es');
    expect(source?.apa).toMatch(
      /^\[Texto sin título que empieza «.*»\]\. \(s\.\sf\.\)\. \[Párrafo 1, citado/,
    );
    expect(source?.chicagoNotes).toMatch(/, s\.\sf\., párr\.\s1\. \[Párrafo 1/);
  });
});

describe('the map', () => {
  const cited: readonly Cited[] = [
    B1,
    { kind: 'place', id: 'manta' },
    { kind: 'claim', id: ecuador.claims[0]?.id ?? '' },
    { kind: 'source', id: 'c' },
    { kind: 'view', id: null },
  ];
  test.each(cited)('$kind: every form has edition, stamp, address and day of access', (one) => {
    for (const lang of ['en', 'es'] as const) {
      const { map } = citationsFor(ecuador, one, lang);
      for (const form of FORMS) {
        expect(map[form], form).toContain(ecuador.edition.title[lang]);
        expect(map[form].toLowerCase(), form).toContain(`${lang === 'en' ? 'edition' : 'edición'} ${stamp}`);
        expect(map[form], form).toContain(ADDRESS);
        expect(map[form], form).toMatch(
          lang === 'en' ? /ccessed 27 November 2026/ : /onsultado el 27 de noviem/,
        );
      }
      expect(map.biblatex).toContain(`version = {${stamp}}`);
      expect(map.biblatex).toContain('urldate = {2026-11-27}');
      expect(map.ris).toContain('Y2  - 2026/11/27/');
      expect(map.ris).toContain(stamp);
      const [record] = JSON.parse(map.cslJson);
      expect(record).toMatchObject({
        version: stamp,
        URL: ADDRESS,
        accessed: { 'date-parts': [[2026, 11, 27]] },
      });
    }
  });
  test('a passage is named by its id and paragraph, which no style rewrites', () => {
    const { map } = citationsFor(ecuador, B1);
    for (const form of [...FORMS, 'biblatex', 'ris', 'cslJson'] as const)
      expect(map[form]).toContain('Passage b-1, paragraph 1 of ');
    expect(map.biblatex).toMatch(/^@online\{ecuador-2026-passage-b-1,/);
    expect(map.ris).toContain('ID  - ecuador-2026-passage-b-1\r\n');
  });
  test('a style that prints the edition by itself is not helped', () => {
    const { map } = citationsFor(ecuador, { kind: 'view', id: null });
    expect(map.mla).toBe(
      `Ecuador, March 2026. Edition ${stamp}, 21 Nov. 2026, ${ADDRESS}. [Accessed 27 November 2026.]`,
    );
    expect(map.apa).toBe(
      `Ecuador, March 2026. (2026, November 21). ${ADDRESS} [Edition ${stamp}; accessed 27 November 2026.]`,
    );
  });
  test('a source stands behind a passage and a source alone', () => {
    const with_ = cited.filter((one) => citationsFor(ecuador, one).source !== null);
    expect(with_.map(({ kind }) => kind)).toEqual(['passage', 'source']);
  });
  test('what the edition does not have is not cited', () => {
    for (const kind of ['passage', 'place', 'claim', 'source'] as const)
      expect(() => citationsFor(ecuador, { kind, id: 'nowhere' })).toThrow(
        `nothing to cite: ${kind} nowhere`,
      );
  });
});

describe('authors', () => {
  test('people have given and family names', () => {
    expect(authorsIn('By Andrea Lobo')).toEqual([{ given: 'Andrea', family: 'Lobo' }]);
    expect(authorsIn('Ana María Ruiz, John Q. Doe and Ludwig van Beethoven')).toEqual([
      { given: 'Ana María', family: 'Ruiz' },
      { given: 'John Q.', family: 'Doe' },
      { given: 'Ludwig', family: 'Beethoven', 'non-dropping-particle': 'van' },
    ]);
    expect(authorsIn('Ana Ruiz y Luis Mora')).toHaveLength(2);
  });
  test('a line that may name a body stays as it stands', () => {
    for (const line of [
      'Associated Press',
      'U.S. Southern Command',
      'Reuters',
      'Staff',
      'Redacción Primicias',
      'lobo',
    ])
      expect(authorsIn(line)).toEqual([{ literal: line }]);
    expect(authorsIn('Ana Ruiz and The Associated Press')).toEqual([
      { literal: 'Ana Ruiz and The Associated Press' },
    ]);
  });
});

test('dates keep their precision, and years before 1 count from -1', () => {
  expect(cslDate('2026-03-04')).toEqual({ 'date-parts': [[2026, 3, 4]] });
  expect(cslDate('2026-03')).toEqual({ 'date-parts': [[2026, 3]] });
  expect(cslDate('-000043')).toEqual({ 'date-parts': [[-44]] });
});
