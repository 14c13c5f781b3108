/** The tests that the run of defects knows as gates: those that hold a promise by themselves, in seconds. */
export const GATES = [
  'tests/atlas/published.test.ts',
  'tests/atlas/sha256.test.ts',
  'tests/geo/build.test.ts',
  'tests/geo/edition.test.ts',
  'tests/geo/laws.test.ts',
  'tests/geo/sign.test.ts',
  'tests/geo/tables.test.ts',
  'tests/map/outlines.test.ts',
  'tests/map/style.test.ts',
  'tests/panel/voices.test.tsx',
  'tests/quote/quote.test.tsx',
  'tests/rules/rooms.test.ts',
  'tests/rules/styles.test.ts',
  'tests/rules/supply.test.ts',
  'tests/serve/headers.test.ts',
  'tests/view/address.test.ts',
  'tests/words/words.test.ts',
] as const;
export type Gate = (typeof GATES)[number];
