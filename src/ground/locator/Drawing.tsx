import type { Layer } from '../../../geo/model.ts';
import { type Drawing, STEPS } from './draw.ts';

/** a tile of 8 CSS px: lines of another direction, or dots, for each symbol */
const HATCHES: Record<Layer['symbol'], string> = {
  triangle: 'M-1 9 9-1M-1 1 1-1M7 9 9 7',
  fort: 'M-1-1 9 9M7-1 9 1M-1 7 1 9',
  anchor: 'M4-1V9',
  lozenge: 'M-1 4H9',
  tablet: 'M4 4h.01',
};

interface Props {
  drawing: Drawing;
  /** the part of the drawing that is seen, in CSS px from the camera's centre */
  view: { x: number; y: number; width: number; height: number };
  /** sets this drawing's patterns apart from another's on the page */
  id: string;
}

/** A drawing as SVG; locator.css colours it. */
export function Sheet({ drawing, view, id }: Props) {
  const { land, lakes, focus, borders, provinces, areas } = drawing;
  const symbols = new Map(areas.map(({ layer }) => [layer.id, layer]));
  const hatch = (layer: Layer) => `${id}-${layer.id}`;
  const drawn = (under: boolean) =>
    areas
      .filter(({ weight }) => (weight === 'sea') === under)
      .map(({ place, layer, weight, fill, edge }) => (
        <g key={place} className="area" data-layer={layer.id} data-weight={weight}>
          <path fill={`url(#${hatch(layer)})`} d={fill} />
          <path className="edge-line" d={edge} />
        </g>
      ));
  return (
    <svg
      className="locator"
      viewBox={[view.x, view.y, view.width, view.height].map((px) => px * STEPS).join(' ')}
      aria-hidden="true"
    >
      <defs>
        {[...symbols.values()].map((layer) => (
          <pattern
            key={layer.id}
            id={hatch(layer)}
            data-layer={layer.id}
            width={8 * STEPS}
            height={8 * STEPS}
            patternUnits="userSpaceOnUse"
          >
            <path
              className={layer.symbol === 'tablet' ? 'dots' : undefined}
              transform={`scale(${STEPS})`}
              d={HATCHES[layer.symbol]}
            />
          </pattern>
        ))}
        <path id={`${id}-land`} d={land} />
      </defs>
      <use href={`#${id}-land`} className="glow wide" />
      <use href={`#${id}-land`} className="glow" />
      {drawn(true)}
      <use href={`#${id}-land`} className="land" />
      {focus && <path className="focus" d={focus} />}
      {lakes && <path className="lakes" d={lakes} />}
      <use href={`#${id}-land`} className="coast" />
      {provinces && <path className="provinces" transform={`scale(${STEPS})`} d={provinces} />}
      {drawn(false)}
      {borders && <path className="borders casing" d={borders} />}
      {borders && <path className="borders" d={borders} />}
    </svg>
  );
}
