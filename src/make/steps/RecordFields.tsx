import { useId } from 'react';
import { weightyIn } from '../../../geo/check/weighty.ts';
import { useBench } from '../bench.ts';
import { LayerMark } from '../parts/LayerMark.tsx';
import type { Placed } from '../passages.ts';
import { nameOf } from '../places.ts';
import type { CitedWords } from '../record.ts';
import { type Chosen, heldBy } from '../records.ts';

interface FieldProps {
  label: string;
  value: string;
  hint?: string;
  max?: number;
  onSet(words: string): void;
}

/** A line of words that is decided when it is left, so that typing is one step. */
export function Field({ label, value, hint, max = 600, onSet }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        key={value}
        defaultValue={value}
        maxLength={max}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onBlur={({ target }) => target.value.trim() !== value && onSet(target.value.trim())}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
}

interface CitesProps {
  cites: readonly CitedWords[];
  passages: readonly Chosen[];
  onDrop?: ((cite: CitedWords) => void) | undefined;
}

/** The words that something rests on: whose they are, and what of their passage they leave out. */
export function Cites({ cites, passages, onDrop }: CitesProps) {
  const { draft, w, letter } = useBench();
  return (
    <ul className="cited">
      {cites.map((cite) => {
        const text = draft.texts.find(({ id }) => id === cite.text);
        const held = heldBy([cite], passages, draft.texts);
        if (!text) return null;
        return (
          <li key={`${cite.text} ${cite.start}`}>
            {held.map(({ start, end, passage }) => {
              const left = [text.text.slice(passage.start, start), text.text.slice(end, passage.end)];
              const weighty = left.flatMap((words) => weightyIn(words))[0];
              const voices = new Set(
                passage.scenes.flatMap(({ use: { voice } }) =>
                  typeof voice === 'object' ? text.text.slice(voice.start, voice.end) : [],
                ),
              );
              return (
                <div key={start}>
                  <blockquote lang={text.language}>
                    <b>{letter(cite.text)}</b> {text.text.slice(start, end)}
                  </blockquote>
                  {voices.size > 0 && <p className="small">{w.records.wordsOf([...voices].join(', '))}</p>}
                  {weighty && (
                    <p className="said">
                      {w.leavesOut(left.join(' … ').trim())} {w.weighty(weighty.word)}
                    </p>
                  )}
                </div>
              );
            })}
            {held.length === 0 && <p className="said">{w.records.lost(letter(cite.text))}</p>}
            {onDrop && cites.length > 1 && (
              <button type="button" className="press" onClick={() => onDrop(cite)}>
                {w.records.drop}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The layer that a record is listed under. */
export function LayerChoice({ layer, onSet }: { layer: string; onSet(layer: string): void }) {
  const { draft, w } = useBench();
  return (
    <>
      <p className="legend">{w.records.layer}</p>
      <ul className="choices">
        {draft.layers.map(({ id, title }, i) => (
          <li key={id}>
            <button type="button" className="press" aria-pressed={layer === id} onClick={() => onSet(id)}>
              <LayerMark draft={draft} index={i} /> {title}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PlacesProps {
  places: readonly string[];
  cites: readonly CitedWords[];
  placed: readonly Placed[];
  onSet(places: readonly string[]): void;
}

/** The places that a cited text names, each of which may be one of the record's. */
export function PlacesChoice({ places, cites, placed, onSet }: PlacesProps) {
  const { w, lang } = useBench();
  const cited = new Set(cites.map(({ text }) => text));
  const named = new Map(
    placed
      .filter(({ text, use }) => cited.has(text) && use !== null && use.as !== 'later')
      .map(({ place }) => [place.id, place]),
  );
  return (
    <>
      <p className="legend">{w.records.places}</p>
      <ul className="choices">
        {[...named.values()].map((place) => {
          const isOn = places.includes(place.id);
          return (
            <li key={place.id}>
              <button
                type="button"
                className="press"
                aria-pressed={isOn}
                onClick={() => onSet(isOn ? places.filter((id) => id !== place.id) : [...places, place.id])}
              >
                {nameOf(place, lang)}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
