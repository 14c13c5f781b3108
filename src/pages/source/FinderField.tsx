import { useId } from 'react';
import { useApp } from '../../ui/app.ts';
import { LONGEST } from './find.ts';

interface FinderFieldProps {
  query: string;
  onQuery: (query: string) => void;
  /** number of sources that the query finds */
  found: number;
}

/** The field that searches many sources, and how many it finds, which is said aloud when it changes. */
export function FinderField({ query, onQuery, found }: FinderFieldProps) {
  const { atlas, t } = useApp();
  const field = useId();
  return (
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
        onChange={({ target }) => onQuery(target.value)}
      />
      <small role="status">{t.filter.found(found, atlas.sources.length)}</small>
    </div>
  );
}
