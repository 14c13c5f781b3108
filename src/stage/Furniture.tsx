import { useId, useState } from 'react';
import type { Frame } from '../locator/projection.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { useApp } from '../view/app.ts';
import { toAbout } from '../view/changes.ts';
import { MAX_ZOOM, MIN_ZOOM, pageCamera } from '../view/frame.ts';
import type { Camera } from '../view/view.ts';
import { panBy, zoomBy } from './moves.ts';
import { Scale } from './Scale.tsx';
import { windowClass } from './windowClass.ts';

const WAYS = [
  ['up', 'up', 0, -1],
  ['left', 'back', -1, 0],
  ['right', 'next', 1, 0],
  ['down', 'down', 0, 1],
] as const;

interface Props {
  frame: Frame | null;
  /** of an operator's own background, in place of ours */
  credits: readonly string[];
  onCamera: (camera: Camera | null) => void;
}

/** Buttons, scale and credit at the map's edges. Everything a drag or a pinch does, a button does too. */
export function Furniture({ frame, credits, onCamera }: Props) {
  const { atlas, view, t } = useApp();
  const [moving, setMoving] = useState(false);
  const pad = useId();
  const camera = frame?.camera;
  return (
    <div className="furniture">
      <fieldset className="buttons live-only" data-open={moving || undefined}>
        <legend className="unseen">{t.map}</legend>
        <button
          type="button"
          aria-label={t.zoomIn}
          disabled={camera && camera.zoom >= MAX_ZOOM}
          onClick={() => camera && onCamera(zoomBy(camera, 1))}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          aria-label={t.zoomOut}
          disabled={camera && camera.zoom <= MIN_ZOOM}
          onClick={() => camera && onCamera(zoomBy(camera, -1))}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          aria-label={t.wholeEdition}
          onClick={() => onCamera(view.page.kind === 'place' ? pageCamera(atlas, { ...view, page: { kind: 'explore' } }, windowClass()) : null)}
        >
          <Icon name="home" />
        </button>
        <button
          type="button"
          className="toggle"
          aria-label={t.move.open}
          aria-expanded={moving}
          aria-controls={pad}
          onClick={() => setMoving(!moving)}
        >
          <Icon name="move" />
        </button>
      </fieldset>
      <fieldset className="ways" id={pad} hidden={!moving}>
        <legend className="unseen">{t.move.open}</legend>
        {WAYS.map(([way, icon, x, y]) => (
          <button key={way} type="button" data-way={way} aria-label={t.move[way]} onClick={() => frame && onCamera(panBy(frame, x, y))}>
            <Icon name={icon} />
          </button>
        ))}
      </fieldset>
      <p className="credit">
        {camera && <Scale camera={camera} />}
        <Link to={toAbout(view)}>{(credits.length > 0 ? credits : atlas.edition.credits.map(({ name }) => name)).join(', ')}</Link>
      </p>
    </div>
  );
}
