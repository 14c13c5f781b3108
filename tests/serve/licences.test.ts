import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LICENCES } from '../../src/pages/about/licences.ts';
import { withTexts } from '../../src/serve/licencesPlugin.ts';

const read = (file: string) => `the text in ${file}`;

test('a package without a licence text of its own gets the one that lies here, and the others keep theirs', () => {
  const whole = withTexts('# Licenses\n\n## a - 1 (MIT)\n\nits own\n\n## pmtiles - 4 (BSD)\n', read);
  expect(whole).toContain('## a - 1 (MIT)\n\nits own\n');
  expect(whole).toContain('## pmtiles - 4 (BSD)\n\nthe text in pmtiles.txt\n');
});

test('a package of which no text is known stops the build, by its name', () => {
  expect(() => withTexts('# Licenses\n\n## nameless - 1 (MIT)\n\n## a - 1 (MIT)\n\nits own\n', read)).toThrow(
    /nameless/,
  );
});

const SITE = process.env.CARTULARY_DIST ?? 'dist';
test('the built site holds the licence text of every library in it', () => {
  if (!existsSync(join(SITE, 'index.html')))
    throw new Error(`${SITE} is not built. Build it first: npm run build`);
  const sections = readFileSync(join(SITE, LICENCES), 'utf8').split(/^## /m).slice(1);
  expect(sections.length).toBeGreaterThan(25);
  for (const name of ['maplibre-gl', 'react', 'pmtiles', 'murmurhash-js', '@citation-js/name'])
    expect(
      sections.filter((section) => section.startsWith(`${name} - `)),
      name,
    ).toHaveLength(1);
  for (const section of sections) {
    const [title = '', ...text] = section.split('\n');
    // the shortest licence in use has more than 500 letters
    expect(text.join('\n').trim().length, title).toBeGreaterThan(500);
  }
});
