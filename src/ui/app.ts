/** What every component may ask of the app around it; the prerenderer provides the same with doors that do nothing. */

import { createContext, useContext } from 'react';
import type { SheetStop } from '../layout/sheet.ts';
import type { Readable, Signal } from '../view/signal.ts';
import type { Site } from '../view/site.ts';
import type { Go } from '../view/store.ts';
import type { View } from '../view/view.ts';
import type { Choosable } from '../words/registry.ts';
import type { Words } from '../words/words.ts';
import type { IconName } from './Icon.tsx';

/** a page among the tabs, as the view leads to it */
export interface Tab {
  kind: string;
  icon: IconName;
  name: string;
  to: View;
}

/** Changed in place: nothing is drawn from it. */
export interface SearchMemory {
  /** stop of the phone's sheet before the search raised it; null where it did not */
  stopBefore: SheetStop | null;
  /** id of the result that was opened last, where the focus goes on when its reader comes back */
  opened: string | null;
}

export interface App {
  atlas: Site;
  view: View;
  /** every visible string, in the view's language */
  t: Words;
  /** the pages beside those of single things, in their order */
  tabs: readonly Tab[];
  /** the edition's languages, in its order */
  languages: readonly Choosable[];
  /** address of a view, for links */
  href(view: View): string;
  /** shows a view; pushes a history entry when the page changes, else replaces */
  go: Go;
  /** the view with the camera that brings its place or its passage into sight, moved no more than needed: for links to them */
  inSight(to: View): View;
  /** id of the place under the pointer or focus, in list or map */
  hovered: Signal<string | null>;
  /** id of the claim under the pointer or focus */
  question: Signal<string | null>;
  /** whether the map follows the reading of the open source: until the reader moves it */
  following: Readable<boolean>;
  /** lets the map follow the reading again */
  follow(): void;
  /** stop of the phone's sheet */
  sheetStop: Signal<SheetStop>;
  /** what the search remembers while other pages are open */
  searchMemory: SearchMemory;
  /** says a sentence to assistive technology, politely */
  announce(sentence: string): void;
}

export const AppContext = createContext<App | null>(null);
/** the app; throws where none is provided, which is a mistake of ours, not of the reader */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp outside AppContext');
  return app;
}
