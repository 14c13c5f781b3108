import { useEffect, useRef } from 'react';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { laterOf } from '../../words/later.ts';
import { Keys } from './Keys.tsx';

/** The keys, over any page. Its code is fetched when it is first asked for. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog className="cluster-list" ref={dialog} onClose={onClose} aria-labelledby="keys-title">
      <header>
        <h2 id="keys-title">{t.say.sentence(laterOf(t).aboutPage.choices.keys)}</h2>
        <button
          type="button"
          className="tool"
          aria-label={t.move.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <Keys />
    </dialog>
  );
}
