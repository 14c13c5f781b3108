import { outside } from '../atlas/roots.ts';
import { useApp } from '../ui/app.ts';
import { passageOf } from '../view/address.ts';
import { emphasisOf } from '../view/site.ts';
import { Cite } from './cite/Cite.tsx';
import type { Cited } from './cite/cited.ts';
import type { TabProps } from './tab.ts';

/** Citations of what is shared: its passage, place, question or source, or the view. */
export function CiteTab({ view }: TabProps) {
  const { atlas, href } = useApp();
  const { id } = view.page;
  const passage = passageOf(atlas, view);
  const { place } = emphasisOf(atlas, view);
  const cited: Cited =
    passage !== null
      ? { kind: 'passage', id: passage }
      : place !== null
        ? { kind: 'place', id: place }
        : id !== null && atlas.claims.some((claim) => claim.id === id)
          ? { kind: 'claim', id }
          : id !== null && atlas.source(id)
            ? { kind: 'source', id }
            : { kind: 'view', id: null };
  return <Cite cited={cited} address={outside(href(view))} />;
}
