import { defineConfig } from '@playwright/test';

const { CHROMIUM_PATH, CARTULARY_TEST_PORT } = process.env;
const port = Number(CARTULARY_TEST_PORT ?? 4199);

/** where a second edition is served */
export const TINY_PORT = port + 1;

/** a browser that knows no host but ours; it draws WebGL in software when asked, and only that (all in software GL costs half as much again) */
export const ARGS = [
  '--no-sandbox',
  // the page itself is painted as without a graphics card: in software WebGL, a drawing in SVG takes seconds
  '--disable-gpu-rasterization',
  // letters as wide as in a window: the Chromium without windows rounds them to whole pixels
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/test-results',
  fullyParallel: true,
  workers: 3,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    locale: 'en-GB',
    // a quarter of the pixels: software WebGL is the time these tests take, and what they assert is in CSS pixels
    deviceScaleFactor: 0.5,
    viewport: { width: 1024, height: 700 },
    // what a service worker answers no test could break or count; offline.long.ts allows them
    serviceWorkers: 'block',
    launchOptions: { args: ARGS, ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}) },
  },
  projects: [
    { name: 'together', testIgnore: ['alone.spec.ts', 'start.spec.ts'], workers: 2 },
    // half of these wait 15 s for a page to speak by itself, and leave the processor to the others
    { name: 'waiting', testMatch: 'start.spec.ts', workers: 1 },
  ],
  webServer: [
    {
      command: `node_modules/.bin/vite preview --port ${port} --strictPort`,
      cwd: '../..',
      url: `http://localhost:${port}/`,
      reuseExistingServer: false,
    },
    {
      command: `node tests/browser/tinySite.mjs ${TINY_PORT}`,
      cwd: '../..',
      url: `http://localhost:${TINY_PORT}/`,
      timeout: 120_000,
      reuseExistingServer: false,
    },
  ],
});
