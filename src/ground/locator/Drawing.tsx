import type { Layer } from '../../../geo/model.ts';
import { hatchPath, SYMBOL_SHAPES } from '../../layout/symbols.ts';
import { type Drawing, STEPS } from './draw.ts';

interface Props {
  drawing: Drawing;
  /** the visible part of the drawing, in CSS px from the camera's centre */
  view: { x: number; y: number; width: number; height: number };
  /** prefix of the ids of this drawing's patterns, as a page may have two drawings */
  id: string;
}

/** A drawing as SVG. locator.css has its colours. */
export function DrawingSvg({ drawing, view, id }: Props) {
  const { land, lakes, focus, borders, provinces, areas } = drawing;
  const symbols = new Map(areas.map(({ layer }) => [layer.id, layer]));
  const hatch = (layer: Layer) => `${id}-${layer.id}`;
  const drawn = (under: boolean) =>
    areas
      .filter(({ weight, fill, edge }) => (weight === 'sea') === under && (fill || edge))
      .map(({ place, layer, weight, fill, edge }) => (
        <g key={place} className="area" data-place={place} data-layer={layer.id} data-weight={weight}>
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
          <HatchPattern key={layer.id} id={hatch(layer)} layer={layer} />
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

/** The hatch of a layer's areas. locator.css gives its tile the same size in every window. */
function HatchPattern({ id, layer }: { id: string; layer: Layer }) {
  const { hatch } = SYMBOL_SHAPES[layer.symbol];
  const side = hatch.tile * STEPS;
  return (
    <pattern id={id} data-layer={layer.id} width={side} height={side} patternUnits="userSpaceOnUse">
      <path transform={`scale(${STEPS})`} strokeWidth={hatch.width} d={hatchPath(hatch)} />
    </pattern>
  );
}
