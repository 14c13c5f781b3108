import { expect, test } from 'vitest';
import { withSlash } from '../../src/serve/slash.ts';

test.each([
  ['/place/manta', '/place/manta/'],
  ['/es', '/es/'],
  ['/place/manta?from=mail?', '/place/manta/?from=mail?'],
  ['/place/manta/', null],
  ['/', null],
  ['/icon.svg', null],
  ['//elsewhere.example', null],
  ['/\\elsewhere', null],
  ['/nowhere', null],
])('%s leads to %s', (given, to) => {
  expect(withSlash(given, (path) => path !== '/nowhere')).toBe(to);
});
