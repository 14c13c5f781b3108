/** HTML without a document: tags are dropped, characters spelled out, spaces run together as a browser shows them. */
import { characterOf } from './entities.ts';
import { createWriter, type Reading } from './reading.ts';

/** comments, declarations, tags with quoted attributes, and character references */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|&(#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});?/g;
/** elements whose content is no text of the page */
const SILENT = new Set(['script', 'style', 'template', 'title', 'svg', 'textarea', 'select', 'noscript']);
const BLOCKS =
  /^(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** total: what is no markup is words */
export function readHtml(draft: string): Reading {
  const writer = createWriter(draft.length);
  let done = 0;
  let blocks = 0;
  /** start of the paragraph that is open in a block quote */
  let paragraph = 0;
  /** starts of the quotation elements that are open */
  const elements: number[] = [];
  let preformatted = 0;

  const words = (text: string, at: number) => {
    if (preformatted > 0) {
      writer.write(text, at);
      return;
    }
    for (const { 0: run, index } of text.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g))
      if (!/^[ \t\n\r\f]/.test(run)) writer.write(run, at + index);
      else if (writer.length > 0 && !writer.endsWith(' ') && !writer.endsWith('\n'))
        writer.write(' ', at + index, at + index + run.length);
  };
  const part = (at: number) => {
    if (blocks > 0 && writer.length > paragraph)
      writer.mark({ style: 'block', start: paragraph, end: writer.length });
    writer.part(at);
    paragraph = writer.length;
  };
  const skipTo = (name: string, from: number): number => {
    const end = new RegExp(`</${name}\\b[^>]*>`, 'gi');
    end.lastIndex = from;
    return end.exec(draft) ? end.lastIndex : draft.length;
  };

  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(draft); token; token = TOKEN.exec(draft)) {
    const { 0: whole, 1: slash, 2: tag, 3: attributes = '', 4: reference, index } = token;
    words(draft.slice(done, index), done);
    done = index + whole.length;
    if (reference !== undefined) {
      const character = characterOf(reference);
      if (character === null) words(whole, index);
      else if (/^[ \t\n\r\f]$/.test(character)) words(character, index);
      else writer.write(character, index, done);
      continue;
    }
    if (tag === undefined) continue;
    const name = tag.toLowerCase();
    const opens = slash === '';
    if (opens && SILENT.has(name) && !attributes.endsWith('/')) {
      done = skipTo(name, done);
      TOKEN.lastIndex = done;
    } else if (name === 'br') writer.write('\n', index, done);
    else if (name === 'q') {
      if (opens) elements.push(writer.length);
      else {
        const start = elements.pop();
        if (start !== undefined && writer.length > start)
          writer.mark({ style: 'element', start, end: writer.length });
      }
    } else if (BLOCKS.test(name)) {
      part(index);
      if (name === 'blockquote') blocks = Math.max(0, blocks + (opens ? 1 : -1));
      if (name === 'pre') preformatted = Math.max(0, preformatted + (opens ? 1 : -1));
    }
  }
  words(draft.slice(done), done);
  part(draft.length);
  return writer.finish();
}
