/** Names that pass by, in words that are not quoted: found in the text outside of every passage. */
import type { Excerpt, Named } from '../model.ts';
import { meets, merged } from '../spans.ts';
import type { Around, Filled } from './excerpt.ts';
import type { HandNamed } from './hand.ts';
import { isFault, spanOf } from './wordsAt.ts';

const KEYS = [
  'kind',
  'place',
  'role',
  'name',
  'layer',
  'reason',
  'at',
  'nth',
  'paragraph',
  'start',
  'end',
  'note',
];

/** A name with its offsets in the text. With a fault, or with something missing, it is not to be used. */
export function fillNamed(
  hand: HandNamed,
  excerpts: readonly Excerpt[],
  { text, lines, mend }: Around,
): Filled<Named> {
  const { at, nth, paragraph, start: written, end: writtenEnd, ...facts } = hand;
  const isWrong =
    mend && text !== null && written !== undefined && at !== undefined && !text.startsWith(at, written);
  const start = isWrong ? undefined : written;
  const end = start === undefined ? undefined : writtenEnd;
  const value = (from: number, to: number): Named => {
    if (facts.kind === 'aside') return { ...facts, start: from, end: to };
    const { note, ...rest } = facts;
    return { ...rest, start: from, end: to, ...(note === undefined ? {} : { note }) };
  };
  const none = { faults: [], wants: [], missing: [] };
  if (start !== undefined && (at === undefined || text === null)) {
    if (end !== undefined || at !== undefined)
      return { ...none, value: value(start, end ?? start + (at ?? '').length) };
    const message = 'missing: write the words in "at", or where they end';
    return { ...none, value: value(0, 0), faults: [{ at: 'end', message }] };
  }
  if (text === null) return { ...none, value: value(0, 0), missing: ['start'] };
  const quoted = merged(excerpts.map((one) => ({ start: one.start, end: one.start + one.quote.length })));
  const [from, to] = paragraph === undefined ? [0, text.length] : (lines[paragraph - 1] ?? [0, 0]);
  const found = spanOf(
    text,
    { at, nth, start, end },
    {
      within: (span) => span.start >= from && span.end <= to && !meets(quoted, span),
      what: `${paragraph === undefined ? 'the text' : `paragraph ${paragraph}`} outside of the passages`,
    },
  );
  if (isFault(found)) {
    const hint =
      found.message.includes('add "nth"') && paragraph === undefined ? '; or say in "paragraph" where' : '';
    return { ...none, value: value(0, 0), faults: [{ at: found.key, message: found.message + hint }] };
  }
  const wants = start === undefined ? [{ path: ['start'], value: found.start, order: KEYS }] : [];
  if (start === undefined && writtenEnd !== undefined)
    wants.push({ path: ['end'], value: found.end, order: KEYS });
  return { ...none, value: value(found.start, found.end), wants };
}
