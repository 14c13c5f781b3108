import { headFiles } from './headFiles.ts';

/** ms to wait for files that are fetched anew */
const PATIENCE = 3000;

/**
 * Loads the page again. The browser may have kept a broken file, so all that the page asks for is fetched anew first.
 * @returns false where the page itself cannot be had now: the browser would put its own error page in place of the text
 */
export async function reloadPage(): Promise<boolean> {
  const anew = (address: string) =>
    fetch(address, { cache: 'reload', signal: AbortSignal.timeout(PATIENCE) });
  const page = await anew(location.href).catch(() => null);
  if (!page || page.status >= 500) return false;
  await Promise.allSettled(headFiles().map(anew));
  location.reload();
  return true;
}
