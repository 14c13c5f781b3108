import { useApp } from '../../view/app.ts';
import type { Gap } from './gaps.ts';

/** What the text has here and this page has not. */
export function GapRow({ gap: { paragraphs, words } }: { gap: Gap }) {
  const { t } = useApp();
  if (paragraphs === 0 && !words) return null;
  return (
    <li className="gap">
      <span aria-hidden="true">…</span>
      <span>{t.sourcePage.gap(paragraphs, words)}</span>
    </li>
  );
}
