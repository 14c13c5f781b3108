/** Keeps the list of pins in step with the map for those who listen or use the keyboard. */
import { afterFrame } from '../../ui/afterFrame.ts';
import { laterOf, loadLater } from '../../words/later.ts';
import type { Words } from '../../words/words.ts';
import { type Arranged, arranged } from './arranged.ts';
import type { Item } from './arrangement.ts';
import { heirOf } from './heir.ts';
import { ranksOf } from './ranks.ts';

const idOf = (element: Element | null): string | null =>
  element?.closest<HTMLElement>('.pins [data-id]')?.dataset.id ?? null;

/**
 * Rank and passages are a description, not part of the name: they change with each move of the map, and a name that
 * changes under the finger is read again. A rank in words, because aria-posinset means nothing on a link.
 */
function describe(now: Arranged | null, t: Words): void {
  if (!now) return;
  const { list, arrangement, atlas, view } = now;
  const { rank } = laterOf(t).pins;
  const ranks = ranksOf(atlas, view, arrangement);
  for (const child of list.children) {
    const of = ranks.get(idOf(child) ?? '');
    const link = child.querySelector('a');
    if (of) link?.setAttribute('aria-description', rank(of.at, of.of, of.passages));
    else link?.removeAttribute('aria-description');
  }
}

/**
 * Tells each pin's rank, and hands the focus on when the pin that has it leaves the map. It begins with the pins as
 * they stand, once the words have come; without these the pins are links with names all the same.
 * @returns what ends it
 */
export function attend(t: Words): () => void {
  const over = new AbortController();
  loadLater(t).then(
    () => over.signal.aborted || begin(t, over.signal),
    () => undefined,
  );
  return () => over.abort();
}

function begin(t: Words, over: AbortSignal): void {
  /** the item whose pin the keyboard has focused */
  let held: Item | null = null;
  const hold = (target: Element | null) => {
    const id = target?.matches(':focus-visible') ? idOf(target) : null;
    held = arranged.get()?.arrangement.items.find((item) => item.id === id) ?? null;
  };
  // A press is answered first.
  const later = afterFrame(() => describe(arranged.get(), t));
  const step = () => {
    later.ask();
    const now = arranged.get();
    if (!now || !held) return;
    const heir = heirOf(held, now.arrangement);
    const element = [...now.list.children].find((child) => idOf(child) === heir);
    if (heir === held.id) hold(document.activeElement);
    else element?.querySelector('a')?.focus({ preventScroll: true });
  };
  document.addEventListener('focusin', ({ target }) => hold(target instanceof Element ? target : null), {
    signal: over,
  });
  // An element that goes away loses the focus at once, and its heir is found in the same task.
  document.addEventListener(
    'focusout',
    () =>
      queueMicrotask(() => {
        if (idOf(document.activeElement) === null) held = null;
      }),
    { signal: over },
  );
  const end = arranged.subscribe(step);
  over.addEventListener('abort', () => {
    end();
    later.dispose();
  });
  hold(document.activeElement);
  step();
}
