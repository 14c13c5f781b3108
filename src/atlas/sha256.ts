/** SHA-256 of some bytes in hex; undefined where the browser has none: crypto.subtle exists on https and localhost only. */
export async function sha256Of(bytes: BufferSource): Promise<string | undefined> {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) return undefined;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
