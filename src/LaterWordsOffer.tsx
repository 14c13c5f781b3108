import { type ComponentType, useEffect, useState } from 'react';
import { useApp } from './ui/app.ts';
import { loadLater } from './words/later.ts';

/** Offers a link to words that are selected. Its code comes when a reader first selects something. */
export function LaterWordsOffer() {
  const { t } = useApp();
  const [Offer, setOffer] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (Offer) return;
    const load = () => {
      if (document.getSelection()?.isCollapsed !== false) return;
      document.removeEventListener('selectionchange', load);
      Promise.all([import('./share/WordsOffer.tsx'), loadLater(t)]).then(
        ([room]) => setOffer(() => room.WordsOffer),
        // Without it words can still be selected and copied.
        () => undefined,
      );
    };
    document.addEventListener('selectionchange', load);
    return () => document.removeEventListener('selectionchange', load);
  }, [Offer, t]);
  return Offer && <Offer />;
}
