/**
 * The records of all pages, with the pages of their long lists: for readers without scripts, who have but the first rows on
 * the page that such a list stands on. The app fetches them where it begins with such a page.
 */
import type { PageRecord } from '../page.ts';
import { PAGES } from '../registry.ts';
import { ListPage } from './ListPage.tsx';
import { LISTS } from './lists.ts';
import { firstRow, type LongList, pagesOf, partIds, toPage } from './long.ts';
import { listPage, partOf } from './part.tsx';

listPage.set(ListPage);

/** A page of a list shows on the map what the page shows that the list stands on. */
function withLists(record: PageRecord, lists: readonly LongList[]): PageRecord {
  /** the list of a page's id, the page that it stands on and that one's record; null for any other page */
  const listOf = (id: string | null) => {
    const part = partOf(id);
    const list = lists.find(({ name }) => name === part?.list);
    const page = part && list?.home(part.of);
    const home = PAGES.find(({ kind }) => kind === page?.kind);
    return part && list && page && home ? { part, list, page, home } : null;
  };
  const seen = (id: string | null) => listOf(id) ?? { home: record, page: { kind: record.kind, id } };
  return {
    ...record,
    ids: (atlas) => [...record.ids(atlas), ...partIds(atlas, lists)],
    exists: (atlas) => record.exists(atlas) || partIds(atlas, lists).length > 0,
    emphasis: (atlas, id) => seen(id).home.emphasis(atlas, seen(id).page.id),
    camera: (atlas, id) => {
      const { list, part } = listOf(id) ?? {};
      const places = part && list?.places?.(atlas, part.of, firstRow(list, part));
      return (
        places?.flatMap((place) => atlas.place(place) ?? []) ?? seen(id).home.camera(atlas, seen(id).page.id)
      );
    },
    title: (site, view, t) => {
      const found = listOf(view.page.id);
      if (!found) return record.title(site, view, t);
      const { list, part } = found;
      return t.listPage(list.title(site, part.of, view.lang, t), part.page, pagesOf(site, list, part.of));
    },
    description: (site, view, t) => (listOf(view.page.id) ? null : record.description(site, view, t)),
    words: (site, view) => {
      const { home, page } = seen(view.page.id);
      return home.words?.(site, { ...view, page }) ?? [];
    },
    up: (view) => {
      const found = listOf(view.page.id);
      return found ? toPage(view, found.page) : record.up(view);
    },
  };
}

export const LISTED: readonly PageRecord[] = PAGES.map((record) => {
  const lists = LISTS.filter(({ kind }) => kind === record.kind);
  return lists.length > 0 ? withLists(record, lists) : record;
});
