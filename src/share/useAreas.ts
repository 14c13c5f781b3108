import { useEffect, useState } from 'react';
import { type Areas, areasIn } from '../atlas/areas.ts';
import { readAreas } from '../atlas/published.ts';
import { siteRoot } from '../atlas/roots.ts';

/** The outlines of areas; the file is the map's own, which has come by now. */
export const fetchAreas = async (): Promise<Areas> => areasIn(await readAreas(siteRoot()));

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
