/** SHA-256 wherever pages are rendered: by Node, which is some ten times faster, and by our own code in a browser. */
import { plainSha256 } from '../atlas/plainSha256.ts';

interface NodeCrypto {
  createHash(name: string): { update(given: string | Uint8Array): { digest(as: 'hex'): string } };
}
// Asked for by name, because a browser's build must not import it.
const { process } = globalThis as {
  process?: { getBuiltinModule?(name: string): NodeCrypto | undefined };
};
const node = process?.getBuiltinModule?.('node:crypto');

/** Of bytes, or of a text as UTF-8. @returns hex */
export function sha256(given: string | Uint8Array): string {
  if (node) return node.createHash('sha256').update(given).digest('hex');
  return plainSha256(typeof given === 'string' ? new TextEncoder().encode(given) : given);
}

/** first 8 hex digits of a file's hash, for a name that changes with its content */
export const fingerprint = (content: string | Uint8Array): string => sha256(content).slice(0, 8);
