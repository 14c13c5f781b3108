/** The text of a dropped file. Readers of formats are loaded when such a file comes; nothing that a file holds is executed. */
import { decodeText, type Extracted, LARGEST, plain, type Refusal } from './decode.ts';

export async function extract(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Extracted | Refusal> {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > LARGEST) return 'too large';
  const kind = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  try {
    if (kind === 'docx') return await fromDocx(bytes);
    if (kind === 'pdf') return await fromPdf(bytes);
    if (kind === 'html' || kind === 'htm' || kind === 'xhtml') return await fromHtml(bytes);
    if (['txt', 'md', 'markdown', 'text', ''].includes(kind)) return checked(decodeText(bytes));
    return 'unknown kind';
  } catch {
    return 'unreadable';
  }
}

const checked = (text: string): Extracted | Refusal =>
  text === 'empty' || text === 'no text' ? text : { text, stated: {} };

async function fromHtml(bytes: Uint8Array): Promise<Extracted | Refusal> {
  const markup = decodeText(bytes);
  if (markup === 'empty' || markup === 'no text') return markup;
  const { articleOf } = await import('./html.ts');
  const { text, stated } = articleOf(markup);
  return text.trim() === '' ? 'empty' : { text, stated };
}

/** bytes at a PDF's beginning among which it says that it is one */
const HEAD = 1024;

async function fromPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Extracted | Refusal> {
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).includes('%PDF-')) return 'not pdf';
  const { pdfText } = await import('./pdf/pdf.ts');
  return pdfText(bytes);
}

async function fromDocx(bytes: Uint8Array<ArrayBuffer>): Promise<Extracted | Refusal> {
  // a zip begins with these two letters
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'not docx';
  const { default: mammoth } = await import('mammoth/mammoth.browser.js');
  const { value } = await mammoth.extractRawText({ arrayBuffer: bytes.buffer });
  const text = plain(value).replaceAll(/\n{3,}/g, '\n\n');
  return text.trim() === '' ? 'empty' : { text, stated: {} };
}
