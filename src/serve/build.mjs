// `npm run build`: publishes an edition and builds its site. Nothing is built of an edition that has faults.
import { buildSite } from './buildSite.mjs';
import { readOptions } from './options.mjs';
import { run } from './run.mjs';

readOptions('build');
const { CARTULARY_DATA } = process.env;
run('tsx', ['geo/cli.ts', 'build', ...(CARTULARY_DATA ? ['--out', CARTULARY_DATA] : [])]);
await buildSite();
