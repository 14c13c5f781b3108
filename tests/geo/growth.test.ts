import { expect, test } from 'vitest';
import { build } from '../../geo/build.ts';
import { largeEdition } from '../fixtures/large.ts';
import { check, corpusOf, type Files, read } from './editions.ts';

/** seconds of the processor, which a busy machine does not lengthen as it does the clock's */
function secondsFor(files: Files): number {
  const before = process.cpuUsage();
  expect(check(files)).toEqual([]);
  expect(build(corpusOf(read(files))).size).toBeGreaterThan(5);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

// few sources, so that what grows with a text is seen; one city, so that what grows with neighbours is
test.each([
  ['over many sources', {}],
  ['in one city and three sources', { sources: 3, spread: 'city' as const }],
])(
  'an edition four times as large %s takes no more than eight times as long to check and publish',
  (_, wishes) => {
    const [small, large] = [400, 1600].map((places) => largeEdition({ places, ...wishes }));
    secondsFor(small!);
    expect(secondsFor(large!)).toBeLessThan(8 * secondsFor(small!));
  },
  240_000,
);
