/** The page's one policy of Trusted Types: the workbench's own worker, and markup that is parsed into a document nobody sees. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(given: string): string | null; createHTML(given: string): string | null },
  ): unknown;
}

const workers = new Set<string>();
let parsing = false;
let made = false;

function makePolicy(): void {
  if (made) return;
  made = true;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (given) => (workers.has(new URL(given, document.baseURI).href) ? given : null),
    // nothing else in the workbench may set markup
    createHTML: (given) => (parsing ? given : null),
  });
}

/** Starts a worker of ours, and no other. */
export function startWorker(url: string): Worker {
  makePolicy();
  workers.add(new URL(url, document.baseURI).href);
  return new Worker(url, { type: 'module' });
}

/**
 * Lets some work set markup, in documents without a window: scripts in them do not run, pictures in them are not asked for. The work
 * is done before this returns.
 */
export function inertly<T>(work: () => T): T {
  makePolicy();
  parsing = true;
  try {
    return work();
  } finally {
    parsing = false;
  }
}
