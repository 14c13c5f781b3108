import { useEffect, useState } from 'react';
import { type Areas, areasIn } from '../atlas/areas.ts';
import { readPublished } from '../atlas/published.ts';

let read: Promise<Areas> | null = null;
/** The outlines of areas; the file is the map's own, which the browser has by now. Asked for again after a failure. */
export function fetchAreas(): Promise<Areas> {
  read ??= readPublished(document.documentElement.dataset.root ?? '/', 'areas.geojson')
    .then(({ json }) => areasIn(json))
    .catch((fault: unknown) => {
      read = null;
      throw fault;
    });
  return read;
}

/** The same for a component: null until they are there, and where they cannot be had. */
export function useAreas(): Areas | null {
  const [areas, setAreas] = useState<Areas | null>(null);
  useEffect(() => {
    let wanted = true;
    fetchAreas().then(
      (come) => wanted && setAreas(come),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return areas;
}
