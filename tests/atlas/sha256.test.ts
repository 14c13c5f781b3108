import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { plainSha256 } from '../../src/atlas/plainSha256.ts';

test('what is reckoned without the browser’s own hashes is the same, at every length around the edges of a block', () => {
  for (const length of [...Array.from({ length: 260 }, (_, i) => i), 65_535, 300_001]) {
    const bytes = randomBytes(length);
    expect(plainSha256(bytes), `${length}`).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});
