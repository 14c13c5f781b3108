import { useRef, useState } from 'react';
import { outside } from '../atlas/roots.ts';
import { useApp } from '../ui/app.ts';
import { windowClass } from '../ui/window.ts';
import { laterOf } from '../words/later.ts';
import { pngOf, svgFile } from './exportPicture.ts';
import { measureInPage } from './measureInPage.ts';
import { mapIn, Sheet } from './picture/Sheet.tsx';
import { save } from './save.ts';
import { cameraFor, titleFor } from './subject.ts';
import type { TabProps } from './tab.ts';
import { useAreas } from './useAreas.ts';

const FORMATS = {
  wide: { width: 1600, height: 1000 },
  square: { width: 1200, height: 1200 },
  tall: { width: 1080, height: 1350 },
} as const;
type Format = keyof typeof FORMATS;
const isFormat = (name: string): name is Format => name in FORMATS;

/** A picture of the view, to be saved. It is drawn by the page itself, without WebGL. */
export function ImageTab({ view }: TabProps) {
  const { atlas, t, href } = useApp();
  const say = laterOf(t).share.image;
  const [format, setFormat] = useState<Format>('wide');
  const [refused, setRefused] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const areas = useAreas();
  const size = FORMATS[format];
  const title = titleFor(atlas, view, t);
  const drawn = () => box.current?.querySelector('svg') ?? null;
  const name = `${atlas.edition.id}-${view.page.id ?? view.page.kind}-${format}`;
  const png = async (scale: number) => {
    const svg = drawn();
    try {
      if (svg) save(await pngOf(svg, scale), `${name}${scale > 1 ? `@${scale}x` : ''}.png`);
      setRefused(false);
    } catch {
      setRefused(true);
    }
  };
  const svg = async () => {
    const picture = drawn();
    if (picture) save(new Blob([await svgFile(picture)], { type: 'image/svg+xml' }), `${name}.svg`);
  };
  return (
    <>
      <label className="share-format">
        {say.format}
        <select value={format} onChange={({ target }) => isFormat(target.value) && setFormat(target.value)}>
          {Object.entries(say.formats).map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <div className="share-picture" ref={box}>
        <Sheet
          atlas={atlas}
          areas={areas}
          view={view}
          t={t}
          size={size}
          camera={cameraFor(atlas, view, windowClass(), mapIn(size))}
          title={title}
          address={outside(href(view))}
          measure={measureInPage}
        />
      </div>
      {refused && <p role="alert">{say.refused}</p>}
      <div className="share-ways">
        <button type="button" className="action strong" onClick={() => void png(1)}>
          {say.png}
        </button>
        <button type="button" className="action strong" onClick={() => void png(2)}>
          {say.large}
        </button>
        <button type="button" className="action strong" onClick={() => void svg()}>
          {say.svg}
        </button>
      </div>
    </>
  );
}
