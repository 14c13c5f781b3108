/** Under Trusted Types a worker starts from an address only if the page's one policy allows that address. */

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(given: string): string | null }): unknown;
}

// one list a page, as a page has one policy: a second policy is a violation
const allowed = new Set<string>();
let asked = false;

/** Allows this worker beside those allowed before, and nothing else; whoever asks first makes the policy. A browser without Trusted Types needs none. */
export function trustWorker(url: string): void {
  allowed.add(new URL(url, document.baseURI).href);
  if (asked) return;
  asked = true;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    trustedTypes?.createPolicy('default', {
      createScriptURL: (given) => (allowed.has(new URL(given, document.baseURI).href) ? given : null),
    });
  } catch {
    // the page forbids the policy, or has another: then whoever needs a worker finds it missing, and says so or does without
  }
}
