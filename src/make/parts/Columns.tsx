import { type ReactNode, useState } from 'react';
import { useBench } from '../bench.ts';

/** List, text and map beside each other; on a phone the map above, and list or text below it. */
export function Columns({ list, text, map }: { list: ReactNode; text: ReactNode; map: ReactNode }) {
  const { w } = useBench();
  const [pane, setPane] = useState<'list' | 'text'>('list');
  return (
    <div className="bench-columns" data-pane={pane}>
      <div className="pane-switch">
        {(['list', 'text'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="press"
            aria-pressed={pane === one}
            onClick={() => setPane(one)}
          >
            {w.panes[one]}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className="list-pane" tabIndex={0} aria-label={w.panes.list}>
        {list}
      </section>
      {text}
      {map}
    </div>
  );
}
