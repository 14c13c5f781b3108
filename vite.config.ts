/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { LICENCES } from './src/pages/about/licences.ts';
import { appChunk, REACT } from './src/serve/appChunk.ts';
import { basemapPlugin } from './src/serve/basemapPlugin.ts';
import { codeOf } from './src/serve/code.mjs';
import { editionPlugin } from './src/serve/editionPlugin.ts';
import { fontsPlugin } from './src/serve/fontsPlugin.ts';
import { layoutPlugin } from './src/serve/layoutPlugin.ts';
import { licencesPlugin } from './src/serve/licencesPlugin.ts';
import { makeWorkers } from './src/serve/makeWorkers.ts';
import { mapLibrePlugin, SHARED } from './src/serve/mapLibrePlugin.ts';
import { prerender } from './src/serve/prerenderPlugin.ts';
import { publishPlugin } from './src/serve/publishPlugin.ts';
import { rendererPlugin } from './src/serve/rendererPlugin.ts';
import { serveAsHost } from './src/serve/servePlugin.ts';

const out = process.env.CARTULARY_DIST ?? 'dist';
/** the published edition to build the site from */
const data = process.env.CARTULARY_DATA ?? 'public/data';

/** the processor of citation styles, in a file of its own: with the styles it would be larger than any other */
const CITEPROC = { name: 'citeproc', test: /[\\/]node_modules[\\/]citeproc[\\/]/ };

export default defineConfig(({ command }) => ({
  base: './',
  appType: 'mpa',
  plugins: [
    fontsPlugin(),
    layoutPlugin(),
    mapLibrePlugin(),
    licencesPlugin(),
    react(),
    publishPlugin(process.env.CARTULARY_EDITION ?? 'geo/ecuador-2026', data),
    rendererPlugin(),
    basemapPlugin(),
    editionPlugin(data),
    serveAsHost(out),
    prerender(out, data),
  ],
  // what the citation library would load other sites' records with, and cannot be had in a browser
  resolve: {
    alias: Object.fromEntries(
      ['node-fetch', 'sync-fetch'].map((name) => [name, `${import.meta.dirname}/src/share/cite/noFetch.ts`]),
    ),
  },
  // off: for an operator who wants no service worker any more; one that runs already is then told to go
  define: { KEEPS_COPIES: command === 'build' && process.env.CARTULARY_OFFLINE !== 'off' },
  worker: { format: 'es', plugins: () => [basemapPlugin(), makeWorkers()] },
  build: {
    // the preview serves the site, which is put together out of what is built
    outDir: command === 'build' ? codeOf(out).client : out,
    emptyOutDir: true,
    manifest: true,
    license: { fileName: LICENCES },
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // MapLibre is two files of 0.6 MB; tests/browser/weight.spec.ts holds the figure that matters
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [SHARED, CITEPROC, REACT, appChunk(import.meta.dirname)] },
      },
    },
    target: ['chrome123', 'firefox120', 'safari17.5'],
  },
  environments: {
    // The workbench is built apart: readers' scripts stay as they are, whatever it shares with them.
    make: {
      consumer: 'client',
      build: {
        outDir: codeOf(out).client,
        emptyOutDir: false,
        copyPublicDir: false,
        manifest: '.vite/make.json',
        license: { fileName: 'assets/make-third-party-licences.md' },
        rolldownOptions: {
          input: ['src/make/main.tsx', 'src/preview.tsx'],
          output: {
            entryFileNames: 'assets/make-[name]-[hash].js',
            chunkFileNames: 'assets/make-[name]-[hash].js',
            codeSplitting: { groups: [REACT] },
          },
        },
      },
    },
    // What makes whole sites in the browser: one script without imports, and nothing beside it.
    renderer: {
      consumer: 'client',
      build: {
        outDir: codeOf(out).renderer,
        emptyOutDir: true,
        copyPublicDir: false,
        manifest: false,
        license: false,
        // asked for by one press, and never by readers
        chunkSizeWarningLimit: 2000,
        rolldownOptions: {
          input: { renderer: 'src/prerender/inBrowser.ts' },
          // nothing is loaded beside it, so it need not know where it stands
          checks: { emptyImportMeta: false },
          output: {
            format: 'iife',
            entryFileNames: 'assets/make-[name]-[hash].js',
            codeSplitting: false,
          },
        },
      },
    },
    ssr: {
      build: {
        outDir: codeOf(out).prerenderer,
        ssr: true,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: {
          input: ['pages.tsx', 'cards.tsx', 'embed.ts', 'copy.ts', 'make.ts'].map(
            (name) => `src/prerender/${name}`,
          ),
        },
      },
    },
    // one file without imports: a service worker is read and compared as one
    offline: {
      consumer: 'client',
      build: {
        outDir: codeOf(out).worker,
        emptyOutDir: true,
        copyPublicDir: false,
        manifest: false,
        license: false,
        rolldownOptions: {
          input: `src/offline/worker/${process.env.CARTULARY_OFFLINE === 'off' ? 'off' : 'main'}.ts`,
          output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false },
        },
      },
    },
  },
  // a machine of two cores would otherwise use one
  test: { include: ['tests/**/*.test.{ts,tsx}'], maxWorkers: '100%' },
  preview: { port: 4173, strictPort: false },
}));
