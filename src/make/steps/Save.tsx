import { useEffect, useRef, useState } from 'react';
import { save } from '../../share/save.ts';
import { ask } from '../away.ts';
import { useBench } from '../bench.ts';
import type { Parts } from '../edition.ts';
import { CodeFault, makeSite } from '../saveSite.ts';
import type { Far } from '../site.ts';

/**
 * What can be taken away: the edition as it stands, and once every law holds what it publishes and its whole site.
 * @param parts null until they were checked
 */
export function Save({ parts, holds }: { parts: Parts | null; holds: boolean }) {
  const { w, say, saveFile } = useBench();
  const { far, begin, stop } = useSite();
  const stopper = useRef<HTMLButtonElement>(null);
  const starter = useRef<HTMLButtonElement>(null);
  const fault = (error: unknown) => say(w.fault(error instanceof Error ? error.message : String(error)));
  const ready = parts !== null && holds;
  const isMaking = far !== null;
  const wasMaking = useRef(false);
  useEffect(() => {
    // A button that goes takes the focus with it.
    if (isMaking) stopper.current?.focus();
    else if (wasMaking.current && document.activeElement === document.body) starter.current?.focus();
    wasMaking.current = isMaking;
  }, [isMaking]);
  return (
    <>
      <div className="choices">
        <button
          type="button"
          className="press strong"
          disabled={parts === null}
          onClick={() => void saveFile().catch(fault)}
        >
          {w.saveEdition}
        </button>
        <button
          type="button"
          className="press"
          disabled={!ready}
          onClick={() => {
            if (!parts) return;
            say(w.saving);
            saveData(parts).then((kilobytes) => say(w.savedData(kilobytes)), fault);
          }}
        >
          {w.saveData}
        </button>
        {!isMaking && (
          <button
            ref={starter}
            type="button"
            className="press"
            disabled={!ready}
            onClick={() => parts && void begin(parts)}
          >
            {w.site.save}
          </button>
        )}
      </div>
      {far && (
        <div className="far">
          <label>
            <span>{w.site[far.what](far.done, far.of)}</span>
            <progress value={far.done} max={far.of} />
          </label>
          <button ref={stopper} type="button" className="press" onClick={stop}>
            {w.site.stop}
          </button>
        </div>
      )}
      <p className="small">{w.dataHint}</p>
      <p className="small">{w.site.hint}</p>
    </>
  );
}

/** Gives the editor all that the edition would publish. @returns its size in kB */
async function saveData(parts: Parts): Promise<number> {
  const { name, bytes } = await ask('archive', { parts });
  save(new Blob([bytes as BlobPart], { type: 'application/zip' }), `data-${name}`);
  return Math.ceil(bytes.length / 1000);
}

const BEGUN: Far = { what: 'code', done: 0, of: 1 };

/** Makes one site at a time, until the editor stops it or leaves the step; `far` is null while none is made. */
function useSite() {
  const { w, say } = useBench();
  const [far, tell] = useState<Far | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const begin = async (parts: Parts): Promise<void> => {
    const own = new AbortController();
    running.current = own;
    tell(BEGUN);
    say(w.site.begun);
    try {
      const { site, files } = await makeSite(parts, tell, own.signal);
      save(site, `${parts.edition.id}-site.zip`);
      say(w.site.saved(Math.ceil(site.size / 1_000_000), files));
    } catch (error) {
      if (own.signal.aborted) say(w.site.stopped);
      else if (error instanceof CodeFault) say(w.site.lacks);
      else say(w.fault(error instanceof Error ? error.message : String(error)));
    } finally {
      tell(null);
    }
  };
  return { far, begin, stop: () => running.current?.abort() };
}
