import type { Layer } from '../../geo/model.ts';
import { useApp } from './app.ts';

type SymbolName = Layer['symbol'];

/** Silhouettes on a 24 grid, one path each, fill-rule evenodd; they differ without colour. */
const SOLID: Record<SymbolName, string> = {
  fort: 'M1.5 1.5 8.6 3.4 9.8 5.6H14.2L15.4 3.4 22.5 1.5 20.6 8.6 18.4 9.8V14.2L20.6 15.4 22.5 22.5 15.4 20.6 14.2 18.4H9.8L8.6 20.6 1.5 22.5 3.4 15.4 5.6 14.2V9.8L3.4 8.6ZM9.9 9.9V14.1H14.1V9.9Z',
  anchor:
    'M12 1.5A10.5 10.5 0 1 1 12 22.5 10.5 10.5 0 1 1 12 1.5ZM12 4.4A2.2 2.2 0 1 0 12 8.8 2.2 2.2 0 1 0 12 4.4ZM11 8.8V10.2H8.2V12.1H11V17.3C9.1 17 7.8 15.9 7.4 14.3L5.5 14.8C6.2 17.7 8.7 19.4 12 19.4S17.8 17.7 18.5 14.8L16.6 14.3C16.2 15.9 14.9 17 13 17.3V12.1H15.8V10.2H13V8.8Z',
  triangle: 'M12 2 23 21.2H1Z',
  lozenge: 'M12 .8 19.4 12 12 23.2 4.6 12ZM11.1 6.4V17.6H12.9V6.4Z',
  tablet: 'M1.5 6H22.5V18H1.5ZM3.9 8.4V15.6H20.1V8.4ZM7 11H17V13H7Z',
};

/** The same silhouettes without the inner cut, for the outline of a layer that is switched off. */
const OUTLINE: Record<SymbolName, string> = {
  fort: 'M2.8 2.8 8.5 4.3 9.7 6.6H14.3L15.5 4.3 21.2 2.8 19.7 8.5 17.4 9.7V14.3L19.7 15.5 21.2 21.2 15.5 19.7 14.3 17.4H9.7L8.5 19.7 2.8 21.2 4.3 15.5 6.6 14.3V9.7L4.3 8.5Z',
  anchor: 'M12 2.5A9.5 9.5 0 1 1 12 21.5 9.5 9.5 0 1 1 12 2.5Z',
  triangle: 'M12 3.8 21.4 20.2H2.6Z',
  lozenge: 'M12 2.5 18.3 12 12 21.5 5.7 12Z',
  tablet: 'M2.5 7H21.5V17H2.5Z',
};

/** Path of a layer's silhouette on the 24 grid, for drawings that bring their own svg. */
export const markPath = (symbol: SymbolName): string => SOLID[symbol];

/** The mark of a layer in its own colour; `off` draws the outline. Decoration: the layer's name stands beside it or in a label. */
export function Mark({ layer, size, off = false }: { layer: Layer; size: number; off?: boolean }) {
  return (
    <svg
      className={off ? 'mark off' : 'mark'}
      data-layer={layer.id}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path fillRule="evenodd" d={(off ? OUTLINE : SOLID)[layer.symbol]} />
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

/** The number of a question, as the pins of its places bear it. */
export function Tile({ number }: { number: number }) {
  const { t } = useApp();
  return (
    <span className="number">
      <span className="unseen">{t.claims.number(number)}. </span>
      <span aria-hidden="true">{number}</span>
    </span>
  );
}
