import type { ComponentType, ReactNode } from 'react';
import { createSignal, useSignal } from '../../view/signal.ts';

/** One page of a list that is too long for the page it stands on. */
export interface Part {
  /** id of the thing whose list it is; empty for a list of the edition's */
  of: string;
  list: string;
  /** from 1 */
  page: number;
}

/** What the id of a page says of a list; null for the id of anything else. No id of an edition holds an underscore. */
export function partOf(id: string | null): Part | null {
  const [page = '', list, of = ''] = (id ?? '').split('_').reverse();
  return list === undefined ? null : { of, list, page: Number(page) };
}

export interface ListPageProps {
  part: Part;
  /** id of the heading that takes the focus */
  heading: string;
  /** the rows of the page: indexes in the list */
  children: (from: number, to: number) => ReactNode;
}

/** What stands around the rows. It comes with the records of these pages (records.ts), which most readers never fetch. */
export const listPage = createSignal<ComponentType<ListPageProps> | null>(null);

export function ListPart(props: ListPageProps) {
  const Page = useSignal(listPage);
  return Page && <Page {...props} />;
}
