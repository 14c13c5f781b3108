import { type ComponentType, useEffect, useState } from 'react';
import { loadOffline } from './pages/LaterOffline.tsx';
import { useApp } from './ui/app.ts';
import { loadLater } from './words/later.ts';

/** ms after which it is fetched where no map is drawn */
const PATIENCE = 10_000;

/**
 * What is printed, fetched once nothing else waits: a browser that is about to print waits for nobody. After it comes what
 * keeps a copy for reading without a network.
 * @param ready whether the map is drawn
 */
export function LaterPrint({ ready }: { ready: boolean }) {
  const { t } = useApp();
  const [Sheet, setSheet] = useState<ComponentType | null>(null);
  useEffect(() => {
    const fetchSheet = () => {
      const words = loadLater(t);
      Promise.all([import('./share/print/PrintSheet.tsx'), words]).then(
        ([room]) => setSheet(() => room.PrintSheet),
        // Without it the page prints its text.
        () => undefined,
      );
      // without it the site is read as before, with a network
      loadOffline(words).catch(() => undefined);
    };
    const timer = setTimeout(fetchSheet, ready ? 0 : PATIENCE);
    return () => clearTimeout(timer);
  }, [ready, t]);
  return Sheet && <Sheet />;
}
