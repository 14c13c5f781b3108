import { useEffect, useRef } from 'react';
import { useBench } from '../bench.ts';

/** All keys of the workbench, in a dialog. */
export function KeySheet({ onClose }: { onClose(): void }) {
  const { w } = useBench();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog className="key-sheet" ref={dialog} onClose={onClose} aria-label={w.keys}>
      <h2>{w.keys}</h2>
      <dl>
        {w.keyList.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="press" onClick={() => dialog.current?.close()}>
        {w.close}
      </button>
    </dialog>
  );
}
