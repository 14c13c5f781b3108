/**
 * Builds MapLibre from the sources its package ships, so that the page and MapLibre's worker load what they have in common once.
 * Its ready-made files hold that half twice: 434 kB compressed where this build has 312. Leaves out what no browser of ours runs.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { normalizePath, type Plugin, transformWithOxc } from 'vite';

const require = createRequire(import.meta.url);
const SOURCES = normalizePath(join(dirname(require.resolve('maplibre-gl/package.json')), 'src'));
const WORKER = '\0virtual:map-worker';
/** MapLibre reads its version out of its whole package.json */
const VERSION = '\0maplibre-version';
/** pmtiles inflates by itself where a browser has no DecompressionStream; all that the build is for have it */
const NO_INFLATE = '\0no-inflate';

/** `virtual:map-worker` is the address of MapLibre's worker; the development server takes the ready-made files */
export function mapLibrePlugin(): Plugin {
  let building = false;
  return {
    name: 'maplibre',
    enforce: 'pre',
    configResolved: ({ command }) => {
      building = command === 'build';
    },
    resolveId(id, importer) {
      if (id === 'virtual:map-worker') return WORKER;
      if (!building) return null;
      if (id === 'maplibre-gl') return `${SOURCES}/index.ts`;
      if (id === 'fflate') return NO_INFLATE;
      return id.endsWith('/package.json') && importer?.startsWith(SOURCES) ? VERSION : null;
    },
    load(id) {
      if (id === VERSION) return `export default { version: ${JSON.stringify(require('maplibre-gl/package.json').version)} };`;
      if (id === NO_INFLATE) return "export function decompressSync() { throw new Error('This browser cannot inflate.'); }";
      if (id !== WORKER) return null;
      if (!building) return "export { default } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';";
      if (this.environment.name !== 'client') return "export default '';";
      const worker = this.emitFile({ type: 'chunk', id: `${SOURCES}/source/worker.ts`, name: 'maplibre-gl-worker' });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
    transform: {
      filter: { id: { include: `${SOURCES}/**/*.ts` } },
      // as its own build does: a field that is only declared must not undo what the parent's constructor has set in it
      handler: (code, id) =>
        transformWithOxc(code, id, {
          target: 'es2021',
          assumptions: { setPublicClassFields: true },
          typescript: { removeClassFieldsWithoutInitializer: true },
        }),
    },
  };
}
