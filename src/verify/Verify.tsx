import { type DragEvent, type FormEvent, useId, useState } from 'react';
import { useApp } from '../view/app.ts';
import { closestSource, sourceOfHash } from './check.ts';
import { type Given, type Refusal, readFile, readWords } from './given.ts';
import { Report } from './Report.tsx';

interface Result {
  given: Given;
  /** the source whose text it is, letter for letter, or null */
  same: string | null;
  /** the source it is checked against */
  against: string;
}

/** A reader's own copy of a text, held against every passage that is quoted from it. In this browser only. */
export function Verify() {
  const { atlas, t, announce } = useApp();
  const [result, setResult] = useState<Result | Refusal | null>(null);
  const [over, setOver] = useState(false);
  const field = useId();
  const say = t.verify;

  const take = async (reading: Promise<Given | Refusal> | Refusal) => {
    const given = await reading;
    if (typeof given === 'string') {
      setResult(given);
      announce(say.refused[given]);
      return;
    }
    const same = sourceOfHash(atlas, given.sha256);
    setResult({ given, same, against: same ?? closestSource(atlas, given.text) ?? atlas.sources[0]!.id });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    void take(file ? readFile(file) : readWords(event.dataTransfer.getData('text/plain')));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void take(readWords(String(new FormData(event.currentTarget).get('words') ?? '')));
  };
  return (
    <section className="verify" aria-labelledby={`${field}h`}>
      <h2 id={`${field}h`}>{say.title}</h2>
      <p>{say.text}</p>
      <p>{say.private}</p>
      <form
        className="live-only"
        data-over={over || undefined}
        onSubmit={submit}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor={`${field}f`}>{say.file}</label>
        <input
          id={`${field}f`}
          type="file"
          accept="text/plain,.txt,.md"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void take(readFile(file));
            // the same file may be chosen again after it was changed
            currentTarget.value = '';
          }}
        />
        <label htmlFor={`${field}w`}>{say.paste}</label>
        <textarea id={`${field}w`} name="words" rows={4} spellCheck={false} autoComplete="off" />
        <button type="submit" className="action strong">
          {say.check}
        </button>
      </form>
      {typeof result === 'string' && <p>{say.refused[result]}</p>}
      {result !== null && typeof result === 'object' && <Report {...result} onAgainst={(against) => setResult({ ...result, against })} />}
    </section>
  );
}
