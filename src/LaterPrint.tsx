import { type ComponentType, useEffect, useState } from 'react';
import { useApp } from './ui/app.ts';
import { loadLater } from './words/later.ts';

/** ms after which it is fetched where no map is drawn */
const PATIENCE = 10_000;

/**
 * What is printed, fetched once nothing else waits: a browser that is about to print waits for nobody.
 * @param ready whether the map is drawn
 */
export function LaterPrint({ ready }: { ready: boolean }) {
  const { t } = useApp();
  const [Sheet, setSheet] = useState<ComponentType | null>(null);
  useEffect(() => {
    const fetchSheet = () =>
      Promise.all([import('./share/print/PrintSheet.tsx'), loadLater(t)]).then(
        ([room]) => setSheet(() => room.PrintSheet),
        // Without it the page prints its text.
        () => undefined,
      );
    const timer = setTimeout(fetchSheet, ready ? 0 : PATIENCE);
    return () => clearTimeout(timer);
  }, [ready, t]);
  return Sheet && <Sheet />;
}
