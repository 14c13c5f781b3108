/** The words of the page About & data, in English. Nothing here knows an edition. */
import type { Noun } from '../speech.ts';
import { say } from './say.ts';

const { count, list, date, percent, sentence } = say;
const TEXT: Noun = { one: 'text', other: 'texts' };
const WORD: Noun = { one: 'word', other: 'words' };
const LINE: Noun = { one: 'paragraph', other: 'paragraphs' };

export const enAbout = {
  chosen: 'How the passages were chosen',
  scenes: (sources: number, layers: readonly string[]): string =>
    `${count(sources, TEXT)} were read in full. A place is on this map when the words of a text put something there that belongs to one of these layers: ${list(layers)}. Its pin carries the letters of the texts that do.`,
  asides:
    'A capital that stands for its government, the origin of a thing, a comparison: these name a place and say nothing of what is there. They draw no pin; the page of the place lists them apart.',
  voice:
    'This map has no opinion. It counts, names, locates and attributes. Every sentence about an event is a quotation with its letter and paragraph; texts stand in the order of their letters, and none is marked as right.',
  verbatim: (limit: number, together: number): string =>
    `Passages are copied letter for letter, errors included, in whole sentences, so that each keeps its speaker, its subject and its condition; one that is less says why. Of no text are more than ${percent(limit)} of the words published here, of all together no more than ${percent(together)}. The texts themselves are not published.`,
  speakers:
    'Where a passage holds words of another than its text’s author, the line under it says whom the text is quoting, by the name that the text gives.',
  quote:
    'In a passage, the words that put the place in the layer are in full ink, the name of the place is marked, and sites named there are underlined.',
  precision: 'What a pin means',
  precisions: {
    building: ['Building', 'The point is the building itself.'],
    city: ['City', 'The point stands for the city. The texts give no exact spot in it.'],
    area: [
      'Area',
      'A province, country or sea, drawn as its area. Its mark stands somewhere inside, not at an exact spot.',
    ],
    approximate: ['Approximate', 'The text says roughly where. A dashed ring instead of a point.'],
  },
  inferred:
    'What a text does not say and we add, such as a name it leaves out, is marked “Inferred”, with the reason.',
  unmapped:
    'What a text names without saying where stands in the list “Named but not on the map”, with the reason.',
  sources: 'The texts, and what each says about itself',
  states: {
    title: 'Title',
    author: 'Author',
    publisher: 'Publisher',
    date: 'Date',
    address: 'Address',
    length: 'Length',
  },
  unstated: 'not given in the text',
  length: (words: number, paragraphs: number): string => `${count(words, WORD)}, ${count(paragraphs, LINE)}`,
  dataText:
    'Everything on this map as files: for map programs, for spreadsheets, as linked data, and the whole edition in one zip, each with its size, its hash and what it is good for.',
  make: 'Make a map of your own texts',
  makeText:
    'Drop texts of your own, say what each name means, choose the passages, and take the edition away as a file. All of it happens in your browser, and no text leaves it.',
  licences: 'Licences and credits',
  licence: 'Places, layers and readings of this edition:',
  fonts: 'Fonts: Newsreader and Libre Franklin, SIL Open Font License 1.1',
  libraries: 'Licences of the libraries in this site',
  read: (day: string, stamp: string): string => `Read on ${date(day)}. Edition ${stamp}.`,
  /** who vouches for the edition; `day` ISO 8601, `key` a key's first digits */
  signature: {
    none: 'This edition is not signed.',
    holds: (day: string, key: string): string =>
      `Signed on ${date(day)} with the key ${key}. Your browser has checked it: what is published is what was signed.`,
    broken: (day: string, key: string): string =>
      `This edition says that it was signed on ${date(day)} with the key ${key}. The signature does not hold: what is published was altered.`,
    unknown: (day: string): string =>
      `This edition says that it was signed on ${date(day)}. Your browser cannot check it.`,
  },
  /** what a browser keeps of its reader's choices */
  choices: { theme: 'theme', language: 'language', keys: 'keys', signs: 'signs' },
  /** `choices`: those that this browser may keep */
  privacy: (choices: readonly string[]): string =>
    `This site asks no other server for anything and keeps nothing about you but your choice of ${list(choices)}, in this browser.`,
  settings: (choices: readonly string[]): string => sentence(list(choices)),
  keys: [
    ['/', 'search'],
    ['J', 'next place, or next passage of a source'],
    ['K', 'previous place, or previous passage'],
    ['+ −', 'zoom in and out'],
    ['0', 'show the whole edition'],
    ['?', 'show these keys'],
    ['Esc', 'close what is open, or back to all places'],
    ['← ↑ → ↓', 'move the map, while it has focus'],
  ],
  layerKeys: 'show or hide a layer',
  keysOn: 'Keys of a single letter or digit',
  signsOn: 'Explain the signs on the first page',
};
