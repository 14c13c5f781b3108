import type { Layer } from '../../geo/model.ts';
import { useApp } from './app.ts';
import { markShape } from './shapes.ts';

/**
 * The symbol of a layer in its colour, `size` in CSS px; `off` draws the outline. Assistive technology reads
 * the layer's name instead.
 */
export function Mark({ layer, size, off = false }: { layer: Layer; size: number; off?: boolean }) {
  return (
    <svg
      className={off ? 'mark off' : 'mark'}
      data-layer={layer.id}
      width={size}
      height={size}
      aria-hidden="true"
    >
      <use href={`#${markShape(layer.symbol, off)}`} />
    </svg>
  );
}

/** The marks of several layers in a row. */
export function Marks({ layers, size }: { layers: readonly string[]; size: number }) {
  const { atlas } = useApp();
  return (
    <span className="marks">
      {atlas.layers
        .filter(({ id }) => layers.includes(id))
        .map((layer) => (
          <Mark key={layer.id} layer={layer} size={size} />
        ))}
    </span>
  );
}

/** The number of a question, as it also stands on the pins of its places. */
export function Tile({ number }: { number: number }) {
  const { t } = useApp();
  return (
    <span className="number">
      <span className="unseen">{t.claims.number(number)}. </span>
      <span aria-hidden="true">{number}</span>
    </span>
  );
}
