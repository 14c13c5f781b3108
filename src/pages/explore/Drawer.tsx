import { useEffect, useRef } from 'react';
import { letterOf } from '../../atlas/letters.ts';
import { type NamedOnly, namedOnly } from '../../atlas/mentions.ts';
import { labelIn } from '../../atlas/names.ts';
import { Quote } from '../../quote/Quote.tsx';
import { Voices, WhyCut } from '../../quote/Voices.tsx';
import { rowId } from '../../ui/anchors.ts';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { ShowAll } from '../../ui/ShowAll.tsx';
import { plainRows, useFirst, WHOLE } from '../../ui/useFirst.ts';
import { toSource, toUnmapped, whileOn, withDrawer } from '../../view/changes.ts';

/** What the sources name without saying where: listed, never pinned. Whether it is open is part of the address. */
export function Drawer() {
  const { atlas, view, t, go } = useApp();
  const drawer = useRef<HTMLDetailsElement>(null);
  const was = useRef(view.drawer);
  // On phones it stands at the end of all that scrolls.
  useEffect(() => {
    if (view.drawer && !was.current) drawer.current?.scrollIntoView({ block: 'nearest' });
    was.current = view.drawer;
  }, [view.drawer]);
  const entries = namedOnly(atlas);
  const list = useRef<HTMLUListElement>(null);
  const [most, showAll] = useFirst(entries.length, plainRows(entries.length, WHOLE.names));
  if (entries.length === 0) return null;
  return (
    <details
      className="drawer"
      ref={drawer}
      open={view.drawer}
      onToggle={({ currentTarget: { open } }) => {
        const change = whileOn(view, (now) => withDrawer(now, open));
        if (open !== view.drawer) go(change, 'replace');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.preventDefault();
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary>
        <Icon name="unmapped" size={18} />
        <h2>{t.unmapped}</h2>
        <span className="count">{entries.length}</span>
        <Icon name="up" size={16} />
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it */}
      <section className="drawer-list" tabIndex={0} aria-label={t.unmapped}>
        <ul ref={list}>
          {entries.slice(0, most).map((entry) => (
            <UnmappedEntry key={entry.id} entry={entry} />
          ))}
        </ul>
        <ShowAll list={list} onShow={showAll} pages={{ kind: 'unmapped', id: 'all_1' }}>
          {t.showRows(entries.length)}
        </ShowAll>
      </section>
    </details>
  );
}

/** One thing that the sources name, with the words in which they do and the reason why it is not on the map. */
export function UnmappedEntry({ entry: { id, name, at } }: { entry: NamedOnly }) {
  const { atlas, view, t, inSight } = useApp();
  // The words of a large edition are on the page of each entry.
  const quotes = atlas.words === undefined;
  const layer = atlas.layer(at[0]!.mention.layer);
  return (
    <li>
      {layer && <Mark layer={layer} size={16} off={!view.layers.includes(layer.id)} />}
      <div>
        <h3>
          <Link id={rowId(id)} to={toUnmapped(view, id)}>
            {labelIn(name, view.lang)}
          </Link>
        </h3>
        {at.map(({ source, paragraph, start, mention, quoted }) => (
          <div key={`${source} ${start}`}>
            {quotes && quoted && (
              <Quote
                excerpt={quoted.excerpt}
                layer={mention.layer}
                marks={[{ is: 'site', span: quoted.span }]}
              />
            )}
            {quotes && quoted && <WhyCut excerpt={quoted.excerpt} />}
            <p className="source">
              <Link to={inSight(toSource(view, source, quoted?.excerpt.id))}>
                <b>{letterOf(atlas, source)}</b> {t.paragraph(paragraph)}
              </Link>{' '}
              {quotes && quoted && <Voices excerpt={quoted.excerpt} />}
              {['', t.reasons[mention.reason], mention.note?.[view.lang]]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </p>
          </div>
        ))}
      </div>
    </li>
  );
}
