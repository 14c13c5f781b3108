/** Has a whole site made beside the page, of an edition's parts and the code that this very site is made of. */
import type { Parts } from './edition.ts';
import { startWorker } from './inert.ts';
import { CODE_FILE, type CodeHead, type Far, type SiteAsked, type SiteSaid } from './site.ts';

export interface SavedSite {
  site: Blob;
  /** how many files are in it */
  files: number;
}

/**
 * Rejects where a file of the code cannot be had or is not the one that was built, and where the signal says to stop.
 * @param tell is called as the work goes on
 */
export async function makeSite(
  parts: Parts,
  tell: (far: Far) => void,
  signal: AbortSignal,
): Promise<SavedSite> {
  const home = new URL(document.documentElement.dataset.root ?? '../', document.baseURI).href;
  const answer = await fetch(home + CODE_FILE, { signal });
  if (!answer.ok) throw new Error(`${CODE_FILE}: ${answer.status}`);
  const code = await answer.text();
  // A cast: it stands on our own host, and each file that it names is held against its hash.
  const { renderer } = JSON.parse(code) as CodeHead;
  signal.throwIfAborted();
  const worker = startWorker(home + renderer);
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(`${renderer} did not start`));
      };
      worker.onmessage = ({ data }: MessageEvent<SiteSaid>) => {
        if ('far' in data) tell(data.far);
        else if ('site' in data) resolve(data);
        else reject(new Error(data.error));
      };
      worker.postMessage({ parts, home, code } satisfies SiteAsked);
    });
  } finally {
    worker.terminate();
  }
}
