import type { Edition, Source } from './model.ts';

/** Things by their id; of two under one id the first */
export const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row): [string, T] => [row.id, row]).reverse());

/** Sources as the edition lists them, those it does not list after them; without a list by id. */
export function inOrder(sources: readonly Source[], edition: Pick<Edition, 'sources'> | null): Source[] {
  const listed = edition?.sources ?? [];
  // of an id listed twice the first place counts
  const places = new Map(listed.map((id, i): [string, number] => [id, i]).reverse());
  const place = ({ id }: Source): number => places.get(id) ?? listed.length;
  return sources.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}
