/**
 * What a page is: a record in a folder of its own, and a line in registry.ts. A record that lacks a part does
 * not compile.
 */
import type { ComponentType } from 'react';
import type { IconName } from '../ui/shapes.ts';
import type { PageRules } from '../view/page.ts';
import { createSignal, type Signal } from '../view/signal.ts';
import type { Site } from '../view/site.ts';
import type { View } from '../view/view.ts';
import { loadLater } from '../words/later.ts';
import type { Words } from '../words/words.ts';

type PanelOf = ComponentType<{ id: string | null }>;

/** The part of a page that is read. Its code comes with the app, or later in a file of its own. */
export interface PagePanel {
  /** null until its code is there */
  readonly component: Signal<PanelOf | null>;
  /** fetches it, its words and what else it shows; rejects where a file cannot be had, and another call asks again */
  load(words: Words, site: Site): Promise<void>;
}
/** a panel whose code is part of the app: for the pages that the first map leads to */
export const withApp = (component: PanelOf): PagePanel => ({
  component: createSignal<PanelOf | null>(component),
  load: async () => undefined,
});
/** a part in a file of its own: `load` fetches it, and shows it once `besides` is there as well; rejects as that does */
export function laterPart(fetch: () => Promise<PanelOf>) {
  const component = createSignal<PanelOf | null>(null);
  const load = async (besides?: Promise<unknown>): Promise<void> => {
    const [fetched] = await Promise.all([component.get() ?? fetch(), besides]);
    component.set(fetched);
  };
  return { component, load };
}
/**
 * A panel in a file of its own, fetched once the map is drawn or when the page is first opened.
 * @param further fetches what of the edition only this page shows
 */
export function later(
  fetch: () => Promise<PanelOf>,
  further: (site: Site) => Promise<void> = async () => undefined,
): PagePanel {
  const { component, load } = laterPart(fetch);
  return { component, load: (words, site) => load(Promise.all([loadLater(words), further(site)])) };
}

export interface PageRecord extends PageRules {
  /** its tab; null where it has none */
  readonly tab: { icon: IconName; name(t: Words): string; to(view: View): View } | null;
  /** what the page is called in titles; null for the edition's first page */
  title(site: Site, view: View, t: Words): string | null;
  /** text for search engines and link previews; null for the edition's own */
  description(site: Site, view: View, t: Words): string | null;
  /** whether it shows the log of corrections, which is fetched with it */
  readonly past?: boolean;
  /** of a large edition, the files with the words that the page quotes (atlas/chunks.ts); without it, it quotes none */
  words?(site: Site, view: View): readonly string[];
  /** text of the first tab stop, a link past everything to the heading */
  skip(t: Words): string;
  /** id of the heading that takes the focus when the page opens */
  readonly heading: string;
  /**
   * id of the element that takes the focus when the reader comes back from the page of the thing with this
   * id; null where none does
   */
  rowOf(id: string): string | null;
  /** whether the page opens scrolled as it was left */
  readonly keepsScroll: boolean;
  /** whether the page itself scrolls to a chosen passage */
  readonly bringsPassages: boolean;
  /** the view that Esc leads to; null where it leads nowhere */
  up(view: View): View | null;
  readonly panel: PagePanel;
  /** shown below the part that scrolls; null for most pages */
  readonly Foot: ComponentType | null;
}
