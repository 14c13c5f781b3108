import { CopyButton } from '../ui/CopyButton.tsx';
import { Link } from '../ui/Link.tsx';
import { ThemeButton } from '../ui/ThemeButton.tsx';
import { useApp } from '../view/app.ts';
import { toExplore } from '../view/changes.ts';
import { LanguageLink } from './LanguageLink.tsx';

/** The line above every page; on phones the wordmark and the link button stand on the map instead. */
export function Masthead() {
  const { t, view, href } = useApp();
  return (
    <header className="masthead">
      <Link className="wordmark" to={toExplore(view, view.camera)}>
        {t.wordmark}
      </Link>
      <div className="tools">
        <LanguageLink />
        <ThemeButton />
        <CopyButton bare href={href(view)} name={t.copyLinkTo.view} />
      </div>
    </header>
  );
}
