import { useApp } from '../ui/app.ts';
import { Notice } from '../ui/Notice.tsx';
import { withoutNotices } from '../view/changes.ts';

/** An id may be shown; anything that could read as a sentence of ours may not. */
const ID = /^[\w.,/+-]{1,60}$/;

/** What of the address was not understood, a sentence each. */
export function Notices() {
  const { t, view, go } = useApp();
  if (view.notices.length === 0) return null;
  return (
    <Notice onDismiss={() => go(withoutNotices(view), 'replace')}>
      {view.notices.map(({ part, given }) => (
        <p key={`${part} ${given}`}>{ID.test(given) ? t.noticeOf(t.notice[part], given) : t.notice[part]}</p>
      ))}
    </Notice>
  );
}
