/** Plain text and Markdown: lines that begin with ">" are block quotes; in Markdown emphasis, links and escapes are markup. */
import { createWriter, type Reading, type Writer } from './reading.ts';

const BLOCK = /^[ \t]{0,3}>[ \t]?(?:>[ \t]?)*/;
/** escapes, links and images, and runs of marks that emphasise */
const INLINE = /\\([!-/:-@[-`{-~])|!?\[([^[\]\n]*)\]\([^()\s]*(?:\s+"[^"\n]*")?\)|\*{1,3}|_{1,3}/g;
const isSpace = (unit: string): boolean => unit === '' || /\s/.test(unit);
const isWordUnit = (unit: string): boolean => /[\p{L}\p{N}]/u.test(unit);

/** @param inline whether marks inside lines are markup; in plain text they are words */
export function readMarkdown(draft: string, inline: boolean): Reading {
  const writer = createWriter(draft.length);
  const lines = draft.matchAll(/([^\n\r]*)(\r\n|\r|\n|$)/g);
  /** start of the block quote's paragraph that is open, or -1 */
  let block = -1;
  const close = () => {
    if (block >= 0 && writer.length > block)
      writer.mark({ style: 'block', start: block, end: writer.length });
    block = -1;
  };
  for (const { 0: whole, 1: line = '', 2: ending = '', index } of lines) {
    if (whole === '') continue;
    const mark = BLOCK.exec(line)?.[0] ?? '';
    const words = line.slice(mark.length);
    const at = index + mark.length;
    if (mark === '' || words.trim() === '') {
      const inside = block >= 0;
      close();
      if (inside) writer.part(index);
    }
    if (mark !== '' && words.trim() !== '') {
      if (block < 0) {
        writer.part(index);
        block = writer.length;
      } else writer.write(' ', index, index);
      writeLine(writer, words.trimEnd(), at, inline);
      continue;
    }
    writeLine(writer, words, at, inline);
    // a line that ends inside a paragraph of Markdown goes on after a space, as it is shown
    const next = draft.slice(index + whole.length).match(/^[^\n\r]*/)?.[0] ?? '';
    const soft =
      inline &&
      words.trim() !== '' &&
      next.trim() !== '' &&
      !/(?: {2}|\\)$/.test(words) &&
      !/^\s*(?:[-*+>#|]|\d+[.)])\s?/.test(next);
    if (soft) writer.write(' ', index + line.length, index + whole.length);
    else writer.write(ending.replace(/\r\n?/, '\n'), index + line.length, index + whole.length);
  }
  close();
  return writer.finish();
}

function writeLine(writer: Writer, line: string, at: number, inline: boolean): void {
  if (!inline) {
    writer.write(line, at);
    return;
  }
  let done = 0;
  for (const { 0: whole, 1: escaped, 2: linked, index } of line.matchAll(INLINE)) {
    if (index < done) continue;
    const before = line[index - 1] ?? '';
    const after = line[index + whole.length] ?? '';
    // a mark with spaces on both sides is a word, an underscore inside a word a letter
    const stays =
      escaped === undefined &&
      linked === undefined &&
      ((isSpace(before) && isSpace(after)) ||
        (whole.startsWith('_') && isWordUnit(before) && isWordUnit(after)));
    if (stays) continue;
    writer.write(line.slice(done, index), at + done);
    if (escaped !== undefined) writer.write(escaped, at + index + 1);
    if (linked !== undefined) writer.write(linked, at + index + whole.indexOf('[') + 1);
    done = index + whole.length;
  }
  writer.write(line.slice(done), at + done);
}
