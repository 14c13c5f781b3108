import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useBench } from '../bench.ts';
import { aboutOf, saidBy } from '../join/about.ts';
import { type Difference, heldIn } from '../join/difference.ts';

const SIDES = ['mine', 'theirs'] as const;

/** What two people decided differently, side by side; one press takes either, and closing leaves one's own. */
export function Differences({
  differences,
  onClose,
}: {
  differences: readonly Difference[];
  onClose(): void;
}) {
  const bench = useBench();
  const { draft, w, act, undo, readOnly } = bench;
  const dialog = useRef<HTMLDialogElement>(null);
  /** keys of those that were decided, in the order of the presses */
  const [presses, setPresses] = useState<readonly string[]>([]);
  const seen = new Set(presses);
  useEffect(() => dialog.current?.showModal(), []);
  const take = (one: Difference, side: (typeof SIDES)[number]) => {
    if (readOnly) return;
    act(one[side]);
    setPresses([...presses, one.key]);
  };
  const back = () => {
    undo();
    setPresses(presses.slice(0, -1));
  };
  const press = (event: KeyboardEvent<HTMLLIElement>, i: number) => {
    const rows = [...(dialog.current?.querySelectorAll<HTMLElement>('[data-difference]') ?? [])];
    const go = (to: number, side: 'mine' | 'theirs') =>
      rows[to]?.querySelector<HTMLElement>(`[data-side=${side}]`)?.focus();
    const one = differences[i];
    const side = event.key === 'ArrowLeft' ? 'mine' : event.key === 'ArrowRight' ? 'theirs' : null;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!one || (side === null && by === 0)) return;
    event.preventDefault();
    if (side) {
      take(one, side);
      go(i, side);
    } else go(i + by, rows[i]?.querySelector('[data-side=theirs]:focus') ? 'theirs' : 'mine');
  };
  return (
    <dialog className="key-sheet differences" ref={dialog} onClose={onClose} aria-label={w.join.title}>
      <h2>{w.join.title}</h2>
      <p className="small">{w.join.hint}</p>
      <p className="bench-count" role="status">
        {w.join.left(seen.size, differences.length)}
      </p>
      <ol>
        {differences.map((one, i) => {
          const { label, sentence } = aboutOf(one.mine, bench);
          const held = heldIn(draft, one);
          return (
            <li
              key={one.key}
              data-difference
              data-seen={seen.has(one.key)}
              onKeyDown={(event) => press(event, i)}
            >
              <h3>{label}</h3>
              {sentence && (
                <blockquote lang={sentence.language}>
                  {sentence.before}
                  <mark>{sentence.words}</mark>
                  {sentence.after}
                </blockquote>
              )}
              <div className="sides">
                {SIDES.map((side) => (
                  <button
                    key={side}
                    type="button"
                    className="press"
                    data-side={side}
                    disabled={readOnly}
                    aria-pressed={held === side}
                    onClick={() => take(one, side)}
                  >
                    <span>
                      <small>{w.join[side]}</small> {saidBy(one[side], bench)}
                    </span>
                  </button>
                ))}
              </div>
            </li>
          );
        })}
      </ol>
      <div className="actions">
        <button type="button" className="press strong" onClick={() => dialog.current?.close()}>
          {w.join.close}
        </button>
        <button type="button" className="press" disabled={readOnly} onClick={back}>
          {w.undo}
        </button>
      </div>
    </dialog>
  );
}
