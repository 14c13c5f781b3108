import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import type { View } from '../../view/view.ts';
import { LISTS } from './lists.ts';
import { firstRow, pagesOf, partId, toPage } from './long.ts';
import type { ListPageProps } from './part.tsx';
import './listPage.css';

/** One page of a long list: its rows under their number, the way back to the page it stands on, and the other pages. */
export function ListPage({ part, heading, children }: ListPageProps) {
  const { atlas, view, t } = useApp();
  const { kind } = view.page;
  const list = LISTS.find((one) => one.kind === kind && one.name === part.list);
  if (!list) return null;
  const title = list.title(atlas, part.of, view.lang, t);
  const pages = pagesOf(atlas, list, part.of);
  const from = firstRow(list, part);
  return (
    <div className="list-page">
      <nav className="crumb" aria-label={title}>
        <Link to={toPage(view, list.home(part.of))}>
          <Icon name="back" size={18} />
          {title}
        </Link>
      </nav>
      <div className="place-head">
        <h1 id={heading} className="place-name" tabIndex={-1}>
          {t.listPage(title, part.page, pages)}
        </h1>
      </div>
      {children(from, from + list.each)}
      <Pager
        pages={pages}
        page={part.page}
        to={(page) => toPage(view, { kind, id: partId({ ...part, page }) })}
      />
    </div>
  );
}

interface PagerProps {
  pages: number;
  /** the open one, from 1 */
  page: number;
  to: (page: number) => View;
}

/** The pages of a list: the one before, the next one, and each by its number. */
export function Pager({ pages, page, to }: PagerProps) {
  const { t } = useApp();
  return (
    <nav className="near by-name-pages" aria-label={t.byName.pages}>
      {page > 1 && (
        <Link className="action strong" to={to(page - 1)}>
          {t.byName.previous}
        </Link>
      )}
      {page < pages && (
        <Link className="action strong" to={to(page + 1)}>
          {t.byName.next}
        </Link>
      )}
      <ol>
        {Array.from({ length: pages }, (_, i) => i + 1).map((one) => (
          <li key={one}>
            <Link to={to(one)} aria-current={one === page ? 'page' : undefined}>
              {t.say.number(one)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
