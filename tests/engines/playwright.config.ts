/** The same journey in each engine that is here; Playwright runs and reports it, and drives two of the three. */
import { defineConfig } from '@playwright/test';
import { allMustBeHere, ENGINES, missingEngines } from './engines.mjs';
import type { Options } from './test.ts';

const port = Number(process.env.CARTULARY_TEST_PORT ?? 4199) + 2;
const missing = new Map(missingEngines().map(({ name, packages }) => [name, packages]));
for (const [name, packages] of missing)
  console.error(`\n!! NOT TESTED in ${name}: not here: ${packages.join(', ')}\n`);

export default defineConfig<object, Options>({
  testDir: '.',
  outputDir: '../../.cache/test-results-engines',
  globalSetup: './screen.ts',
  // an engine keeps its browser from step to step, and two engines run beside each other
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // where all were installed, one that is missing stays in the list and fails
  projects: ENGINES.filter((name) => allMustBeHere() || !missing.has(name)).map((name) => ({
    name,
    use: { engine: name, upstream: `http://localhost:${port}/` },
  })),
  webServer: {
    command: `node_modules/.bin/vite preview --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
