// Builds the site of a published edition. Its code is built only where it must be; its pages always are.
import { run } from './run.mjs';
import { saidOf } from './writePage.mjs';

export async function buildSite() {
  const { CARTULARY_DIST = 'dist', CARTULARY_DATA = 'public/data' } = process.env;
  const { hasCode } = await import('./code.mjs');
  if (!hasCode(CARTULARY_DIST)) return run('vite', ['build', '--logLevel', 'warn']);
  const { assemble } = await import('./assemble.mjs');
  await assemble(CARTULARY_DIST, CARTULARY_DATA).catch((error) => {
    console.error(saidOf(error, CARTULARY_DIST));
    process.exit(1);
  });
}
