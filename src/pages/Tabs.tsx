import { useApp } from '../ui/app.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { toAbout, toClaims, toExplore, toSource, toTimeline } from '../view/changes.ts';

/** The pages there are beside those of single places. */
export function Tabs() {
  const { t, view } = useApp();
  const current = (kind: string) => (view.page.kind === kind ? 'page' : undefined);
  return (
    <nav className="tabs" aria-label={t.tabs}>
      <Link to={toExplore(view, view.camera)} aria-current={current('explore')}>
        <Icon name="pin" size={22} />
        {t.places}
      </Link>
      <Link to={toSource(view)} aria-current={current('source')}>
        <Icon name="source" size={22} />
        {t.sourcePage.tab}
      </Link>
      <Link to={toClaims(view)} aria-current={current('claims')}>
        <Icon name="differ" size={22} />
        {t.claims.tab}
      </Link>
      <Link className="tab-timeline" to={toTimeline(view)} aria-current={current('timeline')}>
        <Icon name="timeline" size={22} />
        {t.timeline.tab}
      </Link>
      <Link to={toAbout(view)} aria-current={current('about')}>
        <Icon name="info" size={22} />
        {t.about}
      </Link>
    </nav>
  );
}
