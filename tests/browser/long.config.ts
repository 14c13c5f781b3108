/** What takes minutes of its own, on the built site: `npm run test:long`. */
import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium.mjs';

process.env.CHROMIUM_PATH ??= (await findChromium()) ?? '';
const { default: site } = await import('./playwright.config.ts');

export default defineConfig({
  ...site,
  projects: [{ name: 'long', testMatch: '*.long.ts', workers: 2 }],
});
