/** Leaves out of the script that makes sites in a browser what its pages name by the built manifest alone: stylesheets, workers. */
import type { Plugin } from 'vite';

const BESIDE = /\.css$|\?(?:worker&)?url$/;
const NOTHING = '\0nothing-beside';

export function rendererPlugin(): Plugin {
  return {
    name: 'cartulary:renderer',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'renderer',
    resolveId: (id) => (BESIDE.test(id) ? NOTHING : null),
    load: (id) => (id === NOTHING ? "export default '';" : null),
  };
}
