// Writes what the workbench makes whole sites of: the list of the built code, with what renders their pages.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { writePage } from './writePage.mjs';

/** paths of all files in a folder, in their order */
const pathsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();

/**
 * @param {{ client: string, renderer: string, worker: string, out: string, isOurs: (path: string) => boolean }} site folders of
 *   the built code, of the script that makes sites in a browser, of the built service worker; the built site's folder; whether
 *   a path of the code's folder stands in every site
 */
export async function writeCode({ client, renderer, worker, out, isOurs, CODE_FILE, ICONS }) {
  const json = (name) => JSON.parse(readFileSync(join(client, name), 'utf8'));
  const own = pathsIn(client).filter(isOurs);
  const [script] = pathsIn(renderer).filter((path) => /^assets\/make-renderer-[^/]*\.js$/.test(path));
  await writePage(join(out, script), readFileSync(join(renderer, script)));
  const files = [...own, script, ...ICONS.map(({ file }) => `icons/${file}`)].sort().map((path) => {
    const content = readFileSync(join(out, path));
    return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
  });
  const code = {
    files,
    renderer: script,
    template: readFileSync(join(client, 'index.html'), 'utf8'),
    modules: json('.vite/manifest.json'),
    bench: json('.vite/make.json'),
    worker: readFileSync(join(worker, 'sw.js'), 'utf8'),
    keepsCopies: process.env.CARTULARY_OFFLINE !== 'off',
  };
  await writePage(join(out, CODE_FILE), JSON.stringify(code));
}
