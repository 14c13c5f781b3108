import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Folder, folderAt } from './files.ts';
import type { HandSource } from './fill/hand.ts';
import { isPinned } from './fill/text.ts';
import { fileOf, type Text } from './inputs.ts';
import type { Problem } from './problem.ts';

/** Where the texts of an edition are looked for. */
export interface Texts {
  from: Folder;
  /** whether a text that is not there is a fault, or only left unverified */
  all: boolean;
}

/** The folder of texts to read: the one named, or the first usual one that is there. */
export function textsOf(edition: string, named: string | undefined, usual: string): Texts | null {
  if (named !== undefined) return { from: folderAt(named), all: true };
  const there = [join(edition, 'texts'), usual].map(folderAt).find((folder) => folder.names().length > 0);
  return there === undefined ? null : { from: there, all: false };
}

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** What programs do to a text without being asked: how it was before, and what to tell whoever wonders. */
const UNASKED: readonly { before: (text: string) => string; said: string }[] = [
  {
    before: (text) => text.replaceAll('\r\n', '\n'),
    said: 'has Windows line ends (CRLF), and had plain ones (LF) when it was read: git makes them so where core.autocrlf is set. Write "*.txt -text" into .gitattributes and check it out again',
  },
  {
    before: (text) => text.replaceAll('\n', '\r\n'),
    said: 'has plain line ends (LF), and had Windows ones (CRLF) when it was read: git or an editor changed them. Write "*.txt -text" into .gitattributes and check it out again',
  },
  {
    before: (text) => text.replace(/^\uFEFF/, ''),
    said: 'begins with a byte order mark, which it had not when it was read: save it as UTF-8 without one',
  },
  {
    before: (text) => `\uFEFF${text}`,
    said: 'began with a byte order mark when it was read, and an editor took it away: save it as UTF-8 with one',
  },
  {
    before: (text) => text.normalize('NFD'),
    said: 'has its accented letters in one character, and had them in two when it was read: restore the file that was read',
  },
  {
    before: (text) => text.normalize('NFC'),
    said: 'has its accented letters in two characters, and had them in one when it was read: restore the file that was read',
  },
  { before: (text) => `${text}\n`, said: 'lost the line break at its end since it was read: put it back' },
  {
    before: (text) => text.replace(/\n$/, ''),
    said: 'has a line break at its end, which it had not when it was read: remove it',
  },
];

/** What a program changed in a text, where it is the one that was read but for that. */
const unasked = (text: string, stated: string): string | undefined =>
  UNASKED.find(({ before }) => sha256(before(text)) === stated)?.said;

/** The texts of sources, and a fault for each that cannot be read, or that a program changed. */
export function readTexts(
  sources: readonly HandSource[],
  where: Texts | null,
): { texts: ReadonlyMap<string, Text>; problems: Problem[] } {
  const texts = new Map<string, Text>();
  const problems: Problem[] = [];
  if (where === null) return { texts, problems };
  const { from, all } = where;
  if (all && from.names().length === 0) {
    const message = 'is no folder, or an empty one: name the folder that holds the texts';
    return { texts, problems: [{ file: from.path, at: '', message }] };
  }
  for (const source of sources) {
    const found = from.read(source.file);
    if ('text' in found) {
      const read = { sha256: sha256(found.bytes), text: found.text };
      const stated = source.text?.sha256;
      const changed =
        isPinned(source) && read.sha256 !== stated ? unasked(read.text, stated ?? '') : undefined;
      if (changed === undefined) texts.set(source.id, read);
      else
        problems.push({
          file: fileOf(source),
          at: 'text.sha256',
          message: `the text ${source.file} ${changed}`,
        });
    } else if (all || !found.missing)
      problems.push({
        file: fileOf(source),
        at: 'file',
        message: `the text ${source.file} in ${from.path} ${found.why}`,
      });
  }
  return { texts, problems };
}
