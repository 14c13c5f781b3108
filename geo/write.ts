import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { namesIn } from './files.ts';

/** The only names an edition publishes; nothing else in the output folder is ever touched. */
const PUBLISHED =
  /^(?:atlas\.json|manifest\.json|areas\.geojson|excerpts-\d+\.json|layers\/[a-z0-9-]+\.geojson)$/;

/** Writes an edition's published files, the manifest last, and removes those of an earlier edition. Returns how many files changed. */
export function writePublished(folder: string, files: ReadonlyMap<string, string>): number {
  const last = (path: string): number => (path === 'manifest.json' ? 1 : 0);
  const rows = [...files].sort(([a], [b]) => last(a) - last(b));
  for (const [path] of rows) if (!PUBLISHED.test(path)) throw new Error(`refuses to publish ${path}`);
  const written = writeFiles(folder, new Map(rows));
  const there = [...namesIn(folder), ...namesIn(join(folder, 'layers')).map((name) => `layers/${name}`)];
  for (const path of there) if (PUBLISHED.test(path) && !files.has(path)) rmSync(join(folder, path));
  return written;
}

/**
 * Writes each file beside its place, then renames it there, so that a reader meets the old file or the new one. A file
 * that already holds its bytes is left alone: a development server then sees no change. Returns how many were written.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): number {
  const root = resolve(folder);
  let written = 0;
  for (const [path, text] of files) {
    const target = resolve(root, path);
    if (!target.startsWith(root + sep)) throw new Error(`refuses to write outside of ${folder}: ${path}`);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    const beside = `${target}.${process.pid}.tmp`;
    writeFileSync(beside, text);
    renameSync(beside, target);
    written += 1;
  }
  return written;
}
