/** Which packages a map needs, and which only those who test it: `npm start` installs the first alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};
const IMPORT =
  /(?:^|\n)(?:import|export) (?!type\b)[^'";]*?from '([^'.][^']*)'|import\('([^'.][^']*)'\)|(?:^|\n)import '([^'.][^']*)'|\b(?:require|find|resolve)\('([^'./][^']*)'\)/g;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts') && !path.endsWith('.d.mts'))
    .map((path) => join(folder, path));

test('all that a site is published, built and served with is installed with it', () => {
  // What these make, the map's tiles and the gazetteer of proposals, is in the repository.
  const makers = [join('geo', 'basemap'), join('geo', 'propose', 'packages.ts')];
  const files = [...filesIn('src'), ...filesIn('geo'), 'vite.config.ts'].filter(
    (path) => !makers.some((maker) => path.startsWith(maker)),
  );
  const asked = files.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(IMPORT)].flatMap(([, ...names]) => {
      const name = names.find((one) => one !== undefined) ?? '';
      const [scope = '', rest = ''] = name.split('/');
      return /^(?:node|virtual):/.test(name) ? [] : [scope.startsWith('@') ? `${scope}/${rest}` : scope];
    }),
  );
  expect(new Set(asked).size).toBeGreaterThan(20);
  expect([...new Set(asked)].filter((name) => !(name in dependencies))).toEqual([]);
});
