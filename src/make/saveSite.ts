/** Has a whole site made beside the page, of an edition's parts and the code that this very site is made of. */
import type { Parts } from './edition.ts';
import { startWorker } from './inert.ts';
import { CODE_FILE, type CodeHead, type Far, type SiteAsked, type SiteSaid } from './site.ts';

/** A file of the code that did not come, or is another than the one that was built. */
export class CodeFault extends Error {}

export interface SavedSite {
  site: Blob;
  /** how many files are in it */
  files: number;
}

/**
 * Rejects with a CodeFault, with a sentence of a fault of ours, or with the signal's reason once it says to stop.
 * @param tell is called as the work goes on
 */
export async function makeSite(
  parts: Parts,
  tell: (far: Far) => void,
  signal: AbortSignal,
): Promise<SavedSite> {
  const home = new URL(document.documentElement.dataset.root ?? '../', document.baseURI).href;
  const code = await fetchCode(home + CODE_FILE, signal);
  // A cast: it stands on our own host, and each file that it names is held against its hash.
  const { renderer } = JSON.parse(code) as CodeHead;
  signal.throwIfAborted();
  const worker = startWorker(home + renderer);
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new CodeFault(renderer));
      };
      worker.onmessage = ({ data }: MessageEvent<SiteSaid>) => {
        if ('far' in data) tell(data.far);
        else if ('site' in data) resolve(data);
        else reject(data.lacks === undefined ? new Error(data.error) : new CodeFault(data.lacks));
      };
      worker.postMessage({ parts, home, code } satisfies SiteAsked);
    });
  } finally {
    worker.terminate();
  }
}

async function fetchCode(address: string, signal: AbortSignal): Promise<string> {
  try {
    const answer = await fetch(address, { signal });
    if (answer.ok) return await answer.text();
  } catch {
    signal.throwIfAborted();
  }
  throw new CodeFault(CODE_FILE);
}
