import { useEffect, useState } from 'react';

const load = async () => {
  const [{ citablesOf }, { citationsOf }] = await Promise.all([
    import('./cited.ts'),
    import('./citations.ts'),
  ]);
  return { citablesOf, citationsOf };
};
export type CitingRoom = Awaited<ReturnType<typeof load>>;

/** The makers of citations with their library, fetched once the component is shown; `tryAgain` where they could not be had. */
export function useCiting(): { room: CitingRoom | null; failed: boolean; tryAgain: () => void } {
  const [room, setRoom] = useState<CitingRoom | null>(null);
  const [attempt, setAttempt] = useState({ number: 0, failed: false });
  const { number, failed } = attempt;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again
  useEffect(() => {
    let wanted = true;
    load().then(
      (come) => wanted && setRoom(come),
      () => wanted && setAttempt((before) => ({ ...before, failed: true })),
    );
    return () => {
      wanted = false;
    };
  }, [number]);
  return {
    room,
    failed,
    tryAgain: () => setAttempt(({ number: before }) => ({ number: before + 1, failed: false })),
  };
}
