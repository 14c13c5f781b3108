import { useApp } from '../ui/app.ts';
import { Notice } from '../ui/Notice.tsx';
import { withoutNotices } from '../view/changes.ts';

/** What the page may repeat of an address: an id, but nothing that could be read as a sentence of ours. */
const ID = /^[\w.,/+-]{1,60}$/;

/** One sentence for each part of the address that could not be read. */
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
