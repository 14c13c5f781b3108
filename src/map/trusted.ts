/** Under Trusted Types only the map's own worker may be started from a string. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(given: string): string | null }): unknown;
}

/** allows `workerUrl` and nothing else; to be called once, before the first map. A browser without Trusted Types needs nothing. */
export function trustWorker(workerUrl: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const allowed = new URL(workerUrl, document.baseURI).href;
  try {
    trustedTypes?.createPolicy('default', { createScriptURL: (given) => (new URL(given, document.baseURI).href === allowed ? given : null) });
  } catch {
    // the page forbids the policy, or has another: then the map reports its worker missing
  }
}
