import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutOf, rangeIn } from '../../src/offline/worker/range.ts';

const whole = new Uint8Array(1000).map((_, i) => i % 251);
const kept = () =>
  new Response(whole, { headers: { 'Content-Type': 'application/octet-stream', 'X-Kept': 'yes' } });

test('any range that a file has is cut out of it to the byte, as a host would', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(999), fc.nat(2000), async (first, length) => {
      const answer = await cutOf(kept(), `bytes=${first}-${first + length}`);
      const last = Math.min(999, first + length);
      expect(answer.status).toBe(206);
      expect(answer.headers.get('content-range')).toBe(`bytes ${first}-${last}/1000`);
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(whole.slice(first, last + 1));
    }),
    { numRuns: 200 },
  );
}, 30_000);
test('open ends and last bytes', () => {
  expect(rangeIn('bytes=100-', 1000)).toEqual({ start: 100, end: 1000 });
  expect(rangeIn('bytes=-100', 1000)).toEqual({ start: 900, end: 1000 });
  expect(rangeIn('bytes=-5000', 1000)).toEqual({ start: 0, end: 1000 });
});
test('a part that is not there is answered as such, with the size', async () => {
  for (const wrong of ['bytes=1000-1100', 'bytes=200-100', 'bytes=-', 'bytes=0-1,5-9', 'pages=1-2', '']) {
    const answer = await cutOf(kept(), wrong);
    expect(answer.status, wrong).toBe(416);
    expect(answer.headers.get('content-range')).toBe('bytes */1000');
  }
});
test('what the host sent with the whole it sends with a part', async () => {
  expect((await cutOf(kept(), 'bytes=0-0')).headers.get('x-kept')).toBe('yes');
});
