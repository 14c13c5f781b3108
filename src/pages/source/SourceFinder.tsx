import { type ReactNode, useId, useState } from 'react';
import type { AtlasSource } from '../../../geo/model.ts';
import { letterOf } from '../../atlas/letters.ts';
import { tokensOf } from '../../search/fold.ts';
import { useApp } from '../../ui/app.ts';
import type { Site } from '../../view/site.ts';

/** characters of a query that are kept */
const LONGEST = 60;

/**
 * The sources whose letter, title, opening words, author or dates begin with every word of the query, in the edition's
 * order. A query without words finds all of them.
 */
export function sourcesFor(atlas: Pick<Site, 'sources'>, query: string): readonly AtlasSource[] {
  const wanted = tokensOf(query.slice(0, LONGEST)).map(({ term }) => term);
  if (wanted.length === 0) return atlas.sources;
  return atlas.sources.filter(({ id, short, incipit, date, states }) => {
    const said = [letterOf(atlas, id), short, incipit, date, ...Object.values(states)];
    const terms = tokensOf(said.filter(Boolean).join('\n')).map(({ term }) => term);
    return wanted.every((start) => terms.some((term) => term.startsWith(start)));
  });
}

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
 * The sources of an edition that has many, as a list with a search field. Without scripts it is the whole
 * list.
 */
export function SourceFinder({ label, headed = false, first, children }: SourceFinderProps) {
  const { atlas, t } = useApp();
  const [query, setQuery] = useState('');
  const field = useId();
  const found = sourcesFor(atlas, query);
  return (
    <fieldset className="finder">
      <legend className={headed ? 'unseen' : undefined}>{label}</legend>
      <div className="finder-field live-only">
        <label htmlFor={field}>{t.filter.find}</label>
        <input
          id={field}
          type="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={LONGEST}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <small role="status">{t.filter.found(found.length, atlas.sources.length)}</small>
      </div>
      {(first || found.length > 0) && (
        <ul>
          {first && <li>{first}</li>}
          {found.map((source) => (
            <li key={source.id}>{children(source)}</li>
          ))}
        </ul>
      )}
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
