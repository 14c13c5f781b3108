/** What is timed, on the built site, with nothing beside it and before what tires the machine. */
import { defineConfig } from '@playwright/test';
import site from './playwright.config.ts';

export default defineConfig({
  ...site,
  projects: [{ name: 'timed', testMatch: 'alone.spec.ts', workers: 1 }],
  webServer: [site.webServer]
    .flat()
    .slice(0, 1)
    .filter((server) => server !== undefined),
});
