/** Script and stylesheet of an edition that is one file: `npm run build:single` puts them together with its data. */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import site from '../../vite.config.ts';
import { basemapPlugin } from './basemapPlugin.ts';
import { fontsPlugin } from './fontsPlugin.ts';
import { layoutPlugin } from './layoutPlugin.ts';
import { mapLibrePlugin } from './mapLibrePlugin.ts';
import { BASEMAP, CODE, WORLD_ZOOM } from './oneFileFolders.mjs';
import { oneFilePlugin } from './oneFilePlugin.ts';

const basemap = () => basemapPlugin({ folder: BASEMAP, worldZoom: WORLD_ZOOM });

export default defineConfig((env) => {
  const { resolve: found, build } = site(env);
  return {
    base: './',
    publicDir: false,
    // a file is its own copy
    define: { KEEPS_COPIES: 'false' },
    plugins: [
      fontsPlugin(),
      layoutPlugin(),
      oneFilePlugin(resolve(import.meta.dirname, '../..'), () => [basemap()]),
      mapLibrePlugin('file'),
      react(),
      basemap(),
    ],
    resolve: found ?? {},
    build: {
      outDir: CODE,
      emptyOutDir: true,
      target: build?.target ?? [],
      modulePreload: false,
      // every typeface stands in the stylesheet and in the script that asks for it
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 4000,
      license: { fileName: 'licences.md' },
      rolldownOptions: {
        input: 'src/oneFile.ts',
        output: { codeSplitting: false, entryFileNames: 'script.js', assetFileNames: 'style[extname]' },
      },
    },
  };
});
