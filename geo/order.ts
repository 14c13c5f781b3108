import type { Edition, Source } from './model.ts';

/** Sources as the edition lists them, those it does not list after them; without a list by id. */
export function inOrder(sources: readonly Source[], edition: Pick<Edition, 'sources'> | null): Source[] {
  const listed = edition?.sources ?? [];
  const place = ({ id }: Source): number => (listed.includes(id) ? listed.indexOf(id) : listed.length);
  return sources.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}
