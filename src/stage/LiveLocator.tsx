import { useEffect, useState } from 'react';
import { readPublished } from '../data/load.ts';
import { type Areas, areasIn } from '../locator/areas.ts';
import { Locator } from '../locator/Locator.tsx';
import type { Frame } from '../locator/projection.ts';
import { useApp } from '../view/app.ts';
import type { Hatched } from '../view/shown.ts';
import { type Signal, useSignal } from '../view/signal.ts';
import { areasUrl } from './files.ts';

interface Props {
  shown: Signal<Frame | null>;
  asked: Frame;
  hatched: readonly Hatched[];
}

/** The still map drawn in the browser: at a camera of the reader's own before MapLibre is there, or for good without it. */
export function LiveLocator({ shown, asked, hatched }: Props) {
  const { atlas } = useApp();
  const frame = useSignal(shown) ?? asked;
  const [areas, setAreas] = useState<Areas | null>(null);
  useEffect(() => {
    let wanted = true;
    readPublished(areasUrl(), 'areas.geojson')
      .then(({ json }) => wanted && setAreas(areasIn(json)))
      // without the areas' outlines the ground is still right
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, []);
  return <Locator atlas={atlas} frame={frame} areas={areas} hatched={hatched} />;
}
