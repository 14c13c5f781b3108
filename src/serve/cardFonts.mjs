// The typefaces of previews as files that resvg reads: it takes no woff2, which is what @fontsource has.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import subsetFont from 'subset-font';

const FOLDER = '.cache/cards/fonts';
/** each face as an SVG asks for it, with the family under which its file knows itself */
const FACES = [
  { family: 'Newsreader', weight: 400, style: 'normal', known: 'Newsreader 16pt 16pt' },
  { family: 'Newsreader', weight: 400, style: 'italic', known: 'Newsreader 16pt 16pt' },
  { family: 'Newsreader', weight: 500, style: 'normal', known: 'Newsreader 16pt 16pt Medium' },
  { family: 'Newsreader', weight: 600, style: 'normal', known: 'Newsreader 16pt 16pt SemiBold' },
  { family: 'Libre Franklin', weight: 600, style: 'normal', known: 'Libre Franklin Thin SemiBold' },
];
const SUBSETS = ['latin', 'latin-ext'];

/** Latin letters with their accents, and the marks of our typography */
const CHARACTERS = [
  ...Array.from({ length: 0x250 - 0x20 }, (_, i) => String.fromCodePoint(i + 0x20)),
  ...'‑–—‘’‚“”„†‡•…‰‹›€™→≠¶\u202f',
].join('');

/** the family that resvg must be asked for; as given where we have no such face */
export const knownFamily = (family, weight, style) =>
  FACES.find((face) => face.family === family && face.weight === weight && face.style === style)?.known ??
  family;

async function made({ family, weight, style }, subset) {
  const slug = family.toLowerCase().replace(' ', '-');
  const from = `node_modules/@fontsource/${slug}/files/${slug}-${subset}-${weight}-${style}.woff2`;
  const whole = await readFile(from);
  const hash = createHash('sha256').update(whole).update(CHARACTERS).digest('hex').slice(0, 12);
  const file = join(FOLDER, `${slug}-${subset}-${weight}-${style}-${hash}.ttf`);
  if (existsSync(file)) return file;
  // Two builds may run at once, so no file is seen half written.
  const draft = `${file}.${process.pid}.${threadId}`;
  await writeFile(draft, await subsetFont(whole, CHARACTERS, { targetFormat: 'sfnt' }));
  await rename(draft, file);
  return file;
}

/** @returns {Promise<string[]>} paths of the files */
export async function cardFonts() {
  await mkdir(FOLDER, { recursive: true });
  return Promise.all(FACES.flatMap((face) => SUBSETS.map((subset) => made(face, subset))));
}
