import { useApp } from '../ui/app.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';

/** Links to the pages that have a tab. */
export function Tabs() {
  const { t, view, tabs } = useApp();
  return (
    <nav className="tabs" aria-label={t.tabs}>
      {tabs.map(({ kind, icon, name, to }) => (
        <Link
          key={kind}
          className={`tab-${kind}`}
          to={to}
          aria-current={view.page.kind === kind ? 'page' : undefined}
        >
          <Icon name={icon} size={22} />
          {name}
        </Link>
      ))}
    </nav>
  );
}
