import { kilometres } from '../../../geo/propose/distance.ts';
import type { Words } from '../../words/words.ts';
import { useBench } from '../bench.ts';
import type { NameDecision, Reason } from '../draft.ts';
import { type Name, namesOf, type Spot } from '../names.ts';
import { wholeAround } from '../passages.ts';
import { nameOf } from '../places.ts';
import { OwnPlace } from './OwnPlace.tsx';

interface Props {
  name: Name;
  /** the mention that is looked at */
  spot: Spot;
  part: 'own' | 'reasons' | null;
  point: { lat: number; lng: number } | null;
  onPart(part: 'own' | 'reasons' | null): void;
  onPoint(point: { lat: number; lng: number }): void;
  onDecide(decision: NameDecision): void;
  onSpot(spot: Spot): void;
}

/** mentions whose sentences are shown */
const SHOWN = 4;

/** The sentences of a name and what it may mean: every choice a button, with its key. */
export function NameCard({ name, spot, part, point, onPart, onPoint, onDecide, onSpot }: Props) {
  const { draft, w, t, lang, act, letter, readOnly } = useBench();
  const middle = middleOf(draft.region, draft);
  const { candidates, decision, spots } = name;
  const at = spots.findIndex(({ key }) => key === spot.key);
  const from = Math.min(Math.max(0, at - 1), Math.max(0, spots.length - SHOWN));
  const split = () => {
    const taken = new Set(Object.values(draft.apart));
    let n = 2;
    while (taken.has(`${name.key}#${n}`)) n += 1;
    act({ kind: 'apart', text: spot.text, words: spot, name: `${name.key}#${n}` });
  };
  return (
    <div className="card">
      {spots.slice(from, from + SHOWN).map((one) => (
        <button
          key={one.key}
          type="button"
          className="sentence"
          aria-current={one.key === spot.key}
          onClick={() => onSpot(one)}
        >
          <Sentence spot={one} /> <b>{letter(one.text)}</b>
        </button>
      ))}
      {spots.length > 1 && (
        <button type="button" className="press" disabled={readOnly} onClick={split}>
          {w.another} ({letter(spot.text)})
        </button>
      )}
      <fieldset disabled={readOnly}>
        <legend>{w.candidates}</legend>
        <ol className="candidates">
          {candidates.map((place, i) => {
            const km = middle && place.kind !== 'country' ? kilometres(place, middle) : null;
            const facts = [
              w.kinds[place.kind],
              place.population === null ? '' : w.people(place.population),
              km === null ? '' : w.km(Math.round(km)),
            ];
            const isChosen = decision?.as === 'place' && decision.place.id === place.id;
            return (
              <li key={place.id}>
                <button
                  type="button"
                  className="press candidate"
                  aria-pressed={isChosen}
                  onClick={() => onDecide({ as: 'place', place })}
                >
                  <kbd>{'abcde'.charAt(i)}</kbd>
                  <span>
                    <b>{nameOf(place, lang)}</b>
                    {place.kind !== 'country' && place.country && `, ${countryName(place.country, lang)}`}
                    <small>{facts.filter(Boolean).join(' · ')}</small>
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
        <div className="actions">
          <button
            type="button"
            className="press"
            aria-expanded={part === 'own'}
            onClick={() => onPart(part === 'own' ? null : 'own')}
          >
            <kbd>m</kbd> {w.own}
          </button>
          <button
            type="button"
            className="press"
            aria-pressed={decision?.as === 'none'}
            onClick={() => onDecide({ as: 'none' })}
          >
            <kbd>n</kbd> {w.notPlace}
          </button>
          <button
            type="button"
            className="press"
            aria-expanded={part === 'reasons'}
            onClick={() => onPart(part === 'reasons' ? null : 'reasons')}
          >
            <kbd>x</kbd> {w.cannot}
          </button>
          <button type="button" className="press" onClick={() => onDecide({ as: 'later' })}>
            <kbd>s</kbd> {w.later}
          </button>
          {decision && (
            <button
              type="button"
              className="press"
              onClick={() => act({ kind: 'names', names: [name.key], decision: null })}
            >
              {w.reset}
            </button>
          )}
        </div>
        {part === 'reasons' && (
          <ul className="choices">
            {reasonsOf(t).map(([reason, words]) => (
              <li key={reason}>
                <button
                  type="button"
                  className="press"
                  aria-pressed={decision?.as === 'unplaced' && decision.reason === reason}
                  onClick={() => onDecide({ as: 'unplaced', reason })}
                >
                  {words}
                </button>
              </li>
            ))}
          </ul>
        )}
        {part === 'own' && <OwnPlace name={name} point={point} onPoint={onPoint} onDecide={onDecide} />}
      </fieldset>
    </div>
  );
}

const reasonsOf = ({ reasons }: Words) => Object.entries(reasons) as [Reason, string][];

const countryName = (code: string, lang: string): string =>
  new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;

/** The sentence around a mention, its words marked. */
export function Sentence({ spot }: { spot: Spot }) {
  const { draft } = useBench();
  const text = draft.texts.find(({ id }) => id === spot.text);
  if (!text) return null;
  const whole = wholeAround(text, spot);
  const start = Math.max(whole.start, spot.start - 160);
  const end = Math.min(whole.end, spot.end + 160);
  return (
    <span lang={text.language}>
      {start > whole.start && '…'}
      {text.text.slice(start, spot.start)}
      <mark>{text.text.slice(spot.start, spot.end)}</mark>
      {text.text.slice(spot.end, end)}
      {end < whole.end && '…'}
    </span>
  );
}

/** the middle of the region: the point of its first country that some name may mean */
function middleOf([country]: readonly string[], draft: Parameters<typeof namesOf>[0]) {
  if (country === undefined) return null;
  for (const { candidates } of namesOf(draft).main)
    for (const place of candidates) if (place.id === country) return place;
  return null;
}
