import { useEffect, useMemo, useState } from 'react';
import { NUMERIC_CODES } from '../../../geo/check/iso3166.ts';
import { useBench } from '../bench.ts';
import type { NameDecision, OwnPlace as Own } from '../draft.ts';
import type { Name } from '../names.ts';
import { cornersIn, ownAreaOf } from '../ownArea.ts';
import { isOwn, slug } from '../places.ts';
import { pointIn } from '../point.ts';
import { OwnCorners } from './OwnCorners.tsx';

interface Props {
  name: Name;
  /** pressed on the map */
  point: { lat: number; lng: number } | null;
  onPoint(point: { lat: number; lng: number }): void;
  onDecide(decision: NameDecision): void;
}

const PRECISIONS = ['building', 'city', 'approximate'] as const;
type PointPrecision = (typeof PRECISIONS)[number];

/** A place that no gazetteer has: a point or an area, typed or pressed on the map; how exact a point is is said. */
export function OwnPlace({ name, point, onPoint, onDecide }: Props) {
  const { draft, w, lang, drawing, draw } = useBench();
  const [called, setCalled] = useState(name.words.replaceAll(/\s+/g, ' '));
  const [typed, setTyped] = useState('');
  const [precision, setPrecision] = useState<PointPrecision>('approximate');
  const [country, setCountry] = useState(draft.region[0] ?? name.candidates[0]?.country ?? '');
  const countries = useMemo(() => {
    const names = new Intl.DisplayNames([lang], { type: 'region' });
    return [...NUMERIC_CODES.keys()]
      .map((code) => ({ code, name: names.of(code) ?? code }))
      .sort((a, b) => a.name.localeCompare(b.name, lang));
  }, [lang]);
  // what is drawn belongs to this name alone
  useEffect(() => () => draw(null), [draw]);
  const shown = typed === '' && point ? `${point.lat.toFixed(3)}, ${point.lng.toFixed(3)}` : typed;
  const place = placeOf();
  function placeOf(): Own | null {
    const words = called.trim();
    if (words === '') return null;
    if (drawing !== null) {
      const { corners, unread } = cornersIn(drawing);
      return unread > 0 ? null : ownAreaOf(words, country || null, corners);
    }
    const at = pointIn(shown);
    if (!at) return null;
    const id = `own:${slug(words) || 'place'}@${at.lat},${at.lng}`;
    return { id, name: words, ...at, country: country || null, precision };
  }
  return (
    <div className="own">
      <label>
        {w.ownName}
        <input value={called} onChange={({ target }) => setCalled(target.value)} />
      </label>
      <div>
        <p className="legend">{w.ownShape}</p>
        <div className="choices">
          <button type="button" className="press" aria-pressed={drawing === null} onClick={() => draw(null)}>
            {w.ownShapes.point}
          </button>
          <button
            type="button"
            className="press"
            aria-pressed={drawing !== null}
            onClick={() => draw(drawing ?? cornersOf(name))}
          >
            {w.ownShapes.area}
          </button>
        </div>
      </div>
      {drawing !== null ? (
        <OwnCorners words={drawing} onWords={draw} />
      ) : (
        <>
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
        </>
      )}
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
      <button
        type="button"
        className="press strong"
        disabled={!place}
        onClick={() => place && onDecide({ as: 'place', place })}
      >
        {w.ownUse}
      </button>
    </div>
  );
}

/** the corners that were drawn for a name before, to go on from */
function cornersOf({ decision }: Name): string {
  if (decision?.as !== 'place' || !isOwn(decision.place)) return '';
  return (decision.place.corners ?? []).map(([lng, lat]) => `${lat}, ${lng}`).join('\n');
}
