/** Puts an edition's one file together: usage `tsx src/serve/writeOneFile.ts DATA OUT`, after its parts were built. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AtlasHead } from '../../geo/model.ts';
import { oneFile, type PackedFile } from '../prerender/oneFile.ts';
import { siteBase } from './assemble.mjs';
import { withIcon } from './layoutPlugin.ts';
import { BASEMAP, CODE } from './oneFileFolders.mjs';

/** bytes that mail still takes with ease; a file that is larger is written all the same, and said to be */
const MOST = 6_000_000;
const ARCHIVES = ['world', 'near', 'detail'];

const text = (path: string): string => readFileSync(path, 'utf8');

const packed = (folder: string, name: string): PackedFile => ({
  name: `data/${name}`,
  // without the time and the system, which gzip would note: the same bytes on every machine
  base64: gzipSync(readFileSync(join(folder, name)), { level: 9 })
    .fill(255, 9, 10)
    .toString('base64'),
  packed: true,
});
const archive = (name: string): PackedFile => ({
  name: `basemap/${name}.pmtiles`,
  base64: readFileSync(join(BASEMAP, `${name}.pmtiles`)).toString('base64'),
  packed: false,
});

const [data = '', out = ''] = process.argv.slice(2);
const head: AtlasHead = JSON.parse(text(join(data, 'atlas.json')));
if (head.words) {
  console.error(
    `The edition ${head.edition.id} is loaded part by part because it is large: it has no one-file edition.`,
  );
  process.exit(1);
}
const chunks = Array.from({ length: head.chunks }, (_, i) => `excerpts-${i}.json`);
const published: readonly string[] = JSON.parse(text(join(data, 'manifest.json'))).files.map(
  ({ path }: { path: string }) => path,
);
const names = ['atlas.json', ...chunks, 'areas.geojson', 'history.json', 'downloads.json'].filter((name) =>
  published.includes(name),
);
const page = await oneFile({
  head,
  chunks: chunks.map((name) => JSON.parse(text(join(data, name)))),
  base: siteBase(process.env.CARTULARY_SITE ?? head.edition.site),
  template: withIcon(text('index.html')),
  script: text(join(CODE, 'script.js')),
  style: text(join(CODE, 'style.css')),
  licences: text(join(CODE, 'licences.md')),
  files: [...['manifest.json', ...names].map((name) => packed(data, name)), ...ARCHIVES.map(archive)],
});
mkdirSync(out, { recursive: true });
const path = join(out, `${head.edition.id}.html`);
writeFileSync(path, page);
const bytes = Buffer.byteLength(page);
console.log(`${path}: ${bytes} bytes.`);
if (bytes > MOST) console.log(`That is more than ${MOST} bytes: many mailboxes will refuse it.`);
