import { type DragEvent, type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { WholeText } from '../../geo/quotes/corpus.ts';
import { takeShared } from '../offline/register.ts';
import { useApp } from '../ui/app.ts';
import { laterOf } from '../words/later.ts';
import { sourceOfHash } from './check.ts';
import { type Given, readFile, readWords } from './given.ts';
import { Judgements } from './Judgements.tsx';
import { judgeAway } from './judgeAway.ts';
import { type Draft, type Row, taskOf } from './task.ts';

/** what was read of some files, and a sentence for each that could not be */
interface Taken {
  given: readonly (Given & { name: string })[];
  refused: readonly string[];
}

/** Each quotation of a reader's draft, held against the passages and against whole texts of his own. In this browser only. */
export function CheckDraft() {
  const { atlas, t, announce } = useApp();
  const [rows, setRows] = useState<readonly Row[] | null>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [texts, setTexts] = useState<readonly WholeText[]>([]);
  const [working, setWorking] = useState(false);
  const [over, setOver] = useState(false);
  const [shared, setShared] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  const field = useId();
  const say = laterOf(t).check;
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    // Given once: where it is not there, nobody handed anything over.
    takeShared().then(
      (text) => text !== null && setShared(text),
      () => undefined,
    );
  }, []);

  const readFiles = async (files: readonly File[]): Promise<Taken> => {
    const read = await Promise.all(
      files.map(async (file) => ({ name: file.name, given: await readFile(file) })),
    );
    return {
      given: read.flatMap(({ name, given }) => (typeof given === 'string' ? [] : [{ ...given, name }])),
      refused: read.flatMap(({ name, given }) =>
        typeof given === 'string' ? [say.refusedFile(name, laterOf(t).verify.refused[given])] : [],
      ),
    };
  };
  const refuse = (sentences: readonly string[]) => {
    setRefused(sentences);
    if (sentences.length > 0) announce(sentences.join(' '));
  };
  const judge = async (drafts: readonly Draft[]) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setWorking(true);
    announce(say.working);
    try {
      setRows(await judgeAway(taskOf(atlas, drafts, texts), controller.signal));
      setWorking(false);
    } catch (fault) {
      // a later draft took its place, or the page was left
      if (!controller.signal.aborted) throw fault;
    }
  };
  const takeFiles = async (files: readonly File[]) => {
    const taken = await readFiles(files);
    refuse(taken.refused);
    if (taken.given.length > 0) await judge(taken.given);
  };
  const takeWords = async (words: string) => {
    const given = await readWords(words);
    refuse(typeof given === 'string' ? [laterOf(t).verify.refused[given]] : []);
    if (typeof given !== 'string') await judge([{ name: null, text: given.text }]);
  };
  const takeTexts = async (files: readonly File[]) => {
    const taken = await readFiles(files);
    refuse(taken.refused);
    setTexts(
      taken.given.map(({ name, text, sha256 }) => ({ name, text, source: sourceOfHash(atlas, sha256) })),
    );
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    void (files.length > 0 ? takeFiles(files) : takeWords(event.dataTransfer.getData('text/plain')));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void takeWords(String(new FormData(event.currentTarget).get('draft') ?? ''));
  };
  return (
    <section className="verify draft" aria-labelledby={`${field}h`}>
      <h2 id={`${field}h`}>{say.draft}</h2>
      <p>{say.text}</p>
      <p>{say.private}</p>
      <p className="scriptless">{say.noScript}</p>
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
        <label htmlFor={`${field}w`}>{say.paste}</label>
        {shared !== null && <p>{laterOf(t).offline.shared}</p>}
        <textarea
          key={shared}
          id={`${field}w`}
          name="draft"
          rows={7}
          spellCheck={false}
          autoComplete="off"
          defaultValue={shared ?? ''}
        />
        <FileField id={`${field}f`} label={say.files} onFiles={takeFiles} />
        <FileField id={`${field}t`} label={say.texts} onFiles={takeTexts} />
        {texts.length > 0 && <p>{say.added(texts.map(({ name }) => name))}</p>}
        <button type="submit" className="action strong">
          {say.check}
        </button>
      </form>
      {refused.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {working && <p>{say.working}</p>}
      {rows && !working && <Judgements rows={rows} />}
    </section>
  );
}

interface FileFieldProps {
  id: string;
  label: string;
  onFiles: (files: readonly File[]) => Promise<void>;
}
function FileField({ id, label, onFiles }: FileFieldProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        multiple
        accept="text/plain,text/markdown,text/html,.txt,.md,.html,.htm"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // the same file may be chosen again after it was changed
          currentTarget.value = '';
          if (files.length > 0) void onFiles(files);
        }}
      />
    </>
  );
}
