import { type ComponentType, useEffect, useState } from 'react';
import { inTime } from './atlas/inTime.ts';
import { type ShareAsked, useApp } from './ui/app.ts';
import { ReloadNotice } from './ui/ReloadNotice.tsx';
import { loadLater } from './words/later.ts';

interface DialogProps extends ShareAsked {
  onClose: () => void;
}
interface Props {
  /** what a reader wants to share; null while nobody does */
  asked: ShareAsked | null;
  onClose: () => void;
}

/** The dialog by which a view leaves the site, fetched when it is first asked for; a sentence where it cannot be had. */
export function LaterShare({ asked, onClose }: Props) {
  const { t } = useApp();
  const [Dialog, setDialog] = useState<ComponentType<DialogProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const wanted = asked !== null && Dialog === null;
  useEffect(() => {
    if (!wanted) return;
    inTime(Promise.all([import('./share/ShareDialog.tsx'), loadLater(t)])).then(
      ([room]) => setDialog(() => room.ShareDialog),
      () => setFailed(true),
    );
  }, [wanted, t]);
  if (asked === null) return null;
  if (Dialog) return <Dialog {...asked} onClose={onClose} />;
  return failed && <ReloadNotice sentence={t.partFailed} />;
}
