/** The words of a large edition, loaded for its search file by file. What does not come is left out, and said. */
import { type Atlas, fetchWords } from '../atlas/atlas.ts';
import type { GrowingEngine } from './engine.ts';
import type { Part } from './found.ts';

/** Files asked for at once: the page has requests of its own. */
const AT_ONCE = 4;
/** ms from one word of how far it has come to the next; each is followed by the same query again */
const BETWEEN = 500;

/**
 * Begins to load the words that the engine has not read.
 * @param tell called as passages have been read, and at the end
 * @returns asks again for what did not come; does nothing while it is still coming
 */
export function readParts(atlas: Atlas, engine: GrowingEngine, tell: (part: Part) => void): () => void {
  let left = atlas.files?.all ?? [];
  let coming = false;
  let told = performance.now();
  const say = (): void => {
    told = performance.now();
    tell({ searched: engine.searched(), total: atlas.excerpts.length, coming });
  };
  async function load(): Promise<void> {
    const waiting = [...left];
    const lost: string[] = [];
    const one = async (): Promise<void> => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        const came = await fetchWords(atlas, [file]).then(
          () => true,
          () => false,
        );
        if (came) await engine.read();
        else lost.push(file);
        if (performance.now() - told >= BETWEEN) say();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    left = lost;
  }
  const begin = (): void => {
    if (coming) return;
    coming = true;
    say();
    load().then(() => {
      coming = false;
      say();
    });
  };
  begin();
  return begin;
}
