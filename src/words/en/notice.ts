/** What is said of an address that asks for something that is not there: what it is, and what is shown. In English. */
import { LONGEST_QUERY } from '../../view/changes.ts';
import type { Notice } from '../../view/view.ts';

/**
 * `asked`: a space and what the address names, in quotation marks; empty where it cannot be repeated safely. `shown`: the
 * names of what is shown of the same kind; empty where that is nothing
 */
type Sentence = (asked: string, shown: string) => string;

const lacks = (thing: string, asked: string) =>
  `This address asks for ${thing}${asked} that this edition does not have.`;
const LIST = 'The list of places is shown.';

export const enNotice: Record<Exclude<Notice['part'], 'past'>, Sentence> = {
  page: (asked) => `This address asks for a page${asked} that does not exist here. ${LIST}`,
  place: (asked) => `${lacks('a place', asked)} ${LIST}`,
  unmapped: (asked) => `${lacks('something', asked)} ${LIST}`,
  source: (asked) => `${lacks('a source', asked)} All of its sources are shown.`,
  claim: (asked) => `${lacks('a question', asked)} All of its questions are shown.`,
  map: (asked) =>
    `This address asks for a position${asked} that the map does not have. The map is shown as this page opens it.`,
  layers: (asked, shown) => `${lacks('a layer', asked)} ${shown ? `Shown: ${shown}.` : 'No layer is shown.'}`,
  sources: (asked, shown) =>
    `${lacks('a source', asked)} ${shown ? `Shown are the words of ${shown}.` : 'No source is shown.'}`,
  when: (asked) => `This address asks for dates${asked} that do not exist. All dates are shown.`,
  query: () =>
    `The search in this address is too long. Its first ${LONGEST_QUERY} characters are searched for.`,
  sort: (asked, shown) =>
    `This address asks for an order of the list${asked} that does not exist. The order shown: ${shown}.`,
  order: (asked) =>
    `This address asks for a column${asked} that the table does not have. The table is shown in the order of names.`,
  excerpt: (asked) =>
    `This address asks for a passage${asked} that is not quoted on this page. The page is shown from its beginning.`,
  words: () => 'This address points to words that the passage does not have. The whole passage is shown.',
  event: (asked) =>
    `This address asks for an event${asked} that is not on this page. The page is shown from its beginning.`,
  unknown: (asked) => `This address has a part${asked} that means nothing here. All the rest of it is shown.`,
  long: () => 'This address is too long to be read. The page is shown as it first opens.',
};

/** what is said of the rest, where an address asks for more that is not there than is worth naming */
export const enMoreNotices = (n: number): string =>
  n === 1
    ? 'One more part of this address could not be followed.'
    : `${n} more parts of this address could not be followed.`;
