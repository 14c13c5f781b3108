import { type RefObject, useId } from 'react';
import { useBench } from '../bench.ts';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  words: string;
  /** of the rows that are left, while words are sought */
  found: number;
  onWords(words: string): void;
  /** Enter: the first row that is left */
  onFirst(): void;
}

/** A field that leaves the rows with these words; "/" goes to it, Enter opens the first, Escape shows all again. */
export function Find({ field, words, found, onWords, onFirst }: Props) {
  const { w } = useBench();
  const id = useId();
  return (
    <search className="find-names">
      <label htmlFor={id} className="unseen">
        {w.find}
      </label>
      <input
        id={id}
        ref={field}
        type="search"
        value={words}
        placeholder={w.find}
        aria-keyshortcuts="/"
        onChange={({ target }) => onWords(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          if (event.key === 'Enter') onFirst();
          else onWords('');
          field.current?.blur();
        }}
      />
      <span className="small" role="status">
        {words.trim() === '' ? '' : w.findCount(found)}
      </span>
    </search>
  );
}
