/** What is timed, on the built site, with nothing beside it and before what tires the machine. */
import { defineConfig } from '@playwright/test';
import site, { ARGS } from './playwright.config.ts';

export default defineConfig({
  ...site,
  use: {
    ...site.use,
    launchOptions: {
      ...site.use?.launchOptions,
      // On two cores, several threads that paint in software would take turns with the page's own.
      args: [...ARGS, '--num-raster-threads=1'],
    },
  },
  projects: [{ name: 'timed', testMatch: 'alone.spec.ts', workers: 1 }],
  webServer: [site.webServer]
    .flat()
    .slice(0, 1)
    .filter((server) => server !== undefined),
});
