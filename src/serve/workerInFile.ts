/** A worker as part of a script: its code stands in it as text, and the worker starts from a blob. For the edition that is one file. */
import { build, type PluginOption, type Rolldown } from 'vite';

/**
 * All code of a worker in one script.
 * @param entry its module
 * @param plugins that its modules need
 */
async function bundled(entry: string, plugins: PluginOption[]): Promise<string> {
  const built = await build({
    configFile: false,
    // of what is empty in such a script, which nothing in it reads
    logLevel: 'error',
    publicDir: false,
    plugins,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => (one as Rolldown.RolldownOutput).output);
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built as one script`);
  return chunk.code;
}

/**
 * The module whose default export is the address of the worker. Chromium starts no module worker from a blob in a page that has no
 * origin, as files have none, so it is a classic one.
 */
export async function workerModule(entry: string, plugins: PluginOption[]): Promise<string> {
  const code = JSON.stringify(await bundled(entry, plugins));
  return `export default URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' }));`;
}
