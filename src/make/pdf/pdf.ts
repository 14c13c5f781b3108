/** The text of a PDF, read in a worker of our own. Only a dropped PDF loads this, and what it takes. */
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { Extracted, Refusal } from '../decode.ts';
import { startWorker } from '../inert.ts';
import { readPdf } from './pages.ts';
import workerUrl from './worker.ts?worker&url';

/** ms; a file can hold a page that takes for ever */
const LONGEST = 60_000;

/** Rejects for a damaged file. */
export async function pdfText(bytes: Uint8Array): Promise<Extracted | Refusal> {
  const port = startWorker(workerUrl);
  const worker = pdfjs.PDFWorker.create({ port });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Refusal>((done) => {
    timer = setTimeout(() => done('too large'), LONGEST);
  });
  try {
    return await Promise.race([readPdf(pdfjs, worker, bytes), late]);
  } finally {
    clearTimeout(timer);
    worker.destroy();
    port.terminate();
  }
}
