import { useSyncExternalStore } from 'react';

const never = () => () => undefined;
/** false in a prerendered page and in the render that takes it over, true from then on */
export const useLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
