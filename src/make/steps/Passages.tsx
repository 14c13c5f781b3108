import { useMemo, useRef, useState } from 'react';
import { useBench } from '../bench.ts';
import type { Use } from '../draft.ts';
import { useKeys } from '../keys.ts';
import { layerKeys } from '../layerKeys.ts';
import { Columns } from '../parts/Columns.tsx';
import { LayerMark } from '../parts/LayerMark.tsx';
import { SmallMap } from '../parts/SmallMap.tsx';
import { TextPane } from '../parts/TextPane.tsx';
import { decidedIn, type Placed, passagesIn, wholeAround } from '../passages.ts';
import { nameOf } from '../places.ts';
import { eventFrom, passagesWith, questionFrom } from '../records.ts';
import { speakersFor } from '../voices.ts';
import { OpenRecord } from './OpenRecord.tsx';
import { PassageCard } from './PassageCard.tsx';
import { Picked, Records } from './Records.tsx';

const isOpen = ({ use }: Placed): boolean => use === null || use.as === 'later';

/** Passages; and the event or question made of them that is open, in their place. */
export function Passages() {
  const { draft, at, show, record: key, openRecord } = useBench();
  const { placed } = decidedIn(draft);
  const event = draft.events?.find((one) => one.key === key);
  const question = draft.questions?.find((one) => one.key === key);
  const onOpen = (next: string, mention?: Placed) => {
    if (mention && mention.text !== at?.text) show(mention);
    openRecord(next);
  };
  if (event || question)
    return <OpenRecord key={key} event={event} question={question} onClose={() => openRecord(null)} />;
  return <PassageList placed={placed} onOpen={onOpen} />;
}

interface ListProps {
  placed: readonly Placed[];
  onOpen(key: string, mention?: Placed): void;
}

/** The mentions of each place: put in a layer with their passage, or only named beside. */
function PassageList({ placed, onOpen }: ListProps) {
  const { draft, w, lang, act, undo, at, show, go, letter, readOnly } = useBench();
  const [picked, pick] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => passagesWith(draft, placed, picked), [draft, placed, picked]);
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
  const turn = (key: string) =>
    pick(picked.has(key) ? new Set([...picked].filter((one) => one !== key)) : new Set([...picked, key]));
  const first = () => placed.find((one) => one.key === chosen[0]?.scenes[0]?.key);
  const makeEvent = () => {
    if (readOnly || chosen.length === 0) return;
    const event = eventFrom(draft, chosen);
    act({ kind: 'event', key: event.key, event });
    onOpen(event.key, first());
  };
  const askQuestion = () => {
    if (readOnly || new Set(chosen.map(({ text: id }) => id)).size < 2) return;
    const question = questionFrom(draft, chosen);
    act({ kind: 'question', key: question.key, question });
    onOpen(question.key, first());
  };
  /** the mention at which a number of two digits was begun */
  const tens = useRef<string | null>(null);
  useKeys({
    p: () => open?.use?.as === 'scene' && turn(open.key),
    e: makeEvent,
    q: askQuestion,
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    ...layerKeys(draft.layers.length, open?.key ?? null, tens, toLayer),
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
                    <li key={one.key} className="with-pick">
                      {one.use?.as === 'scene' && (
                        <label className="pick">
                          <input
                            type="checkbox"
                            checked={picked.has(one.key)}
                            onChange={() => turn(one.key)}
                          />
                          <span className="unseen">
                            {w.records.pick}: {one.name.words}, {letter(one.text)}
                          </span>
                        </label>
                      )}
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
          <Records chosen={chosen} onOpen={onOpen} onAdded={() => pick(new Set())} />
          <Picked
            chosen={chosen}
            onEvent={makeEvent}
            onQuestion={askQuestion}
            onClear={() => pick(new Set())}
          />
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
