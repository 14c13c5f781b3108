/** The words of the page of downloads, in English; what each file is good for is published with it. */
import { say } from './say.ts';

const { number } = say;

export const enData = {
  text: (stamp: string): string =>
    `The whole edition, in forms that other programs read. Every file belongs to edition ${stamp}.`,
  rights:
    'The licence is that of our work: places, layers, readings. The words quoted belong to their authors, and outlines come from the public collections that About names.',
  size: (octets: number): string =>
    octets < 1e6 ? `${number(octets / 1000, octets < 1e4 ? 1 : 0)} kB` : `${number(octets / 1e6, 1)} MB`,
  schema: 'JSON Schema',
  copy: (path: string): string => `Copy the SHA-256 of ${path}`,
  copied: 'Hash copied.',
  copyRefused: 'This browser did not let us copy. Copy the hash from here:',
  check: 'Checking what you have',
  checkText:
    'A file whose SHA-256 is the one above is the file that was published. In the unpacked zip, “sha256sum -c manifest-sha256.txt” checks all of them. Sizes and hashes for programs:',
};
