/**
 * Keeps what the app begins with in one file. Each page and dialog that comes later shares some of it, and by default each such
 * share becomes a file of its own: more requests, and more bytes, because small files are packed badly.
 */
import { normalizePath } from 'vite';

interface Context {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** React itself, which every part shares and no edit of ours changes. */
export const REACT = { name: 'react', test: /node_modules[\\/]react[\\/]/ } as const;

const START = 'src/start.tsx';
/** what is loaded before the first paint must stay small, so it keeps its own files */
const FIRST = 'src/main.tsx';

/** ids of all modules that one imports, and those import, at once */
function closureOf(entry: string, context: Context): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  visit(entry);
  return seen;
}

/**
 * The group of the app's own modules, for Rolldown's code splitting.
 * @param root absolute path of the repository
 */
export function appChunk(root: string) {
  let start: ReadonlySet<string> | null = null;
  let first: ReadonlySet<string> = new Set();
  const at = (path: string) => normalizePath(`${root}/${path}`);
  return {
    debugName: 'app',
    name: (id: string, context: Context): string | null => {
      if (!start) {
        start = closureOf(at(START), context);
        first = closureOf(at(FIRST), context);
      }
      return start.has(id) && !first.has(id) && id !== at(START) ? 'app' : null;
    },
    test: /[\\/]src[\\/](?!.*\.(?:css|json)(?:$|\?))/,
  };
}
