import { useMemo, useState } from 'react';
import { NUMERIC_CODES } from '../../../geo/check/iso3166.ts';
import { useBench } from '../bench.ts';
import type { NameDecision, OwnPlace as Own } from '../draft.ts';
import type { Name } from '../names.ts';
import { slug } from '../places.ts';
import { pointIn } from '../point.ts';

interface Props {
  name: Name;
  /** pressed on the map */
  point: { lat: number; lng: number } | null;
  onPoint(point: { lat: number; lng: number }): void;
  onDecide(decision: NameDecision): void;
}

const PRECISIONS = ['building', 'city', 'approximate'] as const;

/** A place that no gazetteer has: its point is typed or pressed on the map, and how exact it is is said. */
export function OwnPlace({ name, point, onPoint, onDecide }: Props) {
  const { draft, w, lang } = useBench();
  const [called, setCalled] = useState(name.words.replaceAll(/\s+/g, ' '));
  const [typed, setTyped] = useState('');
  const [precision, setPrecision] = useState<Own['precision']>('approximate');
  const [country, setCountry] = useState(draft.region[0] ?? name.candidates[0]?.country ?? '');
  const countries = useMemo(() => {
    const names = new Intl.DisplayNames([lang], { type: 'region' });
    return [...NUMERIC_CODES.keys()]
      .map((code) => ({ code, name: names.of(code) ?? code }))
      .sort((a, b) => a.name.localeCompare(b.name, lang));
  }, [lang]);
  const shown = typed === '' && point ? `${point.lat.toFixed(3)}, ${point.lng.toFixed(3)}` : typed;
  const at = pointIn(shown);
  const use = () => {
    if (!at || called.trim() === '') return;
    const id = `own:${slug(called) || 'place'}@${at.lat},${at.lng}`;
    const place: Own = { id, name: called.trim(), ...at, country: country || null, precision };
    onDecide({ as: 'place', place });
  };
  return (
    <div className="own">
      <label>
        {w.ownName}
        <input value={called} onChange={({ target }) => setCalled(target.value)} />
      </label>
      <label>
        {w.ownPoint}
        <input
          value={shown}
          placeholder="0.963, -79.653"
          onChange={({ target }) => {
            setTyped(target.value);
            const found = pointIn(target.value);
            if (found) onPoint(found);
          }}
        />
        <small>{w.ownPointHint}</small>
      </label>
      <label>
        {w.ownPrecision}
        <select
          value={precision}
          onChange={({ target }) =>
            setPrecision(PRECISIONS.find((one) => one === target.value) ?? 'approximate')
          }
        >
          {PRECISIONS.map((one) => (
            <option key={one} value={one}>
              {w.precisions[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w.ownCountry}
        <select value={country} onChange={({ target }) => setCountry(target.value)}>
          <option value="">{w.noCountry}</option>
          {countries.map(({ code, name: words }) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="press strong" disabled={!at || called.trim() === ''} onClick={use}>
        {w.ownUse}
      </button>
    </div>
  );
}
