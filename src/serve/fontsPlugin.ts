/**
 * Cuts the core of our typefaces out of the files of @fontsource, into CORE_FOLDER, where the stylesheet and
 * the map look for them.
 */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subset from 'subset-font';
import type { Plugin } from 'vite';
import { CORE_FOLDER, CORE_FONTS, type CoreFont, charactersOf, WHOLE_FOLDER } from '../layout/fonts.ts';

/** Cuts one core, unless it was cut before from the same file and for the same characters. */
async function cut({ name, from, range }: CoreFont): Promise<void> {
  const whole = await readFile(join(WHOLE_FOLDER, from));
  const characters = charactersOf(range);
  const made = createHash('sha256').update(whole).update(characters).digest('hex');
  const [file, mark] = [join(CORE_FOLDER, `${name}.woff2`), join(CORE_FOLDER, `${name}.made`)];
  if (existsSync(file) && existsSync(mark) && (await readFile(mark, 'utf8')) === made) return;
  // Two builds may run at once, so no file is seen half written.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, await subset(whole, characters, { targetFormat: 'woff2' }));
  await rename(draft, file);
  await writeFile(mark, made);
}

export function fontsPlugin(): Plugin {
  return {
    name: 'fonts',
    async config() {
      await mkdir(CORE_FOLDER, { recursive: true });
      await Promise.all(CORE_FONTS.map(cut));
    },
  };
}
