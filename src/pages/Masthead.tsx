import { labelIn } from '../atlas/names.ts';
import { useApp } from '../ui/app.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Link } from '../ui/Link.tsx';
import { ThemeButton } from '../ui/ThemeButton.tsx';
import { toExplore, toLang, withoutNotices } from '../view/changes.ts';
import { isFirst } from '../view/page.ts';

/** The line above every page, with what the map is of on all but the first, which has it as its heading; on phones the wordmark and the link button stand on the map instead. */
export function Masthead() {
  const { atlas, t, view, href } = useApp();
  return (
    <header className="masthead">
      <Link className="wordmark" to={toExplore(view, view.camera)}>
        {t.wordmark}
        {!isFirst(view.page) && <small>{labelIn(atlas.edition.title, view.lang)}</small>}
      </Link>
      <div className="tools">
        <LanguageLinks />
        <ThemeButton />
        <CopyButton bare href={href(view)} name={t.copyLinkTo.view} />
      </div>
    </header>
  );
}

/**
 * Links to the same view in each other language of the edition. They load a page, so they are plain links.
 */
export function LanguageLinks({ named = false }: { named?: boolean }) {
  const { languages, view, href } = useApp();
  return languages
    .filter(({ id }) => id !== view.lang)
    .map(({ id, name, short }) => (
      <a
        key={id}
        className={named ? 'action' : 'tool'}
        href={href(toLang(withoutNotices(view), id))}
        lang={id}
        hrefLang={id}
        data-language={id}
        aria-label={named ? undefined : name}
      >
        {named ? name : short}
      </a>
    ));
}
