import { useEffect } from 'react';
import { useApp } from '../../ui/app.ts';
import { pastOf } from '../../view/past.ts';
import { useSignal } from '../../view/signal.ts';
import { notices } from './later.ts';

/** The notices, once their file is there; asked for by the first address that has one. */
export function LaterNotices() {
  const { atlas, t, view } = useApp();
  const Notices = useSignal(notices.component);
  const left = view.notices.length > 0;
  const asked = left && pastOf(atlas) === null;
  useEffect(() => {
    // Where what was withdrawn cannot be had, the address is one of something unknown.
    if (asked) import('./open.ts').then(({ readAgain }) => readAgain(atlas, t)).catch(() => undefined);
  }, [asked, atlas, t]);
  return left && Notices && <Notices id={null} />;
}
