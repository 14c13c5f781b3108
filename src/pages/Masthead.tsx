import { labelIn } from '../atlas/names.ts';
import { useApp } from '../ui/app.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { ThemeButton } from '../ui/ThemeButton.tsx';
import { toExplore, toLang, withoutNotices } from '../view/changes.ts';
import { isFirst } from '../view/page.ts';

/** The line above every page, with what the map is of on all but the first, which has it as its heading; on phones the wordmark and the link button stand on the map instead. */
export function Masthead() {
  const { atlas, t, view, share } = useApp();
  return (
    <header className="masthead">
      <Link className="wordmark" to={toExplore(view, view.camera)}>
        {t.wordmark}
        {!isFirst(view.page) && <small>{labelIn(atlas.edition.title, view.lang)}</small>}
      </Link>
      <div className="tools">
        <LanguageLinks />
        <ThemeButton />
        <button
          type="button"
          className="tool live-only"
          aria-label={t.share}
          title={t.share}
          onClick={() => share({ view })}
        >
          <Icon name="share" size={18} />
        </button>
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
