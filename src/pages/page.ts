/** What a page is: one record, in a folder of its own, and one line in registry.ts. A record without one of these parts does not compile. */
import type { ComponentType } from 'react';
import type { IconName } from '../ui/Icon.tsx';
import type { PageRules } from '../view/page.ts';
import { createSignal, type Signal } from '../view/signal.ts';
import type { Site } from '../view/site.ts';
import type { View } from '../view/view.ts';
import type { Words } from '../words/words.ts';

export type PanelOf = ComponentType<{ id: string | null }>;

/** The part of a page that is read. Its code comes with the app, or later in a file of its own. */
export interface PagePanel {
  /** null until its code is there */
  readonly component: Signal<PanelOf | null>;
  /** rejects where the file cannot be had; another call asks again */
  load(): Promise<void>;
}
/** comes with the app: for what the first map leads to */
export const withApp = (component: PanelOf): PagePanel => ({
  component: createSignal<PanelOf | null>(component),
  load: async () => undefined,
});
/** comes in a file of its own, asked for once the map is drawn or by the first view of the page */
export function later(fetch: () => Promise<PanelOf>): PagePanel {
  const component = createSignal<PanelOf | null>(null);
  return {
    component,
    load: async () => {
      if (component.get() === null) component.set(await fetch());
    },
  };
}

export interface PageRecord extends PageRules {
  /** its place among the tabs; null for a page of one thing */
  readonly tab: { icon: IconName; name(t: Words): string; to(view: View): View } | null;
  /** what the page is called in titles; null for the edition's first page */
  title(site: Site, view: View, t: Words): string | null;
  /** what a search engine or a chat says of the page; null: what the edition says of itself */
  description(site: Site, view: View, t: Words): string | null;
  /** words of the first stop of the keyboard, which leads past everything to the heading */
  skip(t: Words): string;
  /** id of the heading that takes the focus when the page opens */
  readonly heading: string;
  /** id of the element on this page that stands for a thing whose own page was just left; null where none does */
  rowOf(id: string): string | null;
  /** whether the page opens scrolled as it was left */
  readonly keepsScroll: boolean;
  /** whether the page brings a chosen passage on screen itself */
  readonly bringsPassages: boolean;
  /** where Esc leads; null stays */
  up(view: View): View | null;
  readonly panel: PagePanel;
  /** stands under what scrolls; null for most */
  readonly Foot: ComponentType | null;
}
