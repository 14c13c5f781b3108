import { useApp } from '../../ui/app.ts';
import { chooseShortcuts, shortcuts } from '../../ui/choices.ts';
import { useSignal } from '../../view/signal.ts';
import { laterOf } from '../../words/later.ts';

/** The keys that do something, and the switch for those of a single character. */
export function Keys() {
  const { atlas, t } = useApp();
  const say = laterOf(t).aboutPage;
  const on = useSignal(shortcuts);
  const keys = [...say.keys, [`1–${atlas.layers.length}`, say.layerKeys] as const];
  return (
    <>
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
    </>
  );
}
