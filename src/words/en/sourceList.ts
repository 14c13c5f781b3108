/** The words of the list of many sources, in English. */
import type { SourceGroup, SourceSort } from '../../view/view.ts';
import type { Noun } from '../speech.ts';
import { say } from './say.ts';

const SOURCE: Noun = { one: 'source', other: 'sources' };

export const enSourceList = {
  showAll: (n: number): string => `Show all ${say.count(n, SOURCE)}`,
  label: 'List of sources',
  sort: 'Order of the sources',
  sorts: {
    edition: 'Edition’s order',
    date: 'Oldest first',
    title: 'A–Z',
    passages: 'Most passages',
  } satisfies Record<SourceSort, string>,
  group: 'Groups of sources',
  groups: {
    none: 'No groups',
    publisher: 'By publisher',
    month: 'By month',
  } satisfies Record<SourceGroup, string>,
  /** title of the group of sources that do not state what the groups are made by */
  unstated: { publisher: 'Publisher not stated', month: 'Date not stated' } satisfies Record<
    Exclude<SourceGroup, 'none'>,
    string
  >,
  inGroup: (n: number): string => say.count(n, SOURCE),
  nothing: 'No source has these words in its letter, title, opening words, author, publisher or date.',
  clear: 'Clear the search',
};
