/** The results on the page as a keyboard walks through them. */

const LINKS = '.results a';
const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(LINKS)];

export const firstResult = (): HTMLElement | undefined => links()[0];

/** moves the focus to the next (1) or previous (-1) result; false before the first, where it belongs to the field again */
export function stepResult(step: 1 | -1): boolean {
  const all = links();
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = all[at + step];
  next?.focus();
  return next !== undefined || step === 1;
}

/** id of the result that was opened last, where the focus goes on when its reader comes back */
let left: string | null = null;
export const leaveFrom = (id: string): void => {
  left = id;
};
/** a new search has no result to come back to */
export const forget = (): void => {
  left = null;
};
export function comeBack(): void {
  if (left !== null) document.getElementById(left)?.focus();
  left = null;
}
