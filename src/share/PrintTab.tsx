import { useApp } from '../ui/app.ts';
import { laterOf } from '../words/later.ts';
import type { TabProps } from './tab.ts';

/** The printed sheet is made whenever the browser prints (PrintSheet.tsx); this says so, and prints. */
export function PrintTab({ onClose }: TabProps) {
  const { t } = useApp();
  const say = laterOf(t).share.print;
  return (
    <>
      <p>{say.note}</p>
      <button
        type="button"
        className="share-copy"
        onClick={() => {
          onClose();
          // once the dialog is off the page
          setTimeout(() => window.print());
        }}
      >
        {say.button}
      </button>
    </>
  );
}
