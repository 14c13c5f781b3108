import { useEffect, useRef } from 'react';
import { useApp } from '../ui/app.ts';
import { cut } from './cut.ts';
import { speakersOf } from './Voices.tsx';

type Copied = typeof import('./copied.ts');

/** Has words of a passage copied as a quotation. The code for it comes when a reader first selects something. */
export function useCopying(): void {
  const app = useApp();
  const latest = useRef(app);
  useEffect(() => {
    latest.current = app;
  });
  useEffect(() => {
    let copied: Copied | null = null;
    const load = () => {
      if (document.getSelection()?.isCollapsed !== false) return;
      document.removeEventListener('selectionchange', load);
      // Without it the browser copies as it always does.
      import('./copied.ts').then(
        (code) => {
          copied = code;
        },
        () => undefined,
      );
    };
    const copy = (event: ClipboardEvent) => copied?.copyQuoted(event, { ...latest.current, cut, speakersOf });
    document.addEventListener('selectionchange', load);
    document.addEventListener('copy', copy);
    return () => {
      document.removeEventListener('selectionchange', load);
      document.removeEventListener('copy', copy);
    };
  }, []);
}
