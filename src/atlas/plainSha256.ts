/**
 * SHA-256 (FIPS 180-4) without the browser's own, which exists on https and localhost only. Fetched where that is missing: some
 * sites are read over http, on a network of one's own or from a disk that is passed on, and changed data must not be taken there either.
 */

/** the first 32 bits of a fraction */
const bits = (of: number): number => Math.floor((of % 1) * 2 ** 32) | 0;

/** The first 64 primes give its constants: the square roots of eight, and the cube roots of all. */
function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}
const K = primes(64).map((prime) => bits(Math.cbrt(prime)));
const START = primes(8).map((prime) => bits(Math.sqrt(prime)));

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message with its end: a bit, zeros, and its length in bits. */
function padded(bytes: Uint8Array): DataView {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const whole = new Uint8Array(blocks * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(whole.length - 4, (bytes.length << 3) >>> 0);
  return view;
}

/** @returns hex */
export function plainSha256(bytes: Uint8Array): string {
  const message = padded(bytes);
  const sum = Int32Array.from(START);
  const w = new Int32Array(64);
  const at = (i: number): number => w[i] ?? 0;
  for (let block = 0; block < message.byteLength; block += 64) {
    for (let i = 0; i < 64; i += 1) {
      if (i < 16) w[i] = message.getInt32(block + 4 * i);
      else {
        const [x, y] = [at(i - 15), at(i - 2)];
        const small = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
        w[i] = at(i - 16) + small + at(i - 7) + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10));
      }
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = sum;
    for (let i = 0; i < 64; i += 1) {
      const first =
        (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (K[i] ?? 0) + at(i)) | 0;
      const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) sum[i] = (sum[i] ?? 0) + word;
  }
  return Array.from(sum, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
