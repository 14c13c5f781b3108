/** Script and stylesheet of an edition that is one file: `npm run build:single` puts them together with its data. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { editionPlugin } from './src/serve/editionPlugin.ts';
import { fontsPlugin } from './src/serve/fontsPlugin.ts';
import { layoutPlugin } from './src/serve/layoutPlugin.ts';
import { mapLibrePlugin } from './src/serve/mapLibrePlugin.ts';
import { BASEMAP, CODE, WORLD_ZOOM } from './src/serve/oneFileFolders.mjs';
import { oneFilePlugin } from './src/serve/oneFilePlugin.ts';
import site from './vite.config.ts';

const edition = () =>
  editionPlugin(process.env.CARTULARY_DATA ?? 'public/data', { folder: BASEMAP, worldZoom: WORLD_ZOOM });

export default defineConfig((env) => {
  const { resolve, build } = site(env);
  return {
    base: './',
    publicDir: false,
    plugins: [
      fontsPlugin(),
      layoutPlugin(),
      oneFilePlugin(import.meta.dirname, () => [edition()]),
      mapLibrePlugin('file'),
      react(),
      edition(),
    ],
    resolve: resolve ?? {},
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
