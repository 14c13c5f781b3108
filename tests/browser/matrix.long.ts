/** A part of the fault matrix (`npm run faults`): a file of each kind, and the ways that once left a page dead and silent. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { faultyHost } from '../faults/host.ts';
import type { Kind } from '../faults/kinds.ts';
import { verdict, visit } from '../faults/visit.ts';
import { SITE } from './published.ts';
import { expect, test } from './test.ts';

const FAULTS: readonly (readonly [file: string, kind: Kind])[] = [
  ['assets/index.css', '404'],
  ['assets/index.css', 'truncated'],
  ['assets/index.css', 'stalled'],
  ['assets/react.js', 'type'],
  ['assets/app.js', 'truncated'],
  ['assets/en.js', '500'],
  ['assets/Strip.js', 'html'],
  ['assets/early.js', 'stalled'],
  ['assets/MapCanvas.css', '404'],
  ['assets/libre-franklin-400-normal.woff2', '404'],
  ['data/atlas.json', 'empty'],
  ['data/areas.geojson', '500'],
];

/** path of a built file that is named without its hash */
function built(file: string): string {
  const [, folder = '', name = '', ending = ''] = /^(\w+)\/(.+)(\.\w+)$/.exec(file) ?? [];
  const pattern = new RegExp(`^${name}(?:-[\\w-]{8})?\\${ending}$`);
  const found = readdirSync(join(SITE, folder)).filter((one) => pattern.test(one));
  expect(found.length, file).toBeGreaterThan(0);
  return `/${folder}/${found.at(-1)}`;
}

for (const [file, kind] of FAULTS)
  test(`${file}, ${kind}: the text is there, and what is missing is said and comes on another try`, async ({
    browser,
  }) => {
    test.setTimeout(200_000);
    const host = await faultyHost(SITE);
    const outcome = await visit(browser, host, 'place/manta/', { path: built(file), kind });
    await host.close();
    expect(host.asked).toContain(built(file));
    expect(verdict(outcome), JSON.stringify(outcome)).toBeNull();
  });
