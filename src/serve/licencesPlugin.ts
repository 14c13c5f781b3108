/**
 * The licence texts of every library whose code is in the built site, as one file of the site. Vite collects them from the
 * packages; some packages hold none, and theirs lie here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LICENCES } from '../pages/about/licences.ts';

/** by package: a file of licences/, as the repository of the package has it */
const TEXTS: Readonly<Record<string, string>> = {
  '@citation-js/date': 'citation-js.txt',
  '@citation-js/name': 'citation-js.txt',
  'murmurhash-js': 'murmurhash-js.txt',
  pmtiles: 'pmtiles.txt',
};

/**
 * @param collected a heading a package, "## name - version (licence)", with its text where the package has one
 * @param read the text of a file of licences/
 * @returns the same with every text; throws, naming the packages, where one has none
 */
export function withTexts(collected: string, read: (file: string) => string): string {
  const [head = '', ...sections] = collected.split(/^(?=## )/m);
  const lacking: string[] = [];
  const whole = sections.map((section) => {
    const [title = '', ...text] = section.trimEnd().split('\n');
    if (text.join('').trim() !== '') return section;
    const name = /^## (\S+)/.exec(title)?.[1] ?? title;
    const file = TEXTS[name];
    if (!file) lacking.push(name);
    return file ? `${title}\n\n${read(file).trimEnd()}\n\n` : section;
  });
  if (lacking.length > 0)
    throw new Error(
      `No licence text is known of ${lacking.join(', ')}: put it into src/serve/licences/ and name it in src/serve/licencesPlugin.ts`,
    );
  return head + whole.join('');
}

export function licencesPlugin(): Plugin {
  return {
    name: 'licences',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        const file = bundle[LICENCES];
        if (file?.type !== 'asset') throw new Error(`the build has no ${LICENCES}`);
        const read = (name: string) => readFileSync(join(import.meta.dirname, 'licences', name), 'utf8');
        file.source = withTexts(String(file.source), read);
      },
    },
  };
}
