import { worldSize } from '../locator/projection.ts';
import { useApp } from '../view/app.ts';
import type { Camera } from '../view/view.ts';

const EQUATOR = 40_075_016.686;
/** widest bar, CSS px */
const WIDEST = 110;

/** metres a CSS px covers at the camera's centre */
export const metresPerPixel = ({ lat, zoom }: Camera): number => (EQUATOR * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);

/** the longest 1, 2 or 5 times a power of ten, in metres, that fits into the widest bar */
export function scaleLength(camera: Camera): number {
  const most = metresPerPixel(camera) * WIDEST;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((n) => n * power <= most) ?? 1) * power;
}

export function Scale({ camera }: { camera: Camera }) {
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
