/** What is timed, on the built site: by itself, and whatever else fails. */
import { defineConfig } from '@playwright/test';
import site from './playwright.config.ts';

export default defineConfig({
  ...site,
  projects: [{ name: 'timed', testMatch: 'alone.spec.ts', workers: 1 }],
  // the second edition is served to other tests
  webServer: [site.webServer!].flat().slice(0, 1),
});
