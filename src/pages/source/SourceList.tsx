import { useMemo, useRef, useState } from 'react';
import type { AtlasSource } from '../../../geo/model.ts';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ShowAll } from '../../ui/ShowAll.tsx';
import { plainRows, useFirst, WHOLE } from '../../ui/useFirst.ts';
import { useLive } from '../../ui/window.ts';
import { SOURCE_GROUPS, SOURCE_SORTS, type SourceGroup } from '../../view/view.ts';
import { laterOf } from '../../words/later.ts';
import { type Group, grouped, sorted } from './arrange.ts';
import { FinderField } from './FinderField.tsx';
import { sourcesFor } from './find.ts';
import { SourceRow } from './SourceRow.tsx';
import './sourceList.css';

/** so many sources are read through in their groups; the groups of more are folded */
const UNFOLDED = 20;

/**
 * Many sources, searched, ordered and grouped as the reader asks. Order and groups are part of the address. Without scripts it
 * is the whole list in the edition's order.
 */
export function SourceList() {
  const { atlas, view, t, go } = useApp();
  const say = laterOf(t).sourceList;
  const live = useLive();
  const [query, setQuery] = useState('');
  const by = live ? view.listed : SOURCE_SORTS[0];
  const group = live ? view.grouped : SOURCE_GROUPS[0];
  const found = useMemo(() => sourcesFor(atlas, query), [atlas, query]);
  const groups = useMemo(
    () => grouped(sorted(atlas, found, by, t.say), group, t.say),
    [atlas, found, by, group, t],
  );
  return (
    <section className="source-list" aria-label={say.label}>
      <FinderField query={query} onQuery={setQuery} found={found.length} />
      <p className="source-orders live-only">
        <Choice
          label={say.sort}
          of={SOURCE_SORTS}
          names={say.sorts}
          value={by}
          onChoose={(listed) => go({ ...view, listed })}
        />
        <Choice
          label={say.group}
          of={SOURCE_GROUPS}
          names={say.groups}
          value={group}
          onChoose={(grouped) => go({ ...view, grouped })}
        />
      </p>
      {found.length === 0 && (
        <p className="empty">
          {say.nothing}{' '}
          <button type="button" className="action strong" onClick={() => setQuery('')}>
            {say.clear}
          </button>
        </p>
      )}
      {group === 'none'
        ? found.length > 0 && <Rows sources={groups[0]?.sources ?? found} />
        : groups.map((one) => {
            const unfolded = found.length <= UNFOLDED || groups.length === 1;
            return (
              <Folded key={`${group} ${one.key} ${unfolded}`} by={group} group={one} unfolded={unfolded} />
            );
          })}
    </section>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  of: readonly T[];
  names: Readonly<Record<T, string>>;
  value: T;
  onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, of, names, value, onChoose }: ChoiceProps<T>) {
  return (
    <span className="sort">
      <select
        aria-label={label}
        value={value}
        onChange={({ target }) => onChoose(of.find((one) => one === target.value) ?? value)}
      >
        {of.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
      <Icon name="down" size={14} />
    </span>
  );
}

/** The first of the sources, and all by a press. */
function Rows({ sources }: { sources: readonly AtlasSource[] }) {
  const { t } = useApp();
  const list = useRef<HTMLOListElement>(null);
  const [most, showAll] = useFirst(sources.length, plainRows(sources.length, WHOLE.names));
  return (
    <>
      <ol className="sources" ref={list}>
        {sources.slice(0, most).map((source) => (
          <SourceRow key={source.id} source={source} dated />
        ))}
      </ol>
      <ShowAll list={list} onShow={showAll} pages={{ kind: 'source', id: 'sources_1' }}>
        {laterOf(t).sourceList.showAll(sources.length)}
      </ShowAll>
    </>
  );
}

interface FoldedProps {
  by: Exclude<SourceGroup, 'none'>;
  group: Group;
  unfolded: boolean;
}

/** One group under its name and number. A folded one holds no rows. */
function Folded({ by, group: { key, sources }, unfolded }: FoldedProps) {
  const { t } = useApp();
  const say = laterOf(t).sourceList;
  const [open, setOpen] = useState(unfolded);
  const name = key === null ? say.unstated[by] : by === 'month' ? t.say.sentence(t.say.date(key)) : key;
  return (
    <details
      className="fold source-group"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h2 lang={by === 'publisher' && key !== null ? sources[0]?.language : undefined}>{name}</h2>
        <span className="count">
          <span aria-hidden="true">{t.say.number(sources.length)}</span>
          <span className="unseen">{say.inGroup(sources.length)}</span>
        </span>
      </summary>
      {open && <Rows sources={sources} />}
    </details>
  );
}
