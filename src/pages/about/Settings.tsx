import { useApp } from '../../ui/app.ts';
import { choicesOf, chooseSigns, signs } from '../../ui/choices.ts';
import { ThemeButton } from '../../ui/ThemeButton.tsx';
import { useSignal } from '../../view/signal.ts';
import { laterOf } from '../../words/later.ts';
import { LanguageLinks } from '../Masthead.tsx';
import { Keys } from './Keys.tsx';

/** Theme and language, which have no room on a phone's map, the keys with their switch, and the one of the line of signs. */
export function Settings() {
  const { languages, t } = useApp();
  const say = laterOf(t).aboutPage;
  const explained = useSignal(signs);
  return (
    <>
      <h2>{say.settings(choicesOf(languages).map((choice) => say.choices[choice]))}</h2>
      <div className="actions">
        <ThemeButton named />
        <LanguageLinks named />
      </div>
      <Keys />
      <label className="layer switch live-only">
        <span>{say.signsOn}</span>
        <input type="checkbox" checked={explained} onChange={({ target }) => chooseSigns(target.checked)} />
      </label>
    </>
  );
}
