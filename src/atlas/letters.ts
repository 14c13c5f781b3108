/** Sources as readers know them: by their letters. Pure. */

/** ids of sources as readers know them */
export const letters = (sources: readonly string[]): readonly string[] =>
  sources.map((id) => id.toUpperCase());

/** ids as capitals; a run of four or more neighbours of the alphabet is written A–E */
export function writtenLetters(ids: readonly string[]): string {
  const runs: string[][] = [];
  for (const letter of ids.map((id) => id.toUpperCase())) {
    const run = runs.at(-1);
    if (run && letter.charCodeAt(0) === run.at(-1)!.charCodeAt(0) + 1) run.push(letter);
    else runs.push([letter]);
  }
  return runs.map((run) => (run.length > 3 ? `${run[0]}–${run.at(-1)}` : run.join(''))).join('');
}
