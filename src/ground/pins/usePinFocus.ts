import { useEffect, useState } from 'react';
import type { Arrangement } from './arrangement.ts';
import { pinAnchor } from './still.ts';

/**
 * Gives the focus to a place's pin once it is in sight, unless the reader has moved the focus elsewhere
 * meanwhile: what had it, an edge tab or a list that one opened, goes away when the map shows the place.
 * @returns takes the id of the place
 */
export function usePinFocus(arrangement: Arrangement | null): (place: string) => void {
  const [wanted, setWanted] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pin comes into sight with an arrangement
  useEffect(() => {
    if (wanted === null) return;
    const { activeElement, body } = document;
    const pin = document.querySelector<HTMLElement>(`#${pinAnchor(wanted)} a`);
    if (activeElement === body || activeElement?.matches('.edge')) pin?.focus();
    if (document.activeElement !== body && !document.activeElement?.matches('.edge')) setWanted(null);
  }, [wanted, arrangement]);
  return setWanted;
}
