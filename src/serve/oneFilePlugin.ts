/** Puts in place of modules what an edition has that is one file: addresses in its fragment, and workers from its own code. */
import { join } from 'node:path';
import { normalizePath, type Plugin, type PluginOption } from 'vite';
import { workerModule } from './workerInFile.ts';

const WORKER = /\?worker&url$/;

/** @param plugins gives what the modules of a worker need */
export function oneFilePlugin(root: string, plugins: () => PluginOption[]): Plugin {
  const at = (path: string) => normalizePath(join(root, path));
  const roots = at('src/atlas/roots.ts');
  return {
    name: 'one-file',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (WORKER.test(id)) {
        const found = await this.resolve(id.replace(WORKER, ''), importer, { skipSelf: true });
        return found && `\0worker-in-file:${found.id}`;
      }
      if (!id.endsWith('/roots.ts')) return null;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found?.id === roots ? at('src/atlas/rootsInFile.ts') : null;
    },
    async load(id) {
      const [, entry] = id.split('\0worker-in-file:');
      return entry === undefined ? null : workerModule(entry, plugins());
    },
  };
}
