/**
 * What components may ask of the app around them. The prerenderer provides the same, with functions that do
 * nothing.
 */

import { createContext, useContext } from 'react';
import type { SheetStop } from '../layout/sheet.ts';
import type { Readable, Signal } from '../view/signal.ts';
import type { Site } from '../view/site.ts';
import type { Go } from '../view/store.ts';
import type { View } from '../view/view.ts';
import type { Choosable } from '../words/registry.ts';
import type { Words } from '../words/words.ts';
import type { Said } from './said.ts';
import type { IconName } from './shapes.ts';

/** a tab: a page, and the view that opens it */
interface Tab {
  kind: string;
  icon: IconName;
  name: string;
  to: View;
}

/**
 * What the search remembers while other pages are open. It is changed in place, because nothing is drawn from
 * it.
 */
export interface SearchMemory {
  /** stop of the phone's sheet before the search raised it; null where it did not */
  stopBefore: SheetStop | null;
  /** id of the result that was opened last: the focus returns to it when the reader comes back */
  opened: string | null;
}

/** what a reader wants to share, and the tab at which the dialog opens */
export interface ShareAsked {
  view: View;
  first?: string | undefined;
}

export interface App {
  atlas: Site;
  view: View;
  /** every visible string, in the view's language */
  t: Words;
  /** pages that have a tab, in the tabs' order */
  tabs: readonly Tab[];
  /** the edition's languages, in its order */
  languages: readonly Choosable[];
  /** address of a view, for links */
  href(view: View): string;
  /** shows a view; pushes a history entry when the page changes, else replaces */
  go: Go;
  /**
   * the view with a camera that shows its place or passage, moved no more than needed; for links to places
   * and passages
   */
  inSight(to: View): View;
  /** id of the place under the pointer or focus, in list or map */
  hovered: Signal<string | null>;
  /** id of the claim under the pointer or focus */
  question: Signal<string | null>;
  /** ids of the places that the results of the search are about, while these are on screen */
  foundPlaces: Signal<ReadonlySet<string>>;
  /** whether the map follows the reading of the open source; false once the reader has moved the map */
  following: Readable<boolean>;
  /** lets the map follow the reading again */
  follow(): void;
  /** stop of the phone's sheet */
  sheetStop: Signal<SheetStop>;
  searchMemory: SearchMemory;
  /** opens the dialog by which a view leaves the site */
  share(asked: ShareAsked): void;
  /** says a sentence to assistive technology: it waits for its turn, or interrupts where it is urgent */
  announce: Said['say'];
}

export const NO_PLACES: ReadonlySet<string> = new Set();

export const AppContext = createContext<App | null>(null);
/** the app; throws outside AppContext, which is a mistake in our code */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp outside AppContext');
  return app;
}
