import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Published } from './build.ts';

/** The only names an edition publishes; nothing else in the output folder is ever touched. */
const OURS = /^(?:atlas\.json|manifest\.json|areas\.geojson|excerpts-\d+\.json|layers\/[a-z0-9-]+\.geojson)$/;

/**
 * Writes published files, each beside its place and then renamed over it, so that a reader meets the old file or the new
 * one; the manifest last. Files of an earlier edition are removed. A file that already holds its bytes is left alone,
 * so that a development server sees no change. Returns how many files were written.
 */
export function writePublished(folder: string, files: Published): number {
  const root = resolve(folder);
  let written = 0;
  const last = (path: string): number => (path === 'manifest.json' ? 1 : 0);
  for (const [path, text] of [...files].sort(([a], [b]) => last(a) - last(b))) {
    const target = resolve(root, path);
    if (!OURS.test(path) || !target.startsWith(root + sep)) throw new Error(`refuses to write ${path}`);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    const beside = `${target}.${process.pid}.tmp`;
    writeFileSync(beside, text);
    renameSync(beside, target);
    written += 1;
  }
  for (const path of published(root)) if (!files.has(path)) rmSync(join(root, path));
  return written;
}

function published(root: string): string[] {
  const inside = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);
  return [...inside(root), ...inside(join(root, 'layers'))]
    .map((path) => relative(root, path).split(sep).join('/'))
    .filter((path) => OURS.test(path));
}
