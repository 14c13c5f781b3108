/** The files of citations, read by programs that are not ours: biber and bibutils, where they are installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { biblatexOf, risOf } from '../../geo/referenceFiles.ts';
import type { CslItem } from '../../src/share/cite/csl.ts';
import { cslJsonOf } from '../../src/share/cite/csl.ts';
import { reading } from '../geo/reader.ts';

// biber needs a second or more to begin, on a busy machine much more
vi.setConfig({ testTimeout: 60_000 });

const item: CslItem = {
  id: 'tiny-text-a-a-1',
  'citation-key': 'tiny-text-a-a-1',
  type: 'webpage',
  title: 'A {brace, another} } and 100% of “R&D”: $5_#1 ~ ^ \\ <b>Привет</b> 中文, Señor O’Hara',
  author: [{ given: 'Ángela', family: 'Núñez' }, { literal: 'Смит & {Co}' }],
  'container-title': 'Fish & {Chips} 100%',
  issued: { 'date-parts': [[2026, 3, 4]] },
  accessed: { 'date-parts': [[2026, 11, 27]] },
  URL: `https://news.example/${'long-'.repeat(30)}a_b%20{c}}?d=1&e=2#f`,
  language: 'en',
  note: `Quoted as “a-1”, 50% & {more}, ${'word '.repeat(30)}`.trim(),
};
const folder = mkdtempSync(join(tmpdir(), 'citations-'));
afterAll(() => rmSync(folder, { recursive: true }));
const run = (program: string, args: readonly string[]) =>
  spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
/** texts of all elements of a kind */
const texts = (xml: string, tag: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${tag}\\b[^>]*>([^<]*)</${tag}>`, 'g'))].map(([, text = '']) =>
    text.replaceAll(/&(amp|lt|gt|quot);/g, (_, entity) => ENTITIES[entity] ?? ''),
  );
// it takes what follows a colon for a subtitle
const titleIn = (xml: string): string => ['title', 'subTitle'].flatMap((tag) => texts(xml, tag)).join(': ');
const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

describe('.bib', () => {
  reading('biber', 'biber takes every field, without a warning', () => {
    const { stdout, status } = run('biber', [
      '--tool',
      '--validate-datamodel',
      '--output-file=out.bib',
      written('cite.bib', biblatexOf(item)),
    ]);
    expect(stdout.split('\n').filter((line) => line !== '' && !line.startsWith('INFO'))).toEqual([]);
    expect(status).toBe(0);
    const out = readFileSync(join(folder, 'out.bib'), 'utf8');
    expect(out).toContain('@ONLINE{tiny-text-a-a-1,');
    expect([...out.matchAll(/^\s*(\w+)\s*=/gm)].map(([, field]) => field).toSorted()).toEqual([
      'AUTHOR',
      'DATE',
      'LANGUAGE',
      'NOTE',
      'ORGANIZATION',
      'TITLE',
      'URL',
      'URLDATE',
    ]);
  });
  reading('bib2xml', 'bibutils reads the same words', () => {
    // it knows no TeX for < ^ and \
    const title = 'A {brace, another} } and 100% of “R&D”: $5_#1 ~ Привет 中文, Señor O’Hara';
    const { stdout } = run('bib2xml', ['-i', 'utf8', written('plain.bib', biblatexOf({ ...item, title }))]);
    expect(titleIn(stdout)).toBe(title);
    expect(texts(stdout, 'namePart')).toEqual(['Ángela', 'Núñez', 'Смит & {Co}']);
    expect(texts(stdout, 'publisher')).toEqual(['Fish & {Chips} 100%']);
    expect(texts(stdout, 'note')).toEqual([item.note]);
    expect(texts(stdout, 'url').map(decodeURIComponent)).toEqual([decodeURIComponent(item.URL ?? '')]);
  });
  test('what would end a field or begin a command is escaped', () => {
    const bib = biblatexOf(item);
    expect(bib).toContain('\\textbackslash{} \\textless{}b>');
    expect(bib).toContain('\\textasciitilde{} \\textasciicircum{}');
    // TeX would take the rest of the line for a comment, or a column
    const [note = ''] = bib.match(/note = .*/) ?? [];
    expect(note).toContain('“a-1”, 50\\% \\& \\textbraceleft{}more\\textbraceright{}');
    expect(bib.replace(/url = .*/, '')).not.toMatch(/(?<!\\)[%&#$_]/);
    const braces = bib.match(/[{}]/g)?.map((sign) => (sign === '{' ? 1 : -1)) ?? [];
    expect(braces.reduce<number>((sum, one) => sum + one, 0)).toBe(0);
  });
});

describe('.ris', () => {
  reading('ris2xml', 'bibutils reads the same words, long ones too', () => {
    const { stdout } = run('ris2xml', [written('cite.ris', risOf(item))]);
    expect(titleIn(stdout)).toBe(item.title);
    expect(texts(stdout, 'namePart').slice(0, 2)).toEqual(['Ángela', 'Núñez']);
    expect(texts(stdout, 'namePart').at(-1)).toBe('Смит & {Co}');
    expect(texts(stdout, 'dateIssued')).toEqual(['2026-03-04']);
    expect(texts(stdout, 'publisher')).toEqual(['Fish & {Chips} 100%']);
    expect(texts(stdout, 'note')).toEqual([item.note]);
    expect(texts(stdout, 'url')).toEqual([item.URL]);
  });
  test('each field is one line, as the format wants it', () => {
    const lines = risOf(item).split('\r\n');
    expect(lines.at(0)).toBe('TY  - ELEC');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });
});

test('.json is the record itself, in a list', () => {
  expect(JSON.parse(cslJsonOf(item))).toEqual([item]);
});
