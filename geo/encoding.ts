/** Text as bytes: only UTF-8 is read, and of any other it is said what it is. Pure. */

/** what Windows-1252 has from 80 to 9F, where ISO 8859-1 has nothing; not every TextDecoder knows */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The text that bytes are in UTF-8, a byte order mark kept as a character; null where they are none. */
export function decoded(bytes: Uint8Array): string | null {
  // UTF-16 without its mark is valid UTF-8 as long as it holds English: every second byte of it is zero
  if (isSixteen(bytes)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Why bytes are not read as UTF-8, and what to do. */
export function otherEncoding(bytes: Uint8Array): string {
  if (isSixteen(bytes)) return 'is UTF-16, which Windows calls Unicode: save it as UTF-8';
  const advice = 'is not UTF-8: save it as UTF-8';
  const at = firstFault(bytes);
  const byte = bytes[at] ?? 0;
  const line = bytes.subarray(0, at).filter((one) => one === 0x0a).length + 1;
  const letter = (byte < 0xa0 ? WINDOWS[byte - 0x80] : String.fromCodePoint(byte)) ?? '';
  const hex = byte.toString(16).toUpperCase().padStart(2, '0');
  return /[\p{L}\p{P}]/u.test(letter)
    ? `${advice} (line ${line} holds the byte ${hex}, which is “${letter}” in Windows-1252: open it as that)`
    : `${advice} (line ${line} holds the byte ${hex})`;
}

function isSixteen(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  const start = bytes.subarray(0, 512);
  const zeros = [0, 1].map((odd) => start.filter((byte, i) => i % 2 === odd && byte === 0).length);
  return start.length >= 4 && Math.max(...zeros) > start.length / 4;
}

/** the offset of the first byte that no UTF-8 has there */
function firstFault(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    // a character that goes on past the end is no fault yet
    if (isGood(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  // it began with the last byte from which on nothing is whole
  while (low > 0 && !isGood(bytes.subarray(0, low), false)) low -= 1;
  return low;
}

function isGood(bytes: Uint8Array, stream = true): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
