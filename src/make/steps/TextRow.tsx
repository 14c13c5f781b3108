import { useId, useState } from 'react';
import { useBench } from '../bench.ts';
import type { DraftText } from '../draft.ts';
import { incipitOf } from '../sources.ts';

const PARTS = ['title', 'author', 'publisher', 'date', 'address'] as const;
const LANGUAGES = ['en', 'es', 'fr', 'pt', 'de', 'it'] as const;

/** One text: its opening words, its language, and what it states of itself, to be confirmed. */
export function TextRow({ text, words }: { text: DraftText; words: number }) {
  const { w, act, letter, readOnly } = useBench();
  const { id, language, states, original } = text;
  return (
    <li className="bench-text">
      <h2>
        <b>{letter(id)}</b> <cite lang={language}>{states.title ?? `${incipitOf(text.text)}…`}</cite>
      </h2>
      <p className="small">{[w.words(words), states.author, states.date].filter(Boolean).join(' · ')}</p>
      <details>
        <summary className="press">{w.states}</summary>
        <p className="small">{w.statesHint}</p>
        <fieldset disabled={readOnly} className="stated">
          {PARTS.map((part) => (
            <Stated key={part} text={text} part={part} />
          ))}
          <label>
            {w.language}
            <select
              value={language}
              onChange={({ target }) => act({ kind: 'language', text: id, language: target.value })}
            >
              {LANGUAGES.map((one) => (
                <option key={one} value={one}>
                  {w.languages[one]}
                </option>
              ))}
            </select>
          </label>
        </fieldset>
        {original && <p className="small hash">{w.original(original.name, original.sha256)}</p>}
        <h3>{w.preview}</h3>
        {/* a keyboard scrolls it too */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
        <section className="preview" lang={language} tabIndex={0} aria-label={w.preview}>
          {text.text}
        </section>
        <button
          type="button"
          className="press"
          disabled={readOnly}
          onClick={() => act({ kind: 'remove text', text: id })}
        >
          {w.remove(letter(id))}
        </button>
      </details>
    </li>
  );
}

function Stated({ text, part }: { text: DraftText; part: (typeof PARTS)[number] }) {
  const { w, act } = useBench();
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const stated = text.states[part] ?? '';
  const leave = (words: string) => {
    const bare = words.trim();
    setWrong(bare !== '' && !text.text.includes(bare));
    if (bare !== stated) act({ kind: 'state', text: text.id, part, words: bare });
  };
  return (
    <label>
      {w.parts[part]}
      <input
        key={stated}
        defaultValue={stated}
        aria-describedby={wrong ? id : undefined}
        aria-invalid={wrong}
        onBlur={({ target }) => leave(target.value)}
      />
      {wrong && (
        <span className="said" id={id}>
          {w.notThere}
        </span>
      )}
    </label>
  );
}
