import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkEdition } from '../../geo/check/all.ts';
import type { Folder, Read } from '../../geo/files.ts';
import type { Inputs } from '../../geo/inputs.ts';
import type { Problem } from '../../geo/problem.ts';
import type { Corpus } from '../../geo/publish/corpus.ts';
import { readEdition } from '../../geo/read.ts';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
export const fixtures = join(repository, 'tests/fixtures');

/** path → text of every file under a folder */
export type Files = ReadonlyMap<string, string>;

export function filesIn(folder: string, inside = ''): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(join(folder, inside)).sort()) {
    const path = inside === '' ? name : `${inside}/${name}`;
    if (statSync(join(folder, path)).isDirectory())
      for (const [file, text] of filesIn(folder, path)) files.set(file, text);
    else files.set(path, readFileSync(join(folder, path), 'utf8'));
  }
  return files;
}

export const tiny: Files = filesIn(join(fixtures, 'tiny'));

/** A folder in memory: a test that broke thousands of them on a disk would measure the disk. */
export function folderOf(files: Files, inside = ''): Folder {
  const own = new Map(
    [...files]
      .filter(([path]) => path.startsWith(inside))
      .map(([path, text]) => [path.slice(inside.length), text]),
  );
  const namesIn = (folder: string): string[] => {
    const start = folder === '' ? '' : `${folder}/`;
    return [
      ...new Set(
        [...own.keys()]
          .filter((path) => path.startsWith(start))
          .map((path) => path.slice(start.length).split('/')[0] ?? ''),
      ),
    ].sort();
  };
  return {
    path: inside === '' ? 'tiny' : 'tiny/texts',
    names: (folder = '') => namesIn(folder),
    read: (file): Read => {
      const text = own.get(file);
      return text === undefined ? { missing: true, why: 'is missing' } : { bytes: Buffer.from(text), text };
    },
  };
}

/** An edition in memory, with the texts in its folder texts/ */
export const read = (files: Files): Inputs =>
  readEdition(folderOf(files), { from: folderOf(files, 'texts/'), all: true });

export const check = (files: Files): Problem[] => checkEdition(read(files));

/** what a test cannot go on without; throws where it is not there */
export function present<T>(value: T | null | undefined, name = 'a value'): T {
  if (value === null || value === undefined) throw new Error(`${name} is missing`);
  return value;
}

export const textOf = (files: Files, path: string): string => present(files.get(path), path);

/** what was read as a whole edition, to be built */
export const corpusOf = ({ edition, ...inputs }: Inputs): Corpus => ({
  ...inputs,
  edition: present(edition, 'edition.json'),
});
