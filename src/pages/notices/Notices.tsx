import { lettersOf } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import { type App, useApp } from '../../ui/app.ts';
import { Notice } from '../../ui/Notice.tsx';
import { withoutNotices } from '../../view/changes.ts';
import { filterOf } from '../../view/shown.ts';
import type { View } from '../../view/view.ts';
import { laterOf } from '../../words/later.ts';
import { Moved } from './Moved.tsx';

/** What the page may repeat of an address: an id, but nothing that could be read as a sentence of ours. */
const ID = /^[\w.,/+-]{1,60}$/;

/** Of what kind the address asked for something, the names of what is shown. */
function shownOf({ atlas, view, t }: App, part: View['notices'][number]['part']): string {
  const { layers, sources } = filterOf(atlas, view);
  if (part === 'layers')
    return t.say.list(layers.flatMap((id) => labelIn(atlas.layer(id)?.title ?? {}, view.lang)));
  if (part === 'sources') return t.say.list(lettersOf(atlas, sources));
  return part === 'sort' ? t.sorts[view.sort] : '';
}

/** sentences at most: the rest are counted, as the page itself must not be pushed out of sight */
const MOST = 4;

/** One sentence for each part of the address that could not be read, or asks for something that is gone: what it asks for, and what is shown. */
export function Notices() {
  const app = useApp();
  const { t, view, go } = app;
  if (view.notices.length === 0) return null;
  const { notice: say, moreNotices } = laterOf(t);
  const rest = view.notices.length - MOST;
  return (
    <Notice onDismiss={() => go(withoutNotices(view), 'replace')}>
      {view.notices
        .slice(0, MOST)
        .map(({ part, given }) =>
          part === 'past' ? (
            <Moved key={given} asked={given} />
          ) : (
            <p key={`${part} ${given}`}>
              {say[part](ID.test(given) ? ` ${t.quoted(given)}` : '', shownOf(app, part))}
            </p>
          ),
        )}
      {rest > 0 && <p>{moreNotices(rest)}</p>}
    </Notice>
  );
}
