import { useApp } from '../../ui/app.ts';
import { choicesOf, chooseShortcuts, chooseSigns, shortcuts, signs } from '../../ui/choices.ts';
import { ThemeButton } from '../../ui/ThemeButton.tsx';
import { useSignal } from '../../view/signal.ts';
import { laterOf } from '../../words/later.ts';
import { LanguageLinks } from '../Masthead.tsx';

/** Theme and language, which have no room on a phone's map, the keys with their switch, and the one of the line of signs. */
export function Settings() {
  const { atlas, languages, t } = useApp();
  const say = laterOf(t).aboutPage;
  const on = useSignal(shortcuts);
  const explained = useSignal(signs);
  const keys = [...say.keys, [`1–${atlas.layers.length}`, say.layerKeys] as const];
  return (
    <>
      <h2>{say.settings(choicesOf(languages).map((choice) => say.choices[choice]))}</h2>
      <div className="actions">
        <ThemeButton named />
        <LanguageLinks named />
      </div>
      <dl className="facts keys">
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label className="layer switch live-only">
        <span>{say.keysOn}</span>
        <input type="checkbox" checked={on} onChange={({ target }) => chooseShortcuts(target.checked)} />
      </label>
      <label className="layer switch live-only">
        <span>{say.signsOn}</span>
        <input type="checkbox" checked={explained} onChange={({ target }) => chooseSigns(target.checked)} />
      </label>
    </>
  );
}
