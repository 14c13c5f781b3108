import type { View } from '../view/view.ts';

/** What a tab of the dialog is given. */
export interface TabProps {
  /** what is shared */
  view: View;
  onClose: () => void;
}
