/** The words of the pages of sources, of their table and of the filter by source, in English. Nothing here knows an edition. */
import type { Hidden } from '../../view/shown.ts';
import type { Noun } from '../speech.ts';
import { say } from './say.ts';

const { count, list, percent, range } = say;
const PLACE: Noun = { one: 'place', other: 'places' };
const PASSAGE: Noun = { one: 'passage', other: 'passages' };
const LAYER: Noun = { one: 'layer', other: 'layers' };
const SOURCE: Noun = { one: 'source', other: 'sources' };
const LINE: Noun = { one: 'paragraph', other: 'paragraphs' };

const sources = (letters: readonly string[]): string =>
  letters.length === 0 ? 'no source' : `${letters.length === 1 ? 'source' : 'sources'} ${list(letters)}`;

const parts = ({ layers, when, sources: counted, without }: Hidden): string =>
  [
    layers && `${layers.on} of ${count(layers.of, LAYER)}`,
    when && range(when.from, when.to),
    counted && sources(counted),
    without && `no place that ${without.length === 1 ? 'source' : 'any of sources'} ${list(without)} names`,
  ]
    .filter(Boolean)
    .join(', ');

export const enSource = {
  tab: 'Sources',
  all: 'All sources',
  pager: 'Sources',
  dek: 'What each text says about itself, how much of it is quoted, and which places it puts on the map.',
  kicker: (letter: string, titled: boolean): string =>
    `Source ${letter}, named by its ${titled ? 'title' : 'opening words'}`,
  states: 'What the text says about itself',
  stated: (fields: readonly string[]): string =>
    fields.length === 0 ? 'It says nothing of where it comes from.' : `Given: ${list(fields)}.`,
  unstated: (fields: readonly string[]): string => (fields.length === 0 ? '' : `Not given: ${list(fields)}.`),
  /** fields of a document inside a sentence */
  fields: { title: 'title', author: 'author', publisher: 'publisher', date: 'date', address: 'address' },
  counts: (places: number, passages: number): string =>
    `${count(places, PLACE)}, ${count(passages, PASSAGE)}`,
  quoted: (share: number): string => `${percent(share)} of the text quoted`,
  order: 'In reading order',
  whole: 'All that is quoted of this text, whatever layers, sources and dates are chosen on other pages.',
  numbers:
    'Numbers are those on the map. Thin lines: places named in passing. Dotted: named, but not on the map.',
  /** between two passages: whole paragraphs left out, and whether parts of a paragraph are */
  gap: (paragraphs: number, parts: boolean): string =>
    paragraphs === 0
      ? 'words left out'
      : `${count(paragraphs, LINE)} left out${parts ? ', and some words around them' : ''}`,
  outside: (layers: readonly string[]): string => `In ${list(layers)}, hidden on other pages.`,
  onMap: (n: number): string => `number ${n} on the map`,
  offMap: (reason: string): string => `not on the map: ${reason}`,
  namedOnly: 'Named in passing, not quoted',
  previous: 'Previous passage on the map',
  next: 'Next passage on the map',
  paused: 'You moved the map, so it no longer follows the reading.',
  follow: 'Follow the reading',
  following: 'The map follows the reading.',
  pin: (number: number, pin: string): string => `Number ${number}. ${pin}`,
  said: (at: number, of: number, letter: string, places: readonly string[]): string =>
    `Passage ${at} of ${of}, source ${letter}${places.length > 0 ? `: ${list(places)}` : ''}.`,
  showIn: (letter: string): string => `Show in source ${letter}`,
  table: 'Which source names which place',
  tableNote: (layers: readonly string[]): string =>
    layers.length === 0
      ? 'No layer is shown, so there is nothing to count.'
      : `Passages in ${list(layers)}. All sources, all dates.`,
  place: 'Place',
  total: 'All',
  totalName: 'All sources',
  cell: (place: string, letter: string, n: number): string =>
    `${place}, source ${letter}: ${count(n, PASSAGE)}`,
  none: 'none',
  columns: (most: number): string => `Sources in the table, at most ${most}`,
};

export const enFilter = {
  title: 'According to',
  noDate: 'no date',
  chip: (letter: string, label: string, dated: string): string => `Source ${letter}: ${label}, ${dated}`,
  leftOut: 'its places are left out',
  compare: 'Compare sources',
  only: (letter: string, n: number): string => `Only by ${letter}: ${count(n, PLACE)}`,
  against: (by: string, notBy: string, n: number): string =>
    `By ${by} and not by ${notBy}: ${count(n, PLACE)}`,
  /** what a view shows, where it hides something */
  shown: (hidden: Hidden): string => `Shown: ${parts(hidden)}.`,
  /** where a page shows more than was chosen */
  elsewhere: (hidden: Hidden): string => `Shown on other pages: ${parts(hidden)}.`,
  everything: 'Everything is shown.',
  /** of an edition of many sources */
  find: 'Find a source',
  found: (n: number, of: number): string => `${n} of ${count(of, SOURCE)}`,
  every: 'All sources',
  noSource: 'No source',
  by: 'Places named by',
  notBy: 'And not by',
  noOther: 'Any other source',
  showPair: 'Show these on the map',
};

export const enCompare = {
  skip: 'Skip to the comparison',
  title: 'Two sources, side by side',
  titleOf: (letters: readonly string[]): string => `Sources ${list(letters)}, side by side`,
  dek: 'What each of two sources says of the same places and questions, and what only one of them names.',
  /** leads from a filter of two sources to their comparison */
  read: (letters: readonly string[]): string => `Read ${list(letters)} side by side`,
};
