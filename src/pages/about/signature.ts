/** The signature of the open edition, checked in the browser. */
import { pageStamp, publishedOf } from '../../atlas/published.ts';
import { siteRoot } from '../../atlas/roots.ts';
import { sha256Of } from '../../atlas/sha256.ts';

interface Signature {
  algorithm: string;
  /** 32 bytes in base64url */
  key: string;
  /** ISO 8601 day */
  date: string;
  /** 64 bytes in base64url */
  value: string;
}
export interface Signed {
  /** unknown: this browser, or a page without https, cannot check it */
  state: 'holds' | 'broken' | 'unknown';
  date: string;
  /** first 16 hex digits of the key's SHA-256, in groups of four; empty where it cannot be reckoned */
  key: string;
}

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

/** what geo/sign.ts signs, as UTF-8 */
function signedText(
  { edition, stamp, files }: { edition: unknown; stamp: unknown; files: readonly Record<string, unknown>[] },
  date: string,
): string {
  return JSON.stringify([
    edition,
    stamp,
    files.map(({ path, bytes, sha256 }) => [path, bytes, sha256]),
    date,
  ]);
}

/** Checks a manifest; null where it is not signed. */
export async function checkSignature(manifest: unknown): Promise<Signed | null> {
  // A cast: fetchPublished has seen that it is a manifest, and what is wrong in it makes the signature a broken one.
  const given = manifest as Parameters<typeof signedText>[0] & { signature?: Signature };
  if (!given.signature) return null;
  const { key, date, value } = given.signature;
  if (!globalThis.crypto?.subtle) return { state: 'unknown', date, key: '' };
  let name = '';
  try {
    const raw = bytesOf(key);
    name = ((await sha256Of(raw))?.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
    const own = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    const text = new TextEncoder().encode(signedText(given, date));
    const holds = await crypto.subtle.verify('Ed25519', own, bytesOf(value), text);
    return { state: holds ? 'holds' : 'broken', date, key: name };
  } catch (error) {
    const unknown = error instanceof DOMException && error.name === 'NotSupportedError';
    return { state: unknown ? 'unknown' : 'broken', date, key: name };
  }
}

/** The signature of the edition that the page was made of; rejects with a DataFault where its manifest cannot be had. */
export const signatureHere = async (): Promise<Signed | null> =>
  checkSignature((await publishedOf(siteRoot(), pageStamp())).manifest);
