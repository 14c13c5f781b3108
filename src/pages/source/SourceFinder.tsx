import { type ReactNode, useRef, useState } from 'react';
import type { AtlasSource } from '../../../geo/model.ts';
import { letterOf } from '../../atlas/letters.ts';
import { useApp } from '../../ui/app.ts';
import { ShowAll } from '../../ui/ShowAll.tsx';
import { plainRows, useFirst, WHOLE } from '../../ui/useFirst.ts';
import { FinderField } from './FinderField.tsx';
import { sourcesFor } from './find.ts';

interface SourceFinderProps {
  /** what the list is for */
  label: string;
  /** a heading above shows the label, so that it is for assistive technology only */
  headed?: boolean;
  /** a row above the sources, which no query hides */
  first?: ReactNode;
  /** one row: a choice or a link */
  children: (source: AtlasSource) => ReactNode;
}

/**
 * The sources of an edition that has many, as a list with a search field. Without scripts it is the
 * list, or of very many its beginning, with the way to its pages.
 */
export function SourceFinder({ label, headed = false, first, children }: SourceFinderProps) {
  const { atlas, t } = useApp();
  const [query, setQuery] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const found = sourcesFor(atlas, query);
  const [most, showAll] = useFirst(found.length, plainRows(found.length, WHOLE.names));
  return (
    <fieldset className="finder">
      <legend className={headed ? 'unseen' : undefined}>{label}</legend>
      <FinderField query={query} onQuery={setQuery} found={found.length} />
      {(first || found.length > 0) && (
        <ul ref={list}>
          {first && <li>{first}</li>}
          {found.slice(0, most).map((source) => (
            <li key={source.id}>{children(source)}</li>
          ))}
        </ul>
      )}
      <ShowAll list={list} onShow={showAll} pages={{ kind: 'source', id: 'sources_1' }}>
        {t.showRows(found.length)}
      </ShowAll>
    </fieldset>
  );
}

/** A source in a row: its letter, its short title, the date it carries. */
export function SourceName({ source }: { source: AtlasSource }) {
  const { atlas, t } = useApp();
  const letter = letterOf(atlas, source.id);
  return (
    <>
      <b>
        <span className="unseen">{t.source(letter)}: </span>
        <span aria-hidden="true">{letter}</span>
      </b>
      <cite lang={source.language}>
        {source.states.title === null ? t.quoted(source.short) : source.short}
      </cite>
      <small>{source.date === null ? t.filter.noDate : t.say.date(source.date)}</small>
    </>
  );
}

interface SourceChoiceProps {
  source: AtlasSource;
  type: 'checkbox' | 'radio';
  /** of the radio buttons that belong together */
  name?: string;
  checked: boolean;
  disabled?: boolean;
  /** beside its name, where the box alone does not say it */
  note?: string | undefined;
  onChoose: () => void;
}

/** A source in a row that can be chosen. */
export function SourceChoice({ source, note, onChoose, ...input }: SourceChoiceProps) {
  return (
    <label
      className="finder-row"
      data-note={note ? '' : undefined}
      data-checked={input.checked || undefined}
      data-disabled={input.disabled || undefined}
    >
      <input className="live-only" {...input} onChange={onChoose} />
      <SourceName source={source} />
      {note && <span className="unseen">, {note}</span>}
    </label>
  );
}
