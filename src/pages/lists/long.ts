/** A list that may be too long for the page it stands on, and the ids of its pages. Pure. */
import type { Atlas } from '../../atlas/atlas.ts';
import type { Page } from '../../view/page.ts';
import type { Lang, View } from '../../view/view.ts';
import type { Words } from '../../words/words.ts';
import type { Part } from './part.tsx';

export interface LongList {
  /** kind of its pages, and its name in their ids */
  readonly kind: string;
  readonly name: string;
  /** rows up to which the page it stands on holds all of it before scripts run, and it has no pages */
  readonly whole: number;
  /** rows of one page */
  readonly each: number;
  /** ids of the things that have such a list each; left out where it is one of the edition's */
  of?(atlas: Atlas): readonly string[];
  /** how many rows it has when the edition opens */
  rows(atlas: Atlas, of: string): number;
  /** what its pages are called */
  title(atlas: Atlas, of: string, lang: Lang, t: Words): string;
  /** the page that it stands on */
  home(of: string): Page;
  /** ids of the places that the map shows beside the rows from one on; left out where it shows what it does beside that page */
  places?(atlas: Atlas, of: string, from: number): readonly string[];
}

export const partId = ({ of, list, page }: Part): string =>
  [...(of === '' ? [] : [of]), list, page].join('_');

/** index of the first row of one page */
export const firstRow = ({ each }: LongList, { page }: Part): number => (page - 1) * each;

/** number of pages that a list has; 0 where it needs none */
export function pagesOf(atlas: Atlas, list: LongList, of: string): number {
  const rows = list.rows(atlas, of);
  return rows <= list.whole ? 0 : Math.ceil(rows / list.each);
}

/** ids of all pages of some lists */
export const partIds = (atlas: Atlas, lists: readonly LongList[]): readonly string[] =>
  lists.flatMap((list) =>
    (list.of?.(atlas) ?? ['']).flatMap((of) =>
      Array.from({ length: pagesOf(atlas, list, of) }, (_, i) =>
        partId({ of, list: list.name, page: i + 1 }),
      ),
    ),
  );

/** another page, seen as the one before */
export const toPage = (view: View, page: Page): View => ({
  ...view,
  page,
  excerpt: null,
  words: null,
  event: null,
  notices: [],
});
