// A fingerprint of all that the built site depends on, so that `npm start` builds it anew exactly when it must.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** files and folders that the build reads; an edition's folder and its published data come on top */
const READ = [
  'src',
  'geo',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  // Vite takes VITE_* from these too
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
];
/** folders of `geo` that the site is not built from, and large */
const IGNORED = new Set([join('geo', 'basemap')]);
/** variables that change what is built */
const ASKED = /^(?:VITE_|CARTULARY_|NODE_ENV$)/;

/**
 * Names, sizes and times of every file, and the variables and the Node version the build runs with: cheap to take, and
 * different after any edit.
 * @param {{ env?: Record<string, string | undefined>, node?: string, root?: string, also?: readonly string[], without?: (path: string) => boolean }} [given]
 *   environment, Node version, folder of the repository, further files or folders to count, relative to it, and which not to
 * @returns {string} SHA-256, hex
 */
export function inputsMark({
  env = process.env,
  node = process.version,
  root = '.',
  also = [],
  without = () => false,
} = {}) {
  const hash = createHash('sha256').update(`node ${node}\n`);
  for (const name of Object.keys(env).sort())
    if (ASKED.test(name)) hash.update(`${name}=${JSON.stringify(env[name])}\n`);
  const visit = (path) => {
    if (IGNORED.has(path) || without(path)) return;
    const at = resolve(root, path);
    if (!existsSync(at)) return;
    const stat = statSync(at);
    if (stat.isDirectory()) for (const name of readdirSync(at).sort()) visit(join(path, name));
    else hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const path of [...READ, ...also]) visit(path);
  return hash.digest('hex');
}
