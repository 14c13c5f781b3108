/**
 * Keeps the list of pins in step with the map for those who listen or use the keyboard. It is fetched once
 * the page has time, or with the first focus of a pin.
 */
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import { laterOf, loadLater } from '../../words/later.ts';
import type { Words } from '../../words/words.ts';
import type { Arrangement, Item } from './arrangement.ts';
import { heirOf } from './heir.ts';
import { ranksOf } from './ranks.ts';

/** what the pins on screen were arranged from */
export interface Arranged {
  arrangement: Arrangement;
  atlas: Site;
  view: View;
}

export interface Attendant {
  /** to be called whenever pins were arranged and their elements are in place */
  arranged(now: Arranged): void;
  stop(): void;
}

const idOf = (element: Element | null): string | null =>
  element?.closest<HTMLElement>('[data-id]')?.dataset.id ?? null;

/**
 * Rank and passages are a description, not part of the name: they change with each move of the map, and a name that
 * changes under the finger is read again. A hint that opens later describes the pin in its place. A rank in words, because aria-posinset means nothing on a link.
 */
function describe(list: HTMLElement, { arrangement, atlas, view }: Arranged, t: Words): void {
  const { rank } = laterOf(t).pins;
  const ranks = ranksOf(atlas, view, arrangement);
  for (const child of list.children) {
    const of = ranks.get(idOf(child) ?? '');
    const link = child.querySelector('a');
    if (of) link?.setAttribute('aria-description', rank(of.at, of.of, of.passages));
    else link?.removeAttribute('aria-description');
  }
}

/** Begins with the pins as they stand. Rejects where the words cannot be had. */
export async function attend(list: HTMLElement, t: Words, latest: () => Arranged | null): Promise<Attendant> {
  await loadLater(t);
  let now: Arranged | null = null;
  /** the item whose pin the keyboard has focused */
  let held: Item | null = null;
  const hold = (target: Element | null) => {
    const id = target?.matches(':focus-visible') ? idOf(target) : null;
    held = now?.arrangement.items.find((item) => item.id === id) ?? null;
  };
  const onFocus = ({ target }: FocusEvent) => hold(target instanceof Element ? target : null);
  // An element that goes away loses the focus at once, and its heir is found in the same task.
  const onBlur = () =>
    queueMicrotask(() => {
      if (!list.contains(document.activeElement)) held = null;
    });
  const arranged = (next: Arranged) => {
    now = next;
    describe(list, next, t);
    if (!held) return;
    const heir = heirOf(held, next.arrangement);
    const element = [...list.children].find((child) => idOf(child) === heir);
    if (heir === held.id) hold(document.activeElement);
    else element?.querySelector('a')?.focus({ preventScroll: true });
  };
  list.addEventListener('focusin', onFocus);
  list.addEventListener('focusout', onBlur);
  const first = latest();
  if (first) arranged(first);
  if (list.contains(document.activeElement)) hold(document.activeElement);
  return {
    arranged,
    stop: () => {
      list.removeEventListener('focusin', onFocus);
      list.removeEventListener('focusout', onBlur);
    },
  };
}
