import { useEffect, useState } from 'react';
import { inTime } from '../../atlas/inTime.ts';

const load = async () => {
  const [{ citablesOf }, { citationsOf }] = await Promise.all([
    import('./cited.ts'),
    import('./citations.ts'),
  ]);
  return { citablesOf, citationsOf };
};
export type CitingRoom = Awaited<ReturnType<typeof load>>;

/** The makers of citations with their library, fetched once the component is shown; null until then, `failed` where they cannot be had. */
export function useCiting(): CitingRoom | 'failed' | null {
  const [room, setRoom] = useState<CitingRoom | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    inTime(load()).then(
      (come) => wanted && setRoom(come),
      () => wanted && setRoom('failed'),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return room;
}
