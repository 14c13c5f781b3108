// `npm run build:single`: publishes an edition and writes it as one HTML file that opens from a folder, without a server.

import { BASEMAP, WORLD_ZOOM } from './oneFileFolders.mjs';
import { readOptions } from './options.mjs';
import { run } from './run.mjs';

readOptions('build:single');
const { CARTULARY_DATA = 'public/data', CARTULARY_SINGLE = 'dist-single' } = process.env;
run('tsx', ['geo/cli.ts', 'build', '--out', CARTULARY_DATA]);
run('tsx', ['geo/basemap/cut.ts', CARTULARY_DATA, BASEMAP, String(WORLD_ZOOM)]);
run('vite', ['build', '--config', 'src/serve/oneFile.config.ts', '--logLevel', 'warn']);
run('tsx', ['src/serve/writeOneFile.ts', CARTULARY_DATA, CARTULARY_SINGLE]);
