import { useLayoutEffect, useState } from 'react';
import { afterFrame } from './afterFrame.ts';
import { useLive } from './window.ts';

/**
 * Whether a page shows what lies below its first screen: at once where the visit begins with it or with
 * `atOnce`, elsewhere when the first screen is painted.
 */
export function useRest(atOnce: boolean): boolean {
  const live = useLive();
  const [rest, setRest] = useState(!live);
  useLayoutEffect(() => {
    if (rest) return;
    const later = afterFrame(() => setRest(true));
    later.ask();
    return later.dispose;
  }, [rest]);
  return rest || atOnce;
}
