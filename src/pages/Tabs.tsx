import { useLayoutEffect, useRef } from 'react';
import { useApp } from '../ui/app.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';

/** Links to the pages that have a tab, in one line, which scrolls to the open page's where it is too narrow. */
export function Tabs() {
  const { t, view, tabs } = useApp();
  const nav = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const open = nav.current?.querySelector('[aria-current]');
    if (!nav.current || !open) return;
    const [line, tab] = [nav.current.getBoundingClientRect(), open.getBoundingClientRect()];
    nav.current.scrollLeft += Math.max(0, tab.right - line.right + 20);
  }, []);
  return (
    <nav className="tabs" aria-label={t.tabs} ref={nav}>
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
