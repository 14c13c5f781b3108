import { useMemo, useState } from 'react';
import { NUMERIC_CODES } from '../../../geo/check/iso3166.ts';
import { useBench } from '../bench.ts';
import { SmallMap } from '../parts/SmallMap.tsx';
import { guessRegion } from '../region.ts';

/** Where the texts mostly play: guesses with their reasons, and any other country. */
export function Region({ busy }: { busy: boolean }) {
  const { draft, w, lang, act, go, readOnly } = useBench();
  const names = useMemo(() => new Intl.DisplayNames([lang], { type: 'region' }), [lang]);
  const nameOf = (code: string) => names.of(code) ?? code;
  const guesses = useMemo(() => guessRegion(draft), [draft]);
  const [other, setOther] = useState('');
  const all = useMemo(
    () =>
      [...NUMERIC_CODES.keys()]
        .map((code) => ({ code, name: names.of(code) ?? code }))
        .sort((a, b) => a.name.localeCompare(b.name, lang)),
    [names, lang],
  );
  const set = (code: string, on: boolean) =>
    act({
      kind: 'region',
      countries: on ? [...draft.region, code] : draft.region.filter((one) => one !== code),
    });
  const shown = [
    ...guesses.slice(0, 3).map(({ country }) => country),
    ...draft.region.filter((code) => !guesses.slice(0, 3).some(({ country }) => country === code)),
  ];
  const points = guesses
    .filter(({ country }) => shown.includes(country))
    .map(({ country, lng, lat }) => ({
      id: country,
      lng,
      lat,
      sign: country,
      name: nameOf(country),
      ...(draft.region.includes(country) ? { state: 'decided' as const } : {}),
    }));
  return (
    <div className="step region with-map">
      <div className="column">
        <p>{w.regionLead}</p>
        <ul className="choices">
          {shown.map((code) => {
            const guess = guesses.find(({ country }) => country === code);
            return (
              <li key={code}>
                <label className="press">
                  <input
                    type="checkbox"
                    checked={draft.region.includes(code)}
                    disabled={readOnly}
                    onChange={({ target }) => set(code, target.checked)}
                  />{' '}
                  {guess ? w.regionGuess(nameOf(code), guess.times, guess.texts) : nameOf(code)}
                </label>
              </li>
            );
          })}
        </ul>
        {guesses.length === 0 && !busy && <p>{w.regionNone}</p>}
        <div className="actions">
          <label>
            {w.regionOther}
            <select value={other} disabled={readOnly} onChange={({ target }) => setOther(target.value)}>
              <option value="" />
              {all.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            className="press"
            disabled={readOnly || other === '' || draft.region.includes(other)}
            onClick={() => set(other, true)}
          >
            {w.regionAdd}
          </button>
        </div>
        <button type="button" className="press strong" onClick={() => go('names')}>
          {w.next(w.steps.names)}
        </button>
      </div>
      <SmallMap
        points={points}
        onPress={readOnly ? undefined : (code) => set(code, !draft.region.includes(code))}
      />
    </div>
  );
}
