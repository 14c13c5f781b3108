/**
 * In development: publishes the edition again whenever one of its files changes, and shows its faults in the
 * page.
 */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

const { resolve: find } = createRequire(import.meta.url);
/** ms without another change after which files are taken as saved */
const REST = 100;

/**
 * @returns what is wrong with the edition, in the words of `npm run geo -- build`; null where it was
 * published
 */
function publish(edition: string, data: string): Promise<string | null> {
  const args = [find('tsx/cli'), 'geo/cli.ts', 'build', '--edition', edition, '--out', data];
  return new Promise((done) =>
    execFile(process.execPath, args, (error, _stdout, stderr) =>
      done(error ? stderr.trim() || error.message : null),
    ),
  );
}

/**
 * @param edition the edition's folder
 * @param data folder of the published edition
 */
export function publishPlugin(edition: string, data: string): Plugin {
  return {
    name: 'publish-edition',
    // Vitest starts a development server too.
    apply: (_config, { command, isPreview }) => command === 'serve' && !isPreview && !process.env.VITEST,
    async configureServer(server) {
      const folder = resolve(edition);
      const { hot } = server.environments.client;
      let fault = await publish(edition, data);
      const show = () => {
        if (fault !== null)
          hot.send({ type: 'error', err: { message: fault, stack: '', plugin: 'edition', id: folder } });
      };
      const again = async () => {
        fault = await publish(edition, data);
        if (fault !== null) return show();
        hot.send({ type: 'full-reload' });
      };
      let timer: NodeJS.Timeout | undefined;
      // One publication after another: two at once would write the same files.
      let queue = Promise.resolve();
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!resolve(path).startsWith(folder + sep)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          queue = queue.then(again);
        }, REST);
      });
      // Tell pages too that are opened while the edition has faults.
      hot.on('vite:client:connect', show);
    },
  };
}
