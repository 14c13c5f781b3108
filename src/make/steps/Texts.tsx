import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react';
import { countWords } from '../../../geo/check/texts.ts';
import { ask } from '../away.ts';
import { useBench } from '../bench.ts';
import { type Decision, decide } from '../decide.ts';
import type { DraftText } from '../draft.ts';
import { droppedFiles, readFiles } from '../dropped.ts';
import { isImport } from '../import/rows.ts';
import { type Report, taken } from '../import/take.ts';
import { type Blank, pastedText, type Refused, textsFrom } from '../texts.ts';
import { Imports } from './Imports.tsx';
import { TextRow } from './TextRow.tsx';

/** Takes texts: dropped, chosen, or pasted. Each becomes a row with what it states of itself. */
export function Texts() {
  const { draft, w, act, go, readOnly, letter, openFile, joinFile } = useBench();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [blank, setBlank] = useState<readonly Blank[]>([]);
  const [reports, setReports] = useState<readonly Report[]>([]);
  const [reading, setReading] = useState(false);
  const [pasted, setPasted] = useState('');
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const joiner = useRef<HTMLInputElement>(null);

  const adding = (texts: readonly DraftText[]): Decision[] =>
    texts.length > 0 ? [{ kind: 'add texts', texts }, ...titleFrom(draft.title, texts)] : [];
  const say = (not: readonly Refused[], without: readonly Blank[] = [], of: readonly Report[] = []) => {
    setRefused(not);
    setBlank(without);
    setReports(of);
  };
  const take = async (files: readonly File[]) => {
    const [saved] = files.filter(({ name }) => name.endsWith('.zip'));
    if (saved) return openFile(saved);
    if (files.length === 0) return;
    setReading(true);
    const read = await readFiles(files);
    const [others, own] = [
      read.filter(({ name }) => isImport(name)),
      read.filter(({ name }) => !isImport(name)),
    ];
    const { texts, refused: not, blank: without } = await textsFrom(own, draft.texts);
    const added = adding(texts);
    // what is said of texts that come with it is taken too
    const { decisions, reports: of } = await taken(others, added.reduce(decide, draft), (name) =>
      ask('lookup', { name, countries: draft.region }),
    );
    setReading(false);
    say(not, without, of);
    act(...added, ...decisions);
  };
  const addPasted = async () => {
    const text = await pastedText(pasted, draft.texts);
    if ('why' in text) return say([text]);
    say([]);
    act(...adding([text]));
    setPasted('');
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!readOnly) await take(await droppedFiles(event.dataTransfer));
  };
  const paste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0 || readOnly) return;
    event.preventDefault();
    void take([...event.clipboardData.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the whole step takes a drop; its buttons do the same
    <div
      className="step texts"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
      onPaste={paste}
    >
      {draft.texts.length === 0 && (
        <ol className="lead">
          {w.lead.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      <ol className="text-list">
        {draft.texts.map((text) => (
          <TextRow key={text.id} text={text} words={countWords(text.text)} />
        ))}
      </ol>
      <fieldset className="take" disabled={readOnly || reading}>
        <legend>{w.drop}</legend>
        <p className="small">{w.dropImport}</p>
        <div className="actions">
          <button type="button" className="press" onClick={() => chooser.current?.click()}>
            {reading ? w.reading : w.choose}
          </button>
          <button type="button" className="press" onClick={() => folder.current?.click()}>
            {w.chooseFolder}
          </button>
          {draft.texts.length > 0 && (
            <button type="button" className="press" onClick={() => joiner.current?.click()}>
              {w.join.open}
            </button>
          )}
        </div>
        <input
          ref={joiner}
          type="file"
          hidden
          accept=".zip"
          aria-label={w.join.open}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void joinFile(file).then(() => (target.value = ''));
          }}
        />
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept=".txt,.md,.markdown,.html,.htm,.docx,.pdf,.zip,.jsonld,.geojson,.json,.csv,.tsv"
          aria-label={w.choose}
          onChange={({ target }) => void take([...(target.files ?? [])]).then(() => (target.value = ''))}
        />
        <input
          ref={(input) => {
            folder.current = input;
            // React knows no such attribute
            input?.setAttribute('webkitdirectory', '');
          }}
          type="file"
          hidden
          aria-label={w.chooseFolder}
          onChange={({ target }) => void take([...(target.files ?? [])]).then(() => (target.value = ''))}
        />
        <label>
          {w.paste}
          <textarea rows={4} value={pasted} onChange={({ target }) => setPasted(target.value)} />
        </label>
        {pasted.trim() !== '' && (
          <button type="button" className="press" onClick={() => void addPasted()}>
            {w.addPasted}
          </button>
        )}
      </fieldset>
      <div role="status">
        {refused.map(({ name, why, as }) => (
          <p key={`${name} ${why}`} className="said">
            {w.refusedFile(name, `${w.refused[why]}${as ? ` (${letter(as)})` : ''}`)}
          </p>
        ))}
        {blank.map(({ name, pages }) => (
          <p key={name}>{w.blankPages(name, pages)}</p>
        ))}
        <Imports reports={reports} />
      </div>
      {draft.texts.length > 0 && (
        <button type="button" className="press strong" onClick={() => go('region')}>
          {w.next(w.steps.region)}
        </button>
      )}
    </div>
  );
}

/** An edition without a title of its own has that of its first text, until somebody writes another. */
function titleFrom(title: string, texts: readonly DraftText[]) {
  const first = texts[0]?.states.title;
  return first && title === '' ? [{ kind: 'title' as const, title: first.slice(0, 200) }] : [];
}
