import { createSignal } from '../view/signal.ts';
import { keep, kept } from './kept.ts';

/** whether keys of a single letter or digit do anything; on until the reader turns them off */
export const shortcuts = createSignal(true);

/** Takes up what the reader chose on an earlier visit. */
export const applyShortcuts = (): void => shortcuts.set(kept('keys') !== 'off');

export function chooseShortcuts(on: boolean): void {
  shortcuts.set(on);
  keep('keys', on ? null : 'off');
}

/** whether a key press is a letter for the page: no modifier held, no field, list or map that reads keys itself */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !(event.target instanceof Element && event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]'));
}
