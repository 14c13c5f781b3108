import { useEffect, useMemo, useRef, useState } from 'react';
import type { Mention as Found } from '../../../geo/propose/model.ts';
import { useBench } from '../bench.ts';
import type { Draft, Words } from '../draft.ts';
import { isDecided, mentionsIn, type Name, namesOf } from '../names.ts';
import { decidedIn, passagesIn } from '../passages.ts';

interface Piece extends Words {
  /** how it is marked; null for words between marks */
  state: string | null;
  isAt: boolean;
}

/** what can be done with selected words */
interface Selecting {
  label(words: string): string;
  take(text: string, words: Words): void;
}

/** The whole text of the words that are looked at, every mention marked by its state. Any words can be selected. */
export function TextPane({ selecting }: { selecting?: Selecting | undefined }) {
  const { draft, at, letter } = useBench();
  const text = draft.texts.find(({ id }) => id === at?.text) ?? draft.texts[0];
  const id = text?.id ?? '';
  const states = useMemo(() => statesOf(draft, id), [draft, id]);
  const current = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);
  const [selected, setSelected] = useState<Words | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another spot is another place to scroll to
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'center' });
    setSelected(null);
  }, [at?.key, id]);
  if (!text) return null;
  const lines = [...text.text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  const take = () => setSelected(selectedIn(pane.current, text.text));
  return (
    <section
      className="text-pane"
      aria-label={letter(id)}
      lang={text.language}
      ref={pane}
      onPointerUp={take}
      onKeyUp={take}
    >
      <p className="pane-letter">
        <b>{letter(id)}</b> {text.states.title ?? text.original?.name}
      </p>
      {lines.map((line) => (
        <p key={line.start} data-start={line.start}>
          {piecesOf(line, states, at?.text === id ? at : null).map((piece) => {
            const words = text.text.slice(piece.start, piece.end);
            if (piece.state === null)
              return (
                <span key={piece.start} data-start={piece.start}>
                  {words}
                </span>
              );
            return (
              <mark
                key={piece.start}
                data-start={piece.start}
                data-state={piece.state}
                data-at={piece.isAt || undefined}
                ref={piece.isAt ? current : null}
              >
                {words}
              </mark>
            );
          })}
        </p>
      ))}
      {selected && selecting && (
        <p className="selected">
          <button
            type="button"
            className="press"
            onClick={() => {
              selecting.take(id, selected);
              setSelected(null);
            }}
          >
            {selecting.label(text.text.slice(selected.start, selected.end))}
          </button>
        </p>
      )}
    </section>
  );
}

interface Marked extends Words {
  state: string;
}

/** Mentions of a text with what was decided of them, and its passages; longer ones first where they begin alike. */
function statesOf(draft: Draft, id: string): { mentions: readonly Marked[]; passages: readonly Words[] } {
  const { main } = namesOf(draft);
  const states = new Map<string, string>();
  for (const name of main)
    for (const spot of name.spots)
      if (spot.text === id) states.set(`${spot.start}-${spot.end}`, stateOf(name));
  const mentions = mentionsIn(draft, id).flatMap(({ start, end }: Found) => {
    const state = states.get(`${start}-${end}`);
    return state === undefined ? [] : [{ start, end, state }];
  });
  return { mentions, passages: passagesIn(decidedIn(draft).placed, id) };
}

const stateOf = (name: Name): string => (isDecided(name) ? (name.decision?.as ?? 'open') : 'open');

/** A line cut at its marks. A mention inside another is not drawn apart. */
function piecesOf(
  line: Words,
  { mentions, passages }: ReturnType<typeof statesOf>,
  at: Words | null,
): readonly Piece[] {
  const inside = ({ start, end }: Words) => start < line.end && end > line.start;
  const marks = mentions.filter(inside);
  if (at && inside(at) && !marks.some(({ start, end }) => start === at.start && end === at.end))
    marks.push({ ...at, state: 'open' });
  const edges = passages.filter(inside).flatMap(({ start, end }) => [start, end]);
  const pieces: Piece[] = [];
  let from = line.start;
  const plain = (to: number) => {
    const cuts = [...edges.filter((edge) => edge > from && edge < to).sort((a, b) => a - b), to];
    for (const cut of cuts) {
      if (cut > from) {
        const quoted = passages.some(({ start, end }) => start <= from && cut <= end);
        pieces.push({ start: from, end: cut, state: quoted ? 'quoted' : null, isAt: false });
      }
      from = cut;
    }
  };
  for (const { start, end, state } of marks.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < from) continue;
    plain(start);
    const to = Math.min(end, line.end);
    pieces.push({ start, end: to, state, isAt: at !== null && at.start === start && at.end === end });
    from = to;
  }
  plain(line.end);
  return pieces;
}

/** The selected words as offsets of the text, whole words only; null where nothing is selected in it. */
function selectedIn(pane: HTMLElement | null, text: string): Words | null {
  const selection = getSelection();
  if (!pane || !selection || selection.isCollapsed) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const [start, end] = [offsetOf(startContainer, startOffset), offsetOf(endContainer, endOffset)];
  if (start === null || end === null || !pane.contains(startContainer) || !pane.contains(endContainer))
    return null;
  const isWord = (at: number) => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
  let [from, to] = [start, end];
  while (from < to && !isWord(from)) from += 1;
  while (to > from && !isWord(to - 1)) to -= 1;
  while (from > 0 && from < to && isWord(from - 1)) from -= 1;
  while (to < text.length && to > from && isWord(to)) to += 1;
  return from < to && to - from <= 120 ? { start: from, end: to } : null;
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const start = element?.closest<HTMLElement>('[data-start]')?.dataset.start;
  if (start === undefined) return null;
  return Number(start) + (node.nodeType === Node.TEXT_NODE ? offset : 0);
}
