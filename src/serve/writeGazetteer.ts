/** Writes the gazetteer of the workbench into a file: `tsx src/serve/writeGazetteer.ts FILE`. */
import { renameSync, writeFileSync } from 'node:fs';
import { packGazetteer, zipped } from '../../geo/propose/packages.ts';

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: writeGazetteer.ts FILE');
// two builds may run at once, so no file is seen half written
const draft = `${file}.${process.pid}`;
writeFileSync(draft, zipped(packGazetteer()));
renameSync(draft, file);
