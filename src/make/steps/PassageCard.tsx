import { useState } from 'react';
import { weightyIn } from '../../../geo/check/weighty.ts';
import { useBench } from '../bench.ts';
import type { DraftText, Role, Use, Words } from '../draft.ts';
import { isCut } from '../issues.ts';
import { MOST_LAYERS } from '../layers.ts';
import { LayerMark } from '../parts/LayerMark.tsx';
import { ShareBar } from '../parts/ShareBar.tsx';
import { movedBySentence, movedByWord, type Placed, wholeAround } from '../passages.ts';
import { nameOf, slug } from '../places.ts';
import { Whose } from './Whose.tsx';

interface Props {
  placed: Placed;
  text: DraftText;
  /** further mentions of its place that are open */
  rest: readonly Placed[];
  onLayer(index: number): void;
  onUse(use: Use, keys?: string[]): void;
  onVoice(voice: Words | 'own'): void;
  onBeside(): void;
}

/** One mention: its passage with both ends movable, its layer or role, and whose words it holds. */
export function PassageCard({ placed, text, rest, onLayer, onUse, onVoice, onBeside }: Props) {
  const { draft, w, t, lang, act, readOnly } = useBench();
  const { use } = placed;
  const passage = use?.as === 'scene' ? use.passage : wholeAround(text, placed);
  const [titling, setTitling] = useState<'new' | 'rename' | null>(null);
  const chosen = use?.as === 'scene' ? draft.layers.find(({ id }) => id === use.layer) : undefined;
  return (
    <div className="card">
      <blockquote lang={text.language}>
        {text.text.slice(passage.start, placed.start)}
        <mark>{text.text.slice(placed.start, placed.end)}</mark>
        {text.text.slice(placed.end, passage.end)}
      </blockquote>
      <fieldset disabled={readOnly}>
        {use?.as === 'scene' && <Whose text={text} use={use} onVoice={onVoice} />}
        <p className="legend">{w.chooseLayer}</p>
        <ul className="choices">
          {draft.layers.map(({ id, title }, i) => (
            <li key={id}>
              <button
                type="button"
                className="press"
                aria-pressed={use?.as === 'scene' && use.layer === id}
                onClick={() => onLayer(i)}
              >
                <kbd>{i + 1}</kbd> <LayerMark draft={draft} index={i} /> {title}
              </button>
            </li>
          ))}
          {draft.layers.length < MOST_LAYERS && (
            <li>
              <button
                type="button"
                className="press"
                aria-expanded={titling === 'new'}
                onClick={() => setTitling(titling === 'new' ? null : 'new')}
              >
                {w.newLayer}
              </button>
            </li>
          )}
          {chosen && (
            <li>
              <button
                type="button"
                className="press"
                aria-expanded={titling === 'rename'}
                onClick={() => setTitling(titling === 'rename' ? null : 'rename')}
              >
                {w.rename}
              </button>
            </li>
          )}
        </ul>
        {titling && (
          <LayerTitle
            key={titling}
            title={titling === 'rename' ? (chosen?.title ?? '') : ''}
            onTitle={(title) => {
              const layer = titling === 'rename' && chosen ? chosen.id : layerId(title, draft.layers);
              act({ kind: 'layer', layer, title });
              setTitling(null);
            }}
          />
        )}
        <p className="legend">{w.beside}</p>
        <ul className="choices">
          {(Object.entries(t.roles) as [Role, string][]).map(([role, words]) => (
            <li key={role}>
              <button
                type="button"
                className="press"
                aria-pressed={use?.as === 'aside' && use.role === role}
                onClick={() => (role === 'passing' ? onBeside() : onUse({ as: 'aside', role }))}
              >
                {role === 'passing' && <kbd>b</kbd>} {words}
              </button>
            </li>
          ))}
        </ul>
        {rest.length > 0 && (
          <button
            type="button"
            className="press"
            onClick={() =>
              onUse(
                { as: 'aside', role: 'passing' },
                rest.map(({ key }) => key),
              )
            }
          >
            {w.restBeside(rest.length, nameOf(placed.place, lang))}
          </button>
        )}
        {use?.as === 'scene' && <Ends placed={placed} text={text} use={use} onUse={onUse} />}
      </fieldset>
      <ShareBar text={text} />
    </div>
  );
}

/** an id that no layer has */
function layerId(title: string, layers: readonly { id: string }[]): string {
  const taken = new Set(layers.map(({ id }) => id));
  const name = slug(title) || 'layer';
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? name : `${name}-${n}`;
    if (!taken.has(id)) return id;
  }
}

function LayerTitle({ title: before, onTitle }: { title: string; onTitle(title: string): void }) {
  const { w } = useBench();
  const [title, setTitle] = useState(before);
  return (
    <form
      className="actions"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') onTitle(title.trim().slice(0, 80));
      }}
    >
      <label>
        {w.layerTitle}
        <input value={title} onChange={({ target }) => setTitle(target.value)} />
      </label>
      <button type="submit" className="press" disabled={title.trim() === ''}>
        {before === '' ? w.regionAdd : w.rename}
      </button>
    </form>
  );
}

interface EndsProps extends Pick<Props, 'placed' | 'text' | 'onUse'> {
  use: Extract<Use, { as: 'scene' }>;
}

/** Moves either end by sentence or word; what a cut leaves out is said, and asks for a reason. */
function Ends({ placed, text, use, onUse }: EndsProps) {
  const { w } = useBench();
  const { passage } = use;
  const whole = wholeAround(text, passage);
  const [why, setWhy] = useState(use.cut ?? '');
  const move = (by: typeof movedBySentence, side: 'start' | 'end', step: 1 | -1) => {
    const next = by(text, passage, side, step, placed);
    const { cut, ...rest } = use;
    onUse({ ...rest, passage: next, ...(cut !== undefined && isCut(text, next) ? { cut } : {}) });
  };
  const left = [text.text.slice(whole.start, passage.start), text.text.slice(passage.end, whole.end)]
    .map((words) => words.trim())
    .filter((words) => /[\p{L}\p{N}]/u.test(words));
  return (
    <details className="ends">
      <summary className="press">{w.passage}</summary>
      <div className="choices">
        {(
          [
            [w.startEarlier, movedBySentence, 'start', -1],
            [w.startLater, movedBySentence, 'start', 1],
            [w.endEarlier, movedBySentence, 'end', -1],
            [w.endLater, movedBySentence, 'end', 1],
            [w.startWordEarlier, movedByWord, 'start', -1],
            [w.startWordLater, movedByWord, 'start', 1],
            [w.endWordEarlier, movedByWord, 'end', -1],
            [w.endWordLater, movedByWord, 'end', 1],
          ] as const
        ).map(([words, by, side, step]) => (
          <button key={words} type="button" className="press" onClick={() => move(by, side, step)}>
            {words}
          </button>
        ))}
      </div>
      {left.map((words) => (
        <p key={words} className="said">
          {w.leavesOut(words)} {weightyIn(words)[0] && w.weighty(weightyIn(words)[0]?.word ?? '')}
        </p>
      ))}
      {left.length > 0 && (
        <div className="actions">
          <label>
            {w.cutWhy}
            <input value={why} onChange={({ target }) => setWhy(target.value)} />
          </label>
          <button
            type="button"
            className="press"
            disabled={why.trim() === ''}
            onClick={() => onUse({ ...use, cut: why.trim().slice(0, 600) })}
          >
            {w.cutSet}
          </button>
        </div>
      )}
    </details>
  );
}
