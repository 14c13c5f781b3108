/** What is said of reading without a network, in English. */
import { say } from './say.ts';

const { count, date, number } = say;

export const enOffline = {
  title: 'Without a network',
  ready: 'Ready offline.',
  /** `octets` of the copy */
  kept: (octets: number): string =>
    `This browser keeps a copy of the edition (${number(octets / 1e6, 1)} MB): every page, its words and its map open without a network. Beyond the region of this map the background is coarser then.`,
  /** of an edition with very many passages */
  large: 'Pages that you have not opened are put together in your browser then.',
  keeping: 'A copy for reading without a network is being kept.',
  not: {
    altered:
      'No copy for reading without a network is kept: a file that came was not the one that was published. This browser tries again at your next visit.',
    network:
      'The copy for reading without a network is not whole: the network broke off. This browser goes on at your next visit.',
    room: 'No copy for reading without a network is kept: this browser gives no room for it.',
  },
  /** `day` of the edition, ISO 8601 */
  away: (day: string): string => `Offline: edition of ${date(day)}`,
  nextOf: (day: string): string => `A new edition is here, of ${date(day)}.`,
  withdraws: (n: number): string =>
    `It withdraws ${count(n, { one: 'thing', other: 'things' })} that this one still shows.`,
  take: 'Show the new edition',
  inventory: 'What this site keeps in your browser',
  /** `names`: of its choices, as the browser lists them */
  choices: (names: readonly string[]): string =>
    `About you, in its local storage, once you have chosen: ${say.list(names)}.`,
  caches: (name: string): string =>
    `For you, in its cache storage: the copy of the edition, under names that begin with “${name}”. It is the same for every reader and holds nothing about you.`,
  noCaches: 'For you: nothing. It keeps no copy of the edition.',
  /** beside the field that a text from another program was put into */
  shared: 'This text was handed over by another program on your device. It was sent nowhere.',
  /** shortcuts of the installed site */
  shortcuts: { map: 'Map', sources: 'Sources', timeline: 'Timeline' },
};
