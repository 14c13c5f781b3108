import { chooseLanguage } from '../ui/languageChoice.ts';
import { useApp } from '../view/app.ts';
import { toLang, withoutNotices } from '../view/changes.ts';

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
