import { expect, test } from 'vitest';
import { addressesOf } from '../../src/serve/addresses.mjs';

const modules = (hash: string) => ({
  'src/words/en/later.ts': { file: `assets/later-${hash}1.js`, imports: [`_react-${hash}3.js`] },
  'src/words/es/later.ts': { file: `assets/later-${hash}2.js` },
  [`_react-${hash}3.js`]: { file: `assets/react-${hash}3.js`, css: [`assets/react-${hash}4.css`] },
});
const page = (hash: string, data: string) =>
  `<link href="../assets/later-${hash}2.js"><link href="../assets/react-${hash}4.css">` +
  `<link href="../data/layers/a.json?${data}"><a href="../data/layers/a.json">assets/later-${hash}1.js</a>`;

test('a page is the same in two builds but for the addresses of their files', () => {
  const one = addressesOf(modules('aaaaaaa'), { 'layers/a.json': '0a' });
  const other = addressesOf(modules('b_b-bbb'), { 'layers/a.json': '0b' });
  expect(one.shape).toBe(other.shape);
  expect(other.fill(one.blank(page('aaaaaaa', '0a')))).toBe(
    // words are no addresses
    page('b_b-bbb', '0b').replace('>assets/later-b_b-bbb1.js', '>assets/later-aaaaaaa1.js'),
  );
});

test('a page that asks for a file that a build does not have is none of that build', () => {
  const blank = addressesOf(modules('aaaaaaa'), { 'layers/a.json': '0a' }).blank(page('aaaaaaa', '0a'));
  expect(addressesOf(modules('aaaaaaa'), {}).fill(blank)).toBeNull();
  expect(addressesOf({}, { 'layers/a.json': '0a' }).fill(blank)).toBeNull();
});

test('two files of one name keep their hashes, so that a page is never given the other', () => {
  const twins = (hash: string) => ({
    '_list-aaaaaaaa.js': { file: 'assets/list-aaaaaaaa.js' },
    [`_list-${hash}.js`]: { file: `assets/list-${hash}.js` },
  });
  expect(addressesOf(twins('bbbbbbbb'), {}).shape).not.toBe(addressesOf(twins('cccccccc'), {}).shape);
});
