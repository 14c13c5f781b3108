import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderAt, LARGEST } from '../../geo/files.ts';
import { readEdition } from '../../geo/read.ts';
import { textsOf } from '../../geo/texts.ts';
import { fixtures } from './editions.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cartulary-'));
  mkdirSync(join(root, 'edition'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (name: string, content: string | Uint8Array): void =>
  writeFileSync(join(root, 'edition', name), content);
const readOne = (name: string) => folderAt(join(root, 'edition')).read(name);

test('a file is read with its byte order mark, as offsets count it', () => {
  put('a.txt', Buffer.from('\uFEFFManta', 'utf8'));
  expect(readOne('a.txt')).toMatchObject({ text: '\uFEFFManta' });
});

test('JSON may begin with a byte order mark', () => {
  put('edition.json', '\uFEFF{}');
  const faults = readEdition(folderAt(join(root, 'edition'))).problems.filter(
    ({ file }) => file === 'edition.json',
  );
  expect(faults.every(({ message }) => message.startsWith('missing'))).toBe(true);
});

test.each([
  ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'is not UTF-8'],
  [
    'letters of Windows-1252',
    Buffer.from('a\n\nQui\xe9n dijo \x93no\x94', 'latin1'),
    'save it as UTF-8 (line 3 holds the byte E9, which is “é” in Windows-1252: open it as that)',
  ],
  [
    'quotation marks of Windows-1252',
    Buffer.from('es \x93no\x94', 'latin1'),
    'the byte 93, which is ““” in Windows-1252',
  ],
  ['UTF-16', Buffer.from('\uFEFFManta', 'utf16le'), 'is UTF-16, which Windows calls Unicode'],
  ['UTF-16 without its mark', Buffer.from('Manta', 'utf16le'), 'is UTF-16'],
  ['a file above the cap', Buffer.alloc(LARGEST + 1, 0x20), 'at most'],
])('%s are refused', (_, bytes, why) => {
  put('layers.json', bytes);
  expect(readOne('layers.json')).toEqual({ missing: false, why: expect.stringContaining(why) });
});

test('a link that leads out of the folder is not followed', () => {
  writeFileSync(join(root, 'secret.json'), '{}');
  symlinkSync(join(root, 'secret.json'), join(root, 'edition/layers.json'));
  expect(readOne('layers.json')).toEqual({ missing: false, why: expect.stringContaining('leads outside') });
  expect(readOne('../secret.json')).toEqual({
    missing: false,
    why: expect.stringContaining('leads outside'),
  });
});

test.skipIf(process.platform === 'win32')(
  'a pipe in the place of a file is refused before it is read',
  () => {
    spawnSync('mkfifo', [join(root, 'edition/layers.json')]);
    expect(readOne('layers.json')).toEqual({
      missing: false,
      why: 'is no file but a pipe or a device: save what it gives to a file',
    });
  },
);

test('a folder in the place of a file is a fault, not a crash', () => {
  mkdirSync(join(root, 'edition/layers.json'));
  expect(readOne('layers.json')).toEqual({ missing: false, why: 'cannot be read (EISDIR)' });
});

test('a folder that is not there is one fault', () => {
  const { problems } = readEdition(folderAt(join(root, 'nowhere')));
  expect(problems).toEqual([
    { file: join(root, 'nowhere'), at: '', message: expect.stringContaining('is no folder') },
  ]);
});

test('a folder of texts that was named must be there; a usual one need not', () => {
  const tiny = join(fixtures, 'tiny');
  const named = readEdition(folderAt(tiny), textsOf(tiny, join(root, 'nowhere'), root));
  expect(named.problems).toEqual([
    { file: join(root, 'nowhere'), at: '', message: expect.stringContaining('holds the texts') },
  ]);
  expect(textsOf(join(root, 'edition'), undefined, join(root, 'nowhere'))).toBe(null);
  expect(textsOf(tiny, undefined, join(root, 'nowhere'))?.from.path).toBe(join(tiny, 'texts'));
});
