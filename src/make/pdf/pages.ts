/** The letters of a PDF's pages as pdf.js finds them. */
import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import type { Extracted, Refusal } from '../decode.ts';
import { plain } from '../decode.ts';
import { withoutHeads } from './heads.ts';
import { linesOf, type Piece } from './lines.ts';
import { textOf } from './paragraphs.ts';

/** pages beyond which a file is refused */
const MOST_PAGES = 1000;
/** UTF-16 code units beyond which a text is refused: 60,000 words have some 400,000 */
const MOST = 8_000_000;
/** share of letters that have no meaning, from which a text is none: its typefaces do not say what they draw */
const UNKNOWN = 0.1;

type PdfJs = typeof import('pdfjs-dist');

/** Rejects for a file that is damaged, as pdf.js does. @param worker null for the one that pdf.js starts by itself */
export async function readPdf(
  pdfjs: PdfJs,
  worker: PDFWorker | null,
  bytes: Uint8Array,
): Promise<Extracted | Refusal> {
  const task = pdfjs.getDocument({
    // the worker takes the bytes away
    data: bytes.slice(),
    ...(worker ? { worker } : {}),
    // letters are read and never drawn: no typeface, no picture, no table of another's is asked for
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    return await read(await task.promise);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return 'encrypted';
    throw error;
  } finally {
    await task.destroy();
  }
}

async function read(pdf: PDFDocumentProxy): Promise<Extracted | Refusal> {
  if (pdf.numPages > MOST_PAGES) return 'too large';
  const pages: Piece[][] = [];
  let length = 0;
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []));
    length += pieces.reduce((sum, { str }) => sum + str.length, 0);
    if (length > MOST) return 'too large';
    pages.push(pieces);
    page.cleanup();
  }
  const lines = pages.map(linesOf);
  const text = plain(textOf(withoutHeads(lines)));
  if (text.trim() === '') return 'scanned';
  const unknown = text.match(/[\p{Co}\p{Cn}\uFFFD]|[^\P{Cc}\n\t]/gu)?.length ?? 0;
  if (unknown > text.length * UNKNOWN) return 'garbled';
  const blank = lines.flatMap((page, i) => (page.length === 0 ? [i + 1] : []));
  return { text, stated: await statedIn(pdf), ...(blank.length > 0 ? { blank } : {}) };
}

interface Item {
  str: string;
  transform: number[];
  width: number;
  hasEOL: boolean;
}
function pieceOf({ str, transform, width, hasEOL }: Item): Piece {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  return {
    str,
    x,
    y,
    width,
    size: Math.hypot(c, d) || Math.hypot(a, b),
    ends: hasEOL,
    turned: Math.abs(b) > Math.abs(a) || a < 0,
  };
}

async function statedIn(pdf: PDFDocumentProxy): Promise<Extracted['stated']> {
  const { info } = await pdf.getMetadata();
  const { Title, Author } = info as Readonly<Record<string, unknown>>;
  const words = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
  const [title, author] = [words(Title), words(Author)];
  return { ...(title ? { title } : {}), ...(author ? { author } : {}) };
}
