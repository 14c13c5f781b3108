import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Id } from '../../geo/model.ts';
import { excerptIn } from '../../src/early.ts';

test('the first script finds any excerpt id that an edition may have, wherever it stands in the fragment', () => {
  const id = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/);
  fc.assert(
    fc.property(
      id,
      fc.constantFrom('#', '#map=6/-1/-79&'),
      fc.constantFrom('', '&layers=a'),
      (given, before, after) => {
        expect(Id.safeParse(given).success).toBe(true);
        expect(excerptIn(`${before}excerpt=${given}${after}`)).toBe(given);
      },
    ),
  );
});

test('what the model refuses as an id, the first script does not look for', () => {
  fc.assert(
    fc.property(fc.string(), (given) => {
      fc.pre(!given.includes('&'));
      const found = excerptIn(`#excerpt=${given}`);
      expect(found).toBe(Id.safeParse(given).success ? given : null);
    }),
  );
  for (const hash of ['', '#', '#excerpt=', '#xexcerpt=a-1', '#excerpt="],*'])
    expect(excerptIn(hash)).toBeNull();
});
