// `npm run bench -- --scale`: what editions of 100, 1,000 and 10,000 places cost to build and to read, as a table. `--places 100,1000`.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { presses } from './feel.mjs';
import { PROFILES } from './profiles.mjs';
import { serveGzip } from './serve.mjs';

/** the numbers of places without --places */
export const SIZES = [100, 1000, 10_000];
const ROOT = '.cache/scale';
const bin = (name) => join('node_modules', '.bin', name);

/** memory of a process and all it started, in bytes; 0 where the system does not tell */
function memoryOf(pid) {
  const parents = new Map();
  const sizes = new Map();
  if (!existsSync('/proc/self/status')) return 0;
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one)))
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
      sizes.set(Number(name), 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
    } catch {
      // The process has ended meanwhile.
    }
  const isOurs = (one) => one === pid || (parents.has(one) && isOurs(parents.get(one)));
  return [...sizes].reduce((sum, [one, size]) => sum + (isOurs(one) ? size : 0), 0);
}

/** runs a command to its end; returns seconds and the largest memory at a look, in bytes */
function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
    });
    let memory = 0;
    const look = setInterval(() => {
      memory = Math.max(memory, memoryOf(child.pid));
    }, 250);
    child.on('exit', (code) => {
      clearInterval(look);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, memory });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}`));
    });
  });
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
const megabytes = (bytes) => Math.round(bytes / 1e6);
const kilobytes = (bytes) => Number((bytes / 1000).toFixed(1));

async function build(places) {
  const [edition, data, site] = ['edition', 'data', 'site'].map((name) => join(ROOT, String(places), name));
  rmSync(join(ROOT, String(places)), { recursive: true, force: true });
  await run(bin('tsx'), ['tests/fixtures/large.ts', String(places), edition]);
  const built = await run('npm', ['run', 'build', '--silent', '--', '--edition', edition], {
    CARTULARY_DATA: data,
    CARTULARY_DIST: site,
  });
  const files = filesIn(site);
  const pages = files.filter((file) => /site\/place\/[^/]+\/index\.html$/.test(file.replaceAll('\\', '/')));
  const heaviest = Math.max(...pages.map((file) => gzipSync(readFileSync(file), { level: 9 }).length));
  const atlas = gzipSync(readFileSync(join(data, 'atlas.json')), { level: 9 }).length;
  return {
    site,
    row: {
      places,
      'build, s': Math.round(built.seconds),
      'memory, MB': megabytes(built.memory),
      'site, MB': megabytes(files.reduce((sum, file) => sum + statSync(file).size, 0)),
      files: files.length,
      'heaviest place page, kB': kilobytes(heaviest),
      'atlas, kB': kilobytes(atlas),
    },
  };
}

/** @param browser of Playwright; prints two tables */
export async function benchScale(browser, sizes) {
  const [costs, feels] = [[], []];
  for (const places of sizes) {
    const { site, row } = await build(places);
    costs.push(row);
    const host = await serveGzip(site);
    for (const profile of PROFILES) feels.push({ places, ...(await presses(browser, host, profile)) });
    await host.close();
  }
  console.table(costs);
  console.table(feels);
}
