/** The words of what was withdrawn and corrected, in English. */
import type { Changes } from '../../view/sinceLink.ts';
import { say } from './say.ts';

const PASSAGE = { one: 'passage', other: 'passages' };
const PLACE = { one: 'place', other: 'places' };

const gone =
  (thing: string) =>
  (asked: string, day: string): string =>
    `${thing} ${asked} of this address was withdrawn on ${say.date(day)}.`;

export const enPast = {
  title: 'Corrections',
  /** title of a page at the address of something withdrawn */
  gone: 'No longer published',
  /** by kind; `asked` is the id, in quotation marks */
  withdrawn: {
    place: gone('The place'),
    passage: gone('The passage'),
    claim: gone('The question'),
    source: gone('The source'),
    event: gone('The event'),
    layer: gone('The layer'),
  },
  instead: 'In its place:',
  unknownEdition: (stamp: string): string =>
    `This link names the edition ${stamp}, which this site does not list. What has changed since cannot be told.`,
  since: (stamp: string, day: string, n: number): string =>
    `This link was made with the edition ${stamp} of ${say.date(day)}. ${
      n === 0
        ? 'No correction has been listed since.'
        : `Since then ${say.count(n, { one: 'correction has', other: 'corrections have' })} been listed.`
    }`,
  /** how many of them concern what the page shows, before the latest */
  here: (n: number): string =>
    `${say.count(n, { one: 'of them concerns', other: 'of them concern' })} what is shown here:`,
  /** at one place */
  changed: ({ added, recut, withdrawn, redrawn, corrected }: Changes): string =>
    `Since this link: ${say.list([
      ...(added > 0 ? [`${say.count(added, PASSAGE)} added`] : []),
      ...(recut > 0 ? [`${say.count(recut, PASSAGE)} cut anew`] : []),
      ...(withdrawn > 0 ? [`${say.count(withdrawn, PASSAGE)} withdrawn`] : []),
      ...(redrawn ? ['drawn anew on the map'] : []),
      ...(corrected ? ['something said of it corrected'] : []),
    ])}.`,
  /** in a disc that stands for several places */
  someChanged: (n: number): string =>
    `${say.count(n, { one: 'of them has', other: 'of them have' })} changed since this link.`,
  /** what the mark on pins means */
  marked: (n: number): string =>
    `On the map, this mark is at what has changed since: ${say.count(n, PLACE)}. Each pin says how.`,
  /** what the mark means on paper */
  key: (stamp: string): string => `Changed since the edition ${stamp}`,
  all: 'All of them:',
  intro:
    'What was changed after it was published, the latest first. Entries are only added. The words of withdrawn passages are not kept; links to them lead to what stands in their place.',
  earlier: 'Earlier corrections',
  why: 'Why:',
  concerns: (n: number): string => `What it concerns: ${n}`,
  noLonger: (n: number): string =>
    `${say.count(n, { one: 'of these is', other: 'of these are' })} not published any more`,
  feed: 'Atom feed of corrections',
};
