import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dateIn, dateOf } from '../../src/make/dates.ts';
import { decodeText } from '../../src/make/decode.ts';
import { extract } from '../../src/make/extract.ts';
import { DRAFT_FILE } from '../../src/make/files.ts';
import { languageOf, statesOf } from '../../src/make/head.ts';
import { pointIn } from '../../src/make/point.ts';
import { guessRegion } from '../../src/make/region.ts';
import { incipitOf } from '../../src/make/sources.ts';
import { pastedText, textsFrom } from '../../src/make/texts.ts';
import { draftIn, readDraft, zipped } from '../../src/make/zip.ts';
import { enMake } from '../../src/words/en/make.ts';
import { esMake } from '../../src/words/es/make.ts';
import { draftOf } from './drafts.ts';

const bytes = (words: string, encoding: BufferEncoding = 'utf8'): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(words, encoding));
const WORDS = 'En Ecuador, la niña vio 😀 el mar.\n“Así es”, dijo.';

describe('a text file', () => {
  test.each([
    ['UTF-8', bytes(WORDS)],
    ['UTF-8 with its mark', bytes(`\uFEFF${WORDS}`)],
    ['UTF-16 with its mark', bytes(`\uFEFF${WORDS}`, 'utf16le')],
    ['UTF-16, the other way round', new Uint8Array(Buffer.from(`\uFEFF${WORDS}`, 'utf16le').swap16())],
    ['UTF-16 without its mark', bytes(WORDS, 'utf16le')],
    ['lines of Windows', bytes(WORDS.replaceAll('\n', '\r\n'))],
    ['lines of old Macs', bytes(WORDS.replaceAll('\n', '\r'))],
  ])('in %s is read to the letter', (_, file) => {
    expect(decodeText(file)).toBe(WORDS);
  });
  test('in Windows-1252 keeps its accents and marks', () => {
    const file = new Uint8Array([0x93, 0x41, 0x73, 0xed, 0x94, 0x20, 0xf1]);
    expect(decodeText(file)).toBe('“Así” ñ');
  });
  test('keeps what it holds: hard spaces, taken-apart accents, letters from right to left', () => {
    const words = 'a\u00a0b cafe\u0301 مرحبا\u200e !';
    expect(decodeText(bytes(words))).toBe(words);
  });
  test('of any words comes back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const plain = words.replace(/^\uFEFF/, '').replace(/\r\n?|[\u2028\u2029]/g, '\n');
        const read = decodeText(bytes(words));
        if (read !== 'empty' && read !== 'no text') expect(read).toBe(plain);
      }),
    );
  });
  test('that is a picture, or nothing, is refused', async () => {
    const png = new Uint8Array(readFileSync('.readme/explore.png'));
    expect(decodeText(png)).toBe('no text');
    expect(decodeText(bytes(' \n\t'))).toBe('empty');
    expect(await extract('x.txt', new Uint8Array())).toBe('empty');
    expect(await extract('x.docx', bytes('not a zip'))).toBe('not docx');
    expect(await extract('x.docx', bytes('PK but no zip'))).toBe('unreadable');
    expect(await extract('x.exe', bytes('MZ'))).toBe('unknown kind');
  });
  test('of Word gives its words', async () => {
    const zip = zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>En Manta, “así”.</w:t></w:r></w:p><w:p><w:r><w:t>Second.</w:t></w:r></w:p></w:body></w:document>',
      ),
    });
    expect(await extract('x.docx', new Uint8Array(zip))).toMatchObject({
      text: 'En Manta, “así”.\n\nSecond.\n\n',
    });
  });
});

describe('texts that come', () => {
  test('have ids in their order, safe names, and are refused where their words are there already', async () => {
    const { texts, refused } = await textsFrom(
      [
        { name: 'Niño año.txt', bytes: bytes('One text.') },
        { name: '../x/Niño año.md', bytes: bytes('Another text.') },
        { name: 'same.txt', bytes: bytes('One text.\r\n'.trim()) },
      ],
      [],
    );
    expect(texts.map(({ id, file }) => [id, file])).toEqual([
      ['a', 'Nino-ano.txt'],
      ['b', 'x-Nino-ano.txt'],
    ]);
    expect(refused).toEqual([{ name: 'same.txt', why: 'same', as: 'a' }]);
    expect(await pastedText(' Another text. ', texts)).toMatchObject({ why: 'same', as: 'b' });
    expect(await pastedText(' A third. ', texts)).toMatchObject({
      id: 'c',
      text: 'A third.',
      original: null,
    });
  });
  test('state what their heads state, to the letter', () => {
    const head =
      'Storm shuts port\nBy Ana Torres, Manta\nMarch 12, 2026 https://example.org/a?b=1\n\nThe port was shut.';
    expect(statesOf(head)).toEqual({
      title: 'Storm shuts port',
      author: 'Ana Torres',
      publisher: null,
      date: 'March 12, 2026',
      address: 'https://example.org/a?b=1',
    });
    expect(statesOf('A sentence that ends.\n\nAnother.', { title: 'Elsewhere' }).title).toBeNull();
    expect(incipitOf('\n  One two three four five six seven eight nine ten eleven\nx')).toBe(
      'One two three four five six seven eight nine ten',
    );
  });
  test('are in the language of their small words', () => {
    expect(languageOf('The port of Manta was closed to all of the ships')).toBe('en');
    expect(languageOf('El puerto de Manta fue cerrado a todos los barcos por la tormenta')).toBe('es');
    expect(languageOf('Der Hafen war mit den Schiffen und dem Sturm nicht zu sehen')).toBe('de');
    expect(languageOf('')).toBe('en');
  });
});

test.each([
  ['On 12 March 2026 it rained', '12 March 2026', '2026-03-12'],
  ['el 4 de marzo de 2026', '4 de marzo de 2026', '2026-03-04'],
  ['2026-03-11 Ecuador', '2026-03-11', '2026-03-11'],
  ['Sept. 3, 2025: then', 'Sept. 3, 2025', '2025-09-03'],
  ['in marzo de 2026', 'marzo de 2026', '2026-03'],
  ['31 February 2026', 'February 2026', '2026-02'],
  ['no date, only 2026', null, null],
])('the date in “%s”', (words, stated, iso) => {
  expect(dateIn(words)).toBe(stated);
  expect(dateOf(stated)).toBe(iso);
});

test.each([
  ['0.963, -79.653', 0.963, -79.653],
  ['0,963; -79,653', 0.963, -79.653],
  ['−2.2 −80.9', -2.2, -80.9],
  ['12.5 S, 76.9 W', -12.5, -76.9],
  ['0°57′36″N 79°39′0″W', 0.96, -79.65],
])('“%s” is a point', (words, lat, lng) => {
  const point = pointIn(words);
  expect(point?.lat).toBeCloseTo(lat, 6);
  expect(point?.lng).toBeCloseTo(lng, 6);
});
test.each(['', 'Manta', '91, 0', '1, 181', '79°W 2°S', '1 2 3'])('“%s” is none', (words) =>
  expect(pointIn(words)).toBeNull(),
);

test('the region is where the certain names lie', () => {
  const draft = draftOf([
    ['a', 'Manta, Ecuador, Salinas', ['Manta', 'Ecuador', 'Salinas']],
    ['b', 'Manta', ['Manta']],
  ]);
  expect(guessRegion(draft)).toMatchObject([{ country: 'EC', times: 4, texts: 2, lat: -1.42 }]);
});

describe('a saved file', () => {
  const draft = draftOf([['a', 'Manta is a port.', ['Manta']]]);
  test('gives back the very draft', async () => {
    const file = zipped(new Map([[DRAFT_FILE, JSON.stringify(draft)]]));
    expect(await draftIn(file)).toEqual(draft);
    // the same content is the same file
    const again = zipped(new Map([[DRAFT_FILE, JSON.stringify(draft)]]));
    expect(Buffer.from(await again.arrayBuffer())).toEqual(Buffer.from(await file.arrayBuffer()));
  });
  test('of another kind, damaged, newer or hostile is refused', async () => {
    expect(await draftIn(new Blob(['PK no zip']))).toBe('zip');
    expect(await draftIn(zipped(new Map([[`../${DRAFT_FILE}`, JSON.stringify(draft)]])))).toBe('zip');
    expect(readDraft(JSON.stringify({ ...draft, format: 2 }))).toBe('newer');
    const [text] = draft.texts;
    const [found] = text!.found!;
    for (const broken of [
      'no JSON',
      'null',
      '[]',
      JSON.stringify({ ...draft, texts: [{}] }),
      JSON.stringify({ ...draft, names: { manta: { as: 'place' } } }),
      JSON.stringify({ ...draft, texts: [{ ...text, found: [{ ...found, end: 900 }] }] }),
      JSON.stringify({ ...draft, texts: [{ ...text, text: 'Other words are here.' }] }),
    ])
      expect(readDraft(broken), broken).toBe('zip');
  });
});

test('the workbench says the same in both languages, and leaves nothing empty', () => {
  const leaves = (value: unknown, path = ''): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
      : [[path, value]];
  const shape = (words: unknown) => leaves(words).map(([path, value]) => `${path}: ${typeof value}`);
  expect(shape(esMake)).toEqual(shape(enMake));
  const spanish = new Map(leaves(esMake));
  const alike = leaves(enMake).filter(
    ([path, value]) => typeof value === 'string' && value.length > 24 && spanish.get(path) === value,
  );
  expect(alike).toEqual([]);
  for (const [path, value] of [...leaves(enMake), ...leaves(esMake)]) expect(value, path).not.toBe('');
});
