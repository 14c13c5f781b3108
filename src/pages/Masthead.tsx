import { useApp } from '../ui/app.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { chooseLanguage } from '../ui/choices.ts';
import { Link } from '../ui/Link.tsx';
import { ThemeButton } from '../ui/ThemeButton.tsx';
import { toExplore, toLang, withoutNotices } from '../view/changes.ts';

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

/** The same view in the other language: a page of its own, so a plain link. */
export function LanguageLink({ named = false }: { named?: boolean }) {
  const { t, view, href } = useApp();
  const lang = view.lang === 'en' ? 'es' : 'en';
  const { short, name } = t.otherLanguage;
  return (
    <a
      className={named ? 'action' : 'tool'}
      href={href(toLang(withoutNotices(view), lang))}
      lang={lang}
      hrefLang={lang}
      onClick={() => chooseLanguage(lang)}
      aria-label={named ? undefined : name}
    >
      {named ? name : short}
    </a>
  );
}
