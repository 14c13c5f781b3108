import { beforeAll, describe, expect, test } from 'vitest';
import type { Extracted, Refusal } from '../../src/make/decode.ts';
import { extract } from '../../src/make/extract.ts';
import { joinedBy } from '../../src/make/pdf/hyphens.ts';
import type { readPdf } from '../../src/make/pdf/pages.ts';
import { linesAt, pdfOf } from './pdfs.ts';

let read: (bytes: Uint8Array) => Promise<Extracted | Refusal>;
beforeAll(async () => {
  // browsers have it; pdf.js makes one when it is loaded, and nothing that is read here uses it
  Object.assign(globalThis, { DOMMatrix: class {} });
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pages = (await import('../../src/make/pdf/pages.ts')) as { readPdf: typeof readPdf };
  read = (bytes) => pages.readPdf(pdfjs, null, bytes);
});

const LEFT = 72;
const ONE = [
  'The harbour of Manta was shut on Tuesday after a storm broke two cra-',
  'nes. Ships with bananas went on to Guayaquil, where the quays of the port',
  'were full, and a US-',
  'led patrol waited.',
];

describe('a PDF', () => {
  test('gives whole sentences: lines of a paragraph are one, and paragraphs stay apart', async () => {
    const file = pdfOf([
      [
        [LEFT, 720, 'Harbour shut after storm', 18],
        ...linesAt(LEFT, 690, [
          'The harbour of Manta was shut on Tuesday after a storm broke two cra-',
          'nes. Ships with bananas went on to Guayaquil, where the quays were full,',
          'and stayed there.',
          'In Quito the ministry counted eleven boats that had not come back, and a',
          'twelfth that had.',
        ]),
        ...linesAt(LEFT, 600, ['Fishermen of Salinas searched the bay for two days.']),
      ],
    ]);
    expect(await read(file)).toEqual({
      text: [
        'Harbour shut after storm',
        'The harbour of Manta was shut on Tuesday after a storm broke two cranes. Ships with bananas went on to Guayaquil, where the quays were full, and stayed there.',
        'In Quito the ministry counted eleven boats that had not come back, and a twelfth that had.',
        'Fishermen of Salinas searched the bay for two days.',
      ].join('\n\n'),
      stated: {},
    });
  });

  test('has no running heads and numbers of pages in its sentences, and a sentence goes on overleaf', async () => {
    const page = (n: number, lines: readonly string[]) => [
      [LEFT, 760, `The Daily Harbour, issue 12, page ${n}`, 8] as const,
      ...linesAt(LEFT, 700, lines),
      [300, 30, String(n), 8] as const,
    ];
    const file = pdfOf([
      page(1, [
        'The storm had come from the Pacific. Roofs were lost in Portoviejo, and the',
        'road to Montecristi lay under water until the weekend, when the army of the',
      ]),
      page(2, [
        'province opened it with machines that had been brought from Guayaquil.',
        '12 boats are lost.',
      ]),
    ]);
    expect(await read(file)).toMatchObject({
      text: 'The storm had come from the Pacific. Roofs were lost in Portoviejo, and the road to Montecristi lay under water until the weekend, when the army of the province opened it with machines that had been brought from Guayaquil. 12 boats are lost.',
    });
  });

  test('in two columns is read down one and then the other', async () => {
    const file = pdfOf([
      [
        ...linesAt(72, 700, ['Boats from Manta were missing, a', 'trader said, and nobody had seen']),
        ...linesAt(320, 700, ['them in Salinas or farther down', 'the coast since the day before.']),
      ],
    ]);
    expect(await read(file)).toMatchObject({
      text: 'Boats from Manta were missing, a trader said, and nobody had seen them in Salinas or farther down the coast since the day before.',
    });
  });

  test('keeps a line that two of its pages happen to begin with, and names pages without text', async () => {
    const body = (...lines: readonly string[]) => linesAt(LEFT, 700, [...lines, 'And so it went.', 'No.']);
    const answers = ['The port is shut.', 'The port is open.'].map((words) => body('Answer:', words));
    const others = ['Nobody', 'Somebody', 'Everybody'].map((who) => body(`${who} knows.`, 'Or not.'));
    const found = (await read(pdfOf([...answers, ...others, [], []]))) as Extracted;
    expect(found.blank).toEqual([6, 7]);
    expect(found.text.split('Answer:')).toHaveLength(3);
  });

  test('of one page has no number in its text; a year alone, and a number close to the text, stay', async () => {
    const whole = 'Boats lost in the storm: 12';
    const read1 = async (...more: Parameters<typeof pdfOf>[0][number]) =>
      (
        (await read(
          pdfOf([[...more, ...linesAt(LEFT, 700, ['Boats lost in the storm:', '12'])]]),
        )) as Extracted
      ).text.split('\n\n');
    expect(await read1([300, 30, 'Página 1 de 1'])).toEqual([whole]);
    expect(await read1([300, 760, '- 1 -'])).toEqual([whole]);
    expect(await read1([300, 760, '2026'])).toEqual(['2026', whole]);
  });

  test('with accents, quotes and brackets keeps them', async () => {
    const words = 'En la ni\u00f1ez (dijo) \u201cas\u00ed\u201d no.';
    const western = words.replace('\u201c', '\u0093').replace('\u201d', '\u0094');
    expect(await read(pdfOf([linesAt(LEFT, 700, [western])]))).toMatchObject({ text: words });
  });

  test('without text, locked, broken or none at all is refused', async () => {
    expect(await read(pdfOf([[], []]))).toBe('scanned');
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> /P -4 >> /ID [<00> <00>]`;
    expect(await read(pdfOf([linesAt(LEFT, 700, ['Words'])], lock))).toBe('encrypted');
    await expect(read(new TextEncoder().encode('%PDF-1.4\nbut no more'))).rejects.toThrow();
    expect(await extract('x.pdf', new Uint8Array(Buffer.from('MZ')))).toBe('not pdf');
  });
});

describe('a hyphen at the end of a line', () => {
  const join = joinedBy([...ONE, 'a well-known co-operation', 'cooperation', 'the long-term plan']);
  test.each([
    ['two cra-', 'nes.', 'two cranes.'],
    ['a US-', 'led patrol', 'a US-led patrol'],
    ['a long-', 'term plan', 'a long-term plan'],
    ['the co-', 'operation', 'the cooperation'],
    ['a self-', 'made man', 'a self-made man'],
    ['state-of-', 'emergency rule', 'state-of-emergency rule'],
    ['Afro-', 'Ecuadorian', 'Afro-Ecuadorian'],
    ['short-', 'and long-range', 'short- and long-range'],
    ['soft\u00ad', 'ware', 'software'],
    ['he came –', 'late', 'he came – late'],
    ['he came—', 'late', 'he came—late'],
    ['COVID-', '19 spread', 'COVID-19 spread'],
    ['la in-', 'formación', 'la información'],
  ])('%s | %s', (text, line, whole) => {
    expect(join(text, line)).toBe(whole);
  });
});
