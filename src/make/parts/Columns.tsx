import { type ReactNode, useState } from 'react';
import { useBench } from '../bench.ts';

interface Props {
  list: ReactNode;
  text: ReactNode;
  /** without it, what stands in place of the text has its room too, and is called by `name` */
  map?: ReactNode;
  name?: string;
}

/** List, text and map beside each other; on a phone the map above, and list or text below it. */
export function Columns({ list, text, map, name }: Props) {
  const { w } = useBench();
  const [pane, setPane] = useState<'list' | 'text'>('list');
  return (
    <div className="bench-columns" data-pane={pane} data-wide={map === undefined || undefined}>
      <div className="pane-switch">
        {(['list', 'text'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="press"
            aria-pressed={pane === one}
            onClick={() => setPane(one)}
          >
            {one === 'text' && name !== undefined ? name : w.panes[one]}
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
