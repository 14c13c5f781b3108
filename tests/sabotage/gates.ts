import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

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

/** those that read files of the house by themselves, beside what they import */
const READERS: readonly Gate[] = [
  'tests/geo/edition.test.ts',
  'tests/rules/rooms.test.ts',
  'tests/rules/styles.test.ts',
  'tests/rules/supply.test.ts',
];

const IMPORT = /(?:from\s+|import\(\s*|import\s+)'(\.[^']+)'/g;
/** every file that a test is made of, from the repository's root */
function partsOf(test: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
      visit(normalize(join(dirname(file), to)));
  };
  visit(test);
  return seen;
}

/** The gates that a change to a file can reach. Any other neither imports nor reads it. */
export const reachedBy = (file: string): readonly Gate[] =>
  GATES.filter((gate) => READERS.includes(gate) || partsOf(gate).has(file));
