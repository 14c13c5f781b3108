/** The judgements of a draft as a table and as text, to be taken elsewhere. Pure. */

import type { Atlas } from '../atlas/atlas.ts';
import { letterOf } from '../atlas/letters.ts';
import { laterOf } from '../words/later.ts';
import type { LaterWords, Words } from '../words/words.ts';
import type { Row } from './task.ts';

export interface Line {
  file: string;
  words: string;
  verdict: string;
  where: string;
  notes: string;
  /** absolute; empty where there is no passage */
  link: string;
}

/** what is said of a quotation beside its verdict: whose words it holds, in what it differs */
export function notesOf({ whose, kinds }: Row, t: Words, atlas: Atlas): readonly string[] {
  const { check } = laterOf(t);
  const differs = kinds.length === 0 ? [] : [check.differs(kinds.map((kind) => check.differences[kind]))];
  if (whose === null) return differs;
  return whose.kind === 'speakers'
    ? [check.ofSpeakers(whose.names)]
    : [
        check.ofSource(
          letterOf(atlas, whose.source),
          whose.named.map((id) => letterOf(atlas, id)),
        ),
      ];
}

/** @param address absolute address of a source's page at a passage */
export const linesOf = (
  rows: readonly Row[],
  t: Words,
  atlas: Atlas,
  address: (source: string, passage: string | null) => string,
): readonly Line[] =>
  rows.map((row) => {
    const [first] = row.places.filter(({ passage }) => passage !== null);
    return {
      file: row.file ?? '',
      words: row.words,
      verdict: laterOf(t).check.verdicts[row.verdict],
      where: row.places
        .map(({ text, source, paragraph }) =>
          text === null
            ? laterOf(t).check.place(letterOf(atlas, source ?? ''), paragraph)
            : laterOf(t).check.inText(text, paragraph),
        )
        .join('; '),
      notes: notesOf(row, t, atlas).join(' '),
      link: first?.source ? address(first.source, first.passage) : '',
    };
  });

const cellsOf = (line: Line): readonly string[] => [
  line.file,
  line.words,
  line.verdict,
  line.where,
  line.notes,
  line.link,
];
const headOf = ({ columns }: LaterWords['check']): readonly string[] => [
  columns.file,
  columns.words,
  columns.verdict,
  columns.where,
  columns.differs,
  columns.link,
];
/** one line, and no formula for a spreadsheet to reckon */
const cell = (words: string): string => words.replaceAll(/[\t\r\n]+/g, ' ').replace(/^(?=[=+\-@])/, "'");

export const asTsv = (lines: readonly Line[], t: Words): string =>
  [headOf(laterOf(t).check), ...lines.map(cellsOf)].map((cells) => cells.map(cell).join('\t')).join('\n');

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function asHtml(lines: readonly Line[], t: Words): string {
  const row = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((words) => `<${tag}>${words}</${tag}>`).join('')}</tr>`;
  const body = lines.map((line) => {
    const link = escaped(line.link);
    const cells = cellsOf(line).map(escaped);
    return row([...cells.slice(0, -1), link === '' ? '' : `<a href="${link}">${link}</a>`], 'td');
  });
  return `<table><thead>${row(headOf(laterOf(t).check).map(escaped), 'th')}</thead><tbody>${body.join('')}</tbody></table>`;
}

export const asText = (lines: readonly Line[]): string =>
  lines
    .map(({ file, words, verdict, where, notes, link }) =>
      [
        `“${words}”`,
        `  ${[file, verdict, where].filter(Boolean).join(' · ')}`,
        notes && `  ${notes}`,
        link && `  ${link}`,
      ]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n\n');
