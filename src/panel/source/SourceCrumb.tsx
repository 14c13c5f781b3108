import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { useApp } from '../../view/app.ts';
import { toSource } from '../../view/changes.ts';

/** The way back to all sources, and to each of the others. */
export function SourceCrumb({ id }: { id: string }) {
  const { atlas, view, t } = useApp();
  return (
    <nav className="crumb" aria-label={t.sourcePage.pager}>
      <Link to={toSource(view)}>
        <Icon name="back" size={18} />
        {t.sourcePage.all}
      </Link>
      <span className="pager">
        {atlas.sources.map((source) => {
          const letter = source.id.toUpperCase();
          return (
            <Link key={source.id} to={toSource(view, source.id)} aria-label={t.source(letter)} aria-current={source.id === id ? 'page' : undefined}>
              {letter}
            </Link>
          );
        })}
      </span>
    </nav>
  );
}
