import { useId } from 'react';
import type { AtlasPlace } from '../../../geo/model.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../../geometry/camera.ts';
import { type Camera, EQUATOR, type Frame, worldSize } from '../../geometry/mercator.ts';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { windowClass } from '../../ui/window.ts';
import { toAbout } from '../../view/changes.ts';
import { FIRST } from '../../view/page.ts';
import { openPlace } from '../../view/site.ts';
import { pageCamera } from '../camera.ts';
import { panBy, zoomBy } from '../cameraMoves.ts';
import { creditsOf } from '../credits.ts';
import { useMapKeys } from './mapKeys.ts';

const WAYS = [
  ['up', 'up', 0, -1],
  ['left', 'back', -1, 0],
  ['right', 'next', 1, 0],
  ['down', 'down', 0, 1],
] as const;

interface FurnitureProps {
  frame: Frame | null;
  /** of an operator's background; empty for those of the built-in map and the edition */
  credits: readonly string[];
  /** whether the buttons that move the map are unfolded */
  moving: boolean;
  onMoving: (moving: boolean) => void;
  onCamera: (camera: Camera | null) => void;
}

/**
 * Buttons, scale and credits at the map's edges. The buttons do everything that a drag or a pinch does. On
 * narrow windows a button of its own unfolds scale and credits.
 */
export function Furniture({ frame, credits, moving, onMoving, onCamera }: FurnitureProps) {
  const { atlas, view, t } = useApp();
  const pad = useId();
  const camera = frame?.camera;
  const place = openPlace(atlas, view);
  const zoom = (step: 1 | -1) => camera && onCamera(zoomBy(camera, step));
  const home = () =>
    onCamera(
      place !== null || view.excerpt !== null
        ? pageCamera(atlas, { ...view, page: FIRST }, windowClass())
        : null,
    );
  useMapKeys(zoom, home);
  const below = (
    <>
      {camera && <Scale camera={camera} />}
      <Link to={toAbout(view)}>
        {(credits.length > 0 ? credits : creditsOf(atlas.edition.credits).map(({ name }) => name)).join(', ')}
      </Link>
    </>
  );
  return (
    <div className="furniture">
      <fieldset className="buttons live-only" data-open={moving || undefined}>
        <legend className="unseen">{t.map}</legend>
        <button
          type="button"
          aria-label={t.zoomIn}
          disabled={camera && camera.zoom >= MAX_ZOOM}
          onClick={() => zoom(1)}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          aria-label={t.zoomOut}
          disabled={camera && camera.zoom <= MIN_ZOOM}
          onClick={() => zoom(-1)}
        >
          <Icon name="minus" />
        </button>
        <button type="button" aria-label={t.wholeEdition} onClick={home}>
          <Icon name="home" />
        </button>
        <button
          type="button"
          className="toggle"
          aria-label={t.move.open}
          aria-expanded={moving}
          aria-controls={pad}
          onClick={() => onMoving(!moving)}
        >
          <Icon name="move" />
        </button>
      </fieldset>
      <fieldset className="ways" id={pad} hidden={!moving}>
        <legend className="unseen">{t.move.open}</legend>
        {WAYS.map(([way, icon, x, y]) => (
          <button
            key={way}
            type="button"
            data-way={way}
            aria-label={t.move[way]}
            onClick={() => frame && onCamera(panBy(frame, x, y))}
          >
            <Icon name={icon} />
          </button>
        ))}
      </fieldset>
      {camera && isCityAt(camera, place ? atlas.place(place) : null) && <p className="no-site">{t.noSite}</p>}
      <p className="credit">{below}</p>
      <details className="credit-fold">
        <summary aria-label={t.scaleAndCredits}>
          <Icon name="info" />
        </summary>
        <p>{below}</p>
      </details>
    </div>
  );
}

/** The largest zoom, as far as a reader can tell. */
const LARGEST = MAX_ZOOM - 0.05;
/** Whether the map cannot come nearer to a place of which the texts say no more than the city. */
export const isCityAt = ({ zoom }: Camera, place: AtlasPlace | null | undefined): boolean =>
  zoom >= LARGEST && place?.precision === 'city';

/** The scale bar is at most this wide, in CSS px. */
const WIDEST = 110;

/** Metres that a CSS px covers at the camera's centre. */
export const metresPerPixel = ({ lat, zoom }: Camera): number =>
  (EQUATOR * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);

/** Length of the scale bar in metres: 1, 2 or 5 times a power of ten, the longest that fits. */
export function scaleLength(camera: Camera): number {
  const most = metresPerPixel(camera) * WIDEST;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((n) => n * power <= most) ?? 1) * power;
}

function Scale({ camera }: { camera: Camera }) {
  const { t } = useApp();
  const metres = scaleLength(camera);
  return (
    <span className="scale">
      <svg width={Math.round(metres / metresPerPixel(camera)) + 2} height="7" aria-hidden="true">
        <path d={`M1 0V6H${Math.round(metres / metresPerPixel(camera)) + 1}V0`} />
      </svg>
      {t.scale(String(metres / 1000))}
    </span>
  );
}
