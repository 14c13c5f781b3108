// `npm run fuzz`: addresses through their codec and mutated editions through every check, tens of thousands of each, with
// values that no run before had. A failure names its seed, and the smallest value that fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const { status } = spawnSync(
  process.execPath,
  [
    join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    'tests/view/address.test.ts',
    'tests/geo/hostile.test.ts',
  ],
  { stdio: 'inherit', env: { ...process.env, CARTULARY_FUZZ: 'many' } },
);
process.exitCode = status ?? 1;
