import { useApp } from '../view/app.ts';
import { Mark } from './Mark.tsx';

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
