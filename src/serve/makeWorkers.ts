/** The scripts of the workbench's workers, called as all its others are: by that, readers' copies leave them out. */
import type { Plugin } from 'vite';

const OWN = /\/src\/make\//;

/** for one worker: a plugin of its own each time */
export function makeWorkers(): Plugin {
  let isOwn = false;
  return {
    name: 'cartulary:make-workers',
    options({ input }) {
      isOwn = [input].flat().some((entry) => typeof entry === 'string' && OWN.test(entry));
    },
    outputOptions: (output) =>
      isOwn
        ? {
            ...output,
            entryFileNames: 'assets/make-[name]-[hash].js',
            chunkFileNames: 'assets/make-[name]-[hash].js',
          }
        : output,
  };
}
