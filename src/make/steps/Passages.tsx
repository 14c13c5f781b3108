import { useMemo } from 'react';
import { useBench } from '../bench.ts';
import type { Use } from '../draft.ts';
import { useKeys } from '../keys.ts';
import { Columns } from '../parts/Columns.tsx';
import { LayerMark } from '../parts/LayerMark.tsx';
import { SmallMap } from '../parts/SmallMap.tsx';
import { TextPane } from '../parts/TextPane.tsx';
import { decidedIn, type Placed, passagesIn, wholeAround } from '../passages.ts';
import { nameOf } from '../places.ts';
import { speakersFor } from '../voices.ts';
import { PassageCard } from './PassageCard.tsx';

const isOpen = ({ use }: Placed): boolean => use === null || use.as === 'later';

/** The mentions of each place: put in a layer with their passage, or only named beside. */
export function Passages() {
  const { draft, w, lang, act, undo, at, show, go, letter, readOnly } = useBench();
  const placed = useMemo(() => decidedIn(draft).placed, [draft]);
  const left = placed.filter(isOpen);
  const open = placed.find(({ key }) => key === at?.key) ?? left[0] ?? placed[0];
  const text = draft.texts.find(({ id }) => id === open?.text);

  const set = (use: Use, keys = open ? [open.key] : []) => {
    if (readOnly || keys.length === 0) return;
    act({ kind: 'use', mentions: keys, use });
  };
  const onward = () => {
    const from = placed.findIndex(({ key }) => key === open?.key);
    const next = [...placed.slice(from + 1), ...placed.slice(0, Math.max(0, from))].find(isOpen);
    if (next) show(next);
  };
  const toLayer = (i: number) => {
    const layer = draft.layers[i];
    if (!open || !text || !layer) return;
    const before = open.use?.as === 'scene' ? open.use : null;
    const passage = before?.passage ?? wholeAround(text, open);
    set({ ...before, as: 'scene', layer: layer.id, passage });
    // a question of whose words these are is answered first
    const others = passagesIn(placed, text.id).find(
      (one) => one.start < passage.end && passage.start < one.end,
    );
    const answered = before?.voice ?? others?.scenes.find(({ use }) => use.voice)?.use.voice;
    if (answered !== undefined || speakersFor(text, passage).length === 0) onward();
    else show(open);
  };
  const voice = (given: { start: number; end: number } | 'own' | undefined) => {
    if (open?.use?.as !== 'scene' || given === undefined) return;
    set({ ...open.use, voice: given });
    onward();
  };
  const beside = () => {
    set({ as: 'aside', role: 'passing' });
    onward();
  };
  const move = (by: 1 | -1) => {
    const next = placed[placed.findIndex(({ key }) => key === open?.key) + by];
    if (next) show(next);
  };
  useKeys({
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    ...Object.fromEntries(draft.layers.map((_, i) => [String(i + 1), () => toLayer(i)])),
    b: beside,
    s: () => {
      set({ as: 'later' });
      onward();
    },
    v: () => {
      const passage = open?.use?.as === 'scene' ? open.use.passage : null;
      const [first] = text && passage ? speakersFor(text, passage) : [];
      voice(first && { start: first.start, end: first.end });
    },
    o: () => voice('own'),
    z: undo,
  });
  if (placed.length === 0)
    return (
      <div className="step">
        <p>{w.passagesLead}</p>
        <button type="button" className="press strong" onClick={() => go('names')}>
          {w.steps.names}
        </button>
      </div>
    );
  const groups = [...new Set(placed.map(({ place }) => place.id))].map((id) =>
    placed.filter(({ place }) => place.id === id),
  );
  const rest = open ? left.filter(({ place, key }) => place.id === open.place.id && key !== open.key) : [];
  return (
    <Columns
      list={
        <>
          <p className="bench-count" role="status">
            {w.usesDecided(placed.length - left.length, placed.length)}
          </p>
          {left.length > 0 && (
            <button
              type="button"
              className="press"
              disabled={readOnly}
              onClick={() =>
                set(
                  { as: 'aside', role: 'passing' },
                  left.map(({ key }) => key),
                )
              }
            >
              {w.allBeside(left.length)}
            </button>
          )}
          {left.length === 0 && (
            <button type="button" className="press strong" onClick={() => go('check')}>
              {w.next(w.steps.check)}
            </button>
          )}
          <ol className="name-list">
            {groups.map((mentions) => (
              <li key={mentions[0]?.place.id}>
                <h2 className="place-name">{mentions[0] && nameOf(mentions[0].place, lang)}</h2>
                <ol>
                  {mentions.map((one) => (
                    <li key={one.key}>
                      <button
                        type="button"
                        data-row
                        className="bench-row"
                        aria-current={one.key === open?.key}
                        data-state={isOpen(one) ? 'open' : 'place'}
                        onClick={() => show(one)}
                      >
                        <UseSign placed={one} />
                        <span className="bench-words">{one.name.words}</span>
                        <b>{letter(one.text)}</b>
                      </button>
                      {one.key === open?.key && text && (
                        <PassageCard
                          placed={one}
                          text={text}
                          rest={rest}
                          onLayer={toLayer}
                          onUse={set}
                          onVoice={voice}
                          onBeside={beside}
                        />
                      )}
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ol>
        </>
      }
      text={
        <TextPane
          selecting={
            open?.use?.as === 'scene'
              ? { label: w.voiceUse, take: (id, words) => id === open.text && voice(words) }
              : undefined
          }
        />
      }
      map={
        <SmallMap
          points={groups.flatMap(([one]) =>
            one
              ? [
                  {
                    id: one.place.id,
                    lng: one.place.lng,
                    lat: one.place.lat,
                    sign: '',
                    name: nameOf(one.place, lang),
                    state: one.place.id === open?.place.id ? ('chosen' as const) : ('decided' as const),
                  },
                ]
              : [],
          )}
          fit={
            open ? [{ id: open.place.id, lng: open.place.lng, lat: open.place.lat, sign: '', name: '' }] : []
          }
        />
      }
    />
  );
}

function UseSign({ placed: { use } }: { placed: Placed }) {
  const { draft } = useBench();
  if (use?.as !== 'scene') return <span className="sure" data-certain={use?.as === 'aside' || undefined} />;
  return (
    <LayerMark
      draft={draft}
      index={Math.max(
        0,
        draft.layers.findIndex(({ id }) => id === use.layer),
      )}
    />
  );
}
