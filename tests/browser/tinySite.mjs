// A second edition, built from its own folder into its own site with no code of its own, and served: node tinySite.mjs PORT
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const port = process.argv[2] ?? '4200';
const data = '.cache/tiny/data';
process.env.CARTULARY_DATA = data;
process.env.CARTULARY_DIST = '.cache/tiny/site';

const run = (tool, ...args) => {
  const { status } = spawnSync(join('node_modules', '.bin', tool), args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};
run('tsx', 'geo/cli.ts', 'build', '--edition', 'tests/fixtures/tiny', '--out', data);
run('vite', 'build', '--logLevel', 'error');
const { preview } = await import('vite');
await preview({ preview: { port: Number(port), strictPort: true }, logLevel: 'error' });
