import { useEffect, useRef } from 'react';
import { useApp } from './ui/app.ts';
import { laterOf, loadLater } from './words/later.ts';

/** ms after which it is fetched where no map is drawn */
const PATIENCE = 10_000;

/**
 * Notices where a browser or an extension has translated quotations. Its code is fetched once nothing else waits.
 * @param ready whether the map is drawn
 */
export function LaterTranslated({ ready }: { ready: boolean }) {
  const { atlas, t, announce } = useApp();
  const said = useRef(announce);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let wanted = true;
    const originalOf = (cite: string) => {
      const [id = '', from, to] = cite.split(' ');
      const excerpt = atlas.excerpt(id);
      if (!excerpt) return null;
      const quote = from === undefined ? excerpt.quote : excerpt.quote.slice(Number(from), Number(to));
      return { quote, lang: atlas.source(excerpt.source)?.language };
    };
    const begin = async () => {
      const { watchTranslation } = await import('./quote/translated.ts');
      const panel = document.getElementById('panel');
      if (!wanted || !panel) return;
      const words = async () => {
        await loadLater(t);
        return laterOf(t).translated;
      };
      stop = watchTranslation(panel, originalOf, words, (note) => said.current(note));
    };
    // Without it a translated page looks as it does on any other site.
    const timer = setTimeout(() => begin().catch(() => undefined), ready ? 0 : PATIENCE);
    return () => {
      wanted = false;
      clearTimeout(timer);
      stop?.();
    };
  }, [ready, atlas, t]);
  return null;
}
