import { createSignal } from '../../view/signal.ts';
import type { Site } from '../../view/site.ts';
import type { View } from '../../view/view.ts';
import type { Arrangement } from './arrangement.ts';

/** the pins on screen, and what they were arranged from */
export interface Arranged {
  /** its children are the pins' elements, already in their places */
  list: HTMLElement;
  arrangement: Arrangement;
  atlas: Site;
  view: View;
}

/** Pins sets it whenever it has arranged them; null before the first time. What looks after them comes in a file of its own. */
export const arranged = createSignal<Arranged | null>(null);
