// A second edition, built from its own folder into its own site with no code of its own, and served: node tinySite.mjs PORT
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const port = process.argv[2] ?? '4200';
const data = '.cache/tiny/data';
process.env.CARTULARY_DATA = data;
process.env.CARTULARY_DIST = '.cache/tiny/site';

const build = ['src/serve/build.mjs', '--edition', 'tests/fixtures/tiny'];
const { status } = spawnSync(process.execPath, build, { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
const { preview } = await import('vite');
await preview({ preview: { port: Number(port), strictPort: true }, logLevel: 'error' });
