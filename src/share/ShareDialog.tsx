import { type ComponentType, useEffect, useId, useRef, useState } from 'react';
import { ONE_FILE } from '../atlas/roots.ts';
import { useApp } from '../ui/app.ts';
import { Icon } from '../ui/Icon.tsx';
import { stepTo } from '../ui/stepTo.ts';
import type { View } from '../view/view.ts';
import { laterOf } from '../words/later.ts';
import type { LaterWords } from '../words/words.ts';
import { CiteTab } from './CiteTab.tsx';
import { EmbedTab } from './embed/EmbedTab.tsx';
import { ImageTab } from './ImageTab.tsx';
import { LinkTab } from './LinkTab.tsx';
import { PrintTab } from './PrintTab.tsx';
import type { TabProps } from './tab.ts';
import './share.css';

type TabName = keyof LaterWords['share']['tabs'];
const ALL: readonly (readonly [TabName, ComponentType<TabProps>])[] = [
  ['link', LinkTab],
  ['embed', EmbedTab],
  ['cite', CiteTab],
  ['image', ImageTab],
  ['print', PrintTab],
];
/** every way out of the site, in the order of the tabs; one file has no pages that others could frame */
const TABS = ALL.filter(([name]) => !ONE_FILE || name !== 'embed');

interface Props {
  view: View;
  /** the tab that is open first */
  first?: string | undefined;
  onClose: () => void;
}

/** Everything by which a view leaves the site. Its code is fetched when it is first asked for. */
export function ShareDialog({ view, first, onClose }: Props) {
  const { t } = useApp();
  const say = laterOf(t).share;
  const dialog = useRef<HTMLDialogElement>(null);
  const names = TABS.map(([name]) => name);
  const [open, setOpen] = useState<TabName>(names.find((name) => name === first) ?? 'link');
  const ids = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const Tab = TABS.find(([name]) => name === open)?.[1];
  return (
    <dialog
      className="share"
      ref={dialog}
      onClose={onClose}
      aria-labelledby={`${ids}-title`}
      // a press beside it closes it, where the browser knows how
      closedby="any"
    >
      <div className="share-body">
        <header>
          <h2 id={`${ids}-title`}>{say.title}</h2>
          <button type="button" className="tool" aria-label={t.move.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <div
          className="share-tabs"
          role="tablist"
          aria-label={say.title}
          onKeyDown={(event) => {
            const next = stepTo(names, open, event.key);
            if (next === null) return;
            event.preventDefault();
            setOpen(names.find((name) => name === next) ?? open);
            document.getElementById(`${ids}-${next}`)?.focus();
          }}
        >
          {names.map((name) => (
            <button
              key={name}
              id={`${ids}-${name}`}
              type="button"
              role="tab"
              aria-selected={name === open}
              aria-controls={`${ids}-panel`}
              tabIndex={name === open ? 0 : -1}
              onClick={() => setOpen(name)}
            >
              {say.tabs[name]}
            </button>
          ))}
        </div>
        <div id={`${ids}-panel`} className="share-panel" role="tabpanel" aria-labelledby={`${ids}-${open}`}>
          {Tab && <Tab view={view} onClose={close} />}
        </div>
      </div>
    </dialog>
  );
}
