/**
 * Builds MapLibre from the sources its package ships, so that the page and MapLibre's worker load what they have in common once,
 * and without what our pages never run: 295 kB compressed for both where its ready-made files have 434.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { normalizePath, type Plugin, transformWithOxc } from 'vite';
import { workerModule } from './workerInFile.ts';

const require = createRequire(import.meta.url);
const sourcesOf = (name: string): string =>
  normalizePath(join(dirname(require.resolve(`${name}/package.json`)), 'src'));
const SOURCES = sourcesOf('maplibre-gl');
const WORKER = '\0virtual:map-worker';
const VERSION = '\0maplibre-version';

/** code in place of packages that our pages never use */
const INSTEAD: Readonly<Record<string, string>> = {
  // pmtiles uses it where a browser has no DecompressionStream. All supported browsers have one.
  fflate: "export function decompressSync() { throw new Error('This browser cannot inflate.'); }",
  // our tiles are MVT; an operator's may be in this format
  '@maplibre/mlt':
    "export const GEOMETRY_TYPE = {}; export function decodeTile() { throw new Error('This build reads no MapLibre tiles.'); }",
};

/**
 * Shaders of layers that our style does not have; an operator's may. MapLibre lists the attributes and uniforms of all when it
 * starts, compiles one when a layer of its kind is drawn, and draws a sky on each flat map: ours is never tilted and has
 * no sky in sight. The two halves have no uniform in common, which Firefox and Safari would not link: the same `float` is less precise in a
 * fragment.
 */
const NO_SHADER: Readonly<Record<string, string>> = {
  vertex: "export default 'in vec2 a;void main() {gl_Position = vec4(0.0);}';",
  fragment: "export default 'uniform float u;void main() {}';",
};
const UNUSED_SHADER =
  /[\\/]glsl[\\/](?:atmosphere|color_relief|fill_extrusion|heatmap|hillshade|sky|terrain)\w*\.(fragment|vertex)\.glsl\.g\.ts$/;

/** What page and worker have in common, as a file of its own. */
export const SHARED = {
  name: 'maplibre-gl-shared',
  test: /maplibre-gl[\\/]src/,
  minShareCount: 2,
} as const;
const WORKER_NAME = 'maplibre-gl-worker';

/** how MapLibre starts its worker; in one file the address is a blob's, and needs none of its ways around other origins */
const FACTORY = /[\\/]maplibre-gl[\\/]src[\\/]util[\\/]web_worker\.ts$/;
const FILE_FACTORY =
  "import { config } from './config.ts'; export const workerFactory = async () => new Worker(config.WORKER_URL);";

/** what this plugin reads of a built chunk */
interface Chunk {
  type: string;
  name?: string | undefined;
  imports?: readonly string[];
  fileName: string;
}

/**
 * Parts of MapLibre that this plugin expects and the build did not meet. After an update that renames one, the site would
 * still be built, but heavier, or with a worker that does not answer.
 * @param found what was replaced: `maplibre-gl`, `pmtiles`, keys of INSTEAD, `package.json`, `sources`
 * @param chunks everything the build wrote; null where it is one file
 * @returns a name each, empty where all is as expected
 */
export function missingParts(
  found: ReadonlySet<string>,
  chunks: readonly Chunk[] | null,
  ownTiles: boolean,
): string[] {
  const replaced = ['maplibre-gl', 'pmtiles', 'package.json', 'sources', ...Object.keys(INSTEAD)].filter(
    (part) => !found.has(part) && (ownTiles || part !== '@maplibre/mlt'),
  );
  if (chunks === null) return replaced;
  const named = (name: string) => chunks.find((chunk) => chunk.type === 'chunk' && chunk.name === name);
  const [worker, shared] = [named(WORKER_NAME), named(SHARED.name)];
  return [
    ...replaced,
    ...(worker ? [] : [`the worker ${WORKER_NAME}`]),
    ...(shared ? [] : [`the shared chunk ${SHARED.name}`]),
    ...(worker && shared && !worker.imports?.includes(shared.fileName)
      ? [`${SHARED.name} among the imports of the worker`]
      : []),
  ];
}

/**
 * `virtual:map-worker` is the address of MapLibre's worker; the development server takes the ready-made files
 * @param part of a site whose page and worker share a file; of one file, whose worker stands in it as text; or that worker
 */
export function mapLibrePlugin(part: 'site' | 'file' | 'worker' = 'site'): Plugin {
  let building = false;
  let ownTiles = true;
  const found = new Set<string>();
  return {
    name: 'maplibre',
    enforce: 'pre',
    // the workbench and what makes its sites have no such map, and pack their files with fflate
    applyToEnvironment: ({ name }) => name !== 'make' && name !== 'renderer',
    configResolved: ({ command, env }) => {
      building = command === 'build';
      ownTiles = !(env.VITE_BACKGROUND_STYLE || env.VITE_BACKGROUND_ARCHIVE);
    },
    resolveId(id, importer) {
      if (id === 'virtual:map-worker') return WORKER;
      // the prerenderer draws no such map either
      if (!building || this.environment.name !== 'client') return null;
      const as = (part: string, replacement: string): string => {
        found.add(part);
        return replacement;
      };
      if (id === 'maplibre-gl') return as(id, `${SOURCES}/index.ts`);
      // We use a third of it, and the build cannot leave out parts of its ready-made file.
      if (id === 'pmtiles') return as(id, `${sourcesOf('pmtiles')}/index.ts`);
      if (id in INSTEAD && (ownTiles || id !== '@maplibre/mlt')) return as(id, `\0instead-of:${id}`);
      // MapLibre reads its version out of its whole package.json
      return id.endsWith('/package.json') && importer?.startsWith(SOURCES)
        ? as('package.json', VERSION)
        : null;
    },
    load(id) {
      if (id.startsWith('\0instead-of:')) return INSTEAD[id.slice('\0instead-of:'.length)] ?? null;
      const unused = building && ownTiles ? UNUSED_SHADER.exec(id)?.[1] : undefined;
      if (unused) return NO_SHADER[unused] ?? null;
      if (part === 'file' && FACTORY.test(id)) return FILE_FACTORY;
      if (id === VERSION)
        return `export default { version: ${JSON.stringify(require('maplibre-gl/package.json').version)} };`;
      if (id !== WORKER) return null;
      if (!building) return "export { default } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';";
      if (this.environment.name !== 'client') return "export default '';";
      if (part === 'file') return workerModule(`${SOURCES}/source/worker.ts`, [mapLibrePlugin('worker')]);
      const worker = this.emitFile({
        type: 'chunk',
        id: `${SOURCES}/source/worker.ts`,
        name: WORKER_NAME,
      });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
    transform: {
      // a pattern and not a glob: the folder of a checkout may have brackets in its name
      filter: { id: /[\\/]maplibre-gl[\\/]src[\\/].*\.ts$/ },
      // As MapLibre's own build does: a field that is only declared must not reset what the parent's
      // constructor has set.
      handler(code, id) {
        found.add('sources');
        return transformWithOxc(code, id, {
          target: 'es2021',
          assumptions: { setPublicClassFields: true },
          typescript: { removeClassFieldsWithoutInitializer: true },
        });
      },
    },
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client' || part === 'worker') return;
      const missing = missingParts(found, part === 'site' ? Object.values(bundle) : null, ownTiles);
      if (missing.length > 0)
        this.error(
          `MapLibre is not built as src/serve/mapLibrePlugin.ts expects. Not found: ${missing.join(', ')}. ` +
            'An update has renamed what the plugin looks for: mend its match.',
        );
    },
  };
}
