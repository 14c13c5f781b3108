import { type ComponentType, useEffect, useState } from 'react';

/**
 * A component in a file of its own, fetched when it is first wanted. Null until it is there, where it cannot be had, and while
 * it is not wanted.
 * @param load the same function in each render; another wish asks again after a failure
 * @param onMissing called where it cannot be had
 */
export function useLater<P>(
  load: () => Promise<ComponentType<P>>,
  wanted: boolean,
  onMissing?: () => void,
): ComponentType<P> | null {
  const [component, setComponent] = useState<ComponentType<P> | null>(null);
  const asks = wanted && component === null;
  useEffect(() => {
    if (asks)
      load().then(
        (come) => setComponent(() => come),
        () => onMissing?.(),
      );
  }, [asks, load, onMissing]);
  return wanted ? component : null;
}
