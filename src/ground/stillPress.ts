/** Presses on the still map, while MapLibre loads and where it cannot run: an area drawn there opens as on MapLibre's map. */
import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Id of the topmost area that the still map draws at a point of the window; null where it draws none. */
const areaAt = (x: number, y: number): string | null =>
  document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<SVGElement>('.locator .area')?.dataset.place)
    .find((place) => place !== undefined) ?? null;

/** @param press called with the area that was pressed, or null on the bare map */
export function useStillPress(
  element: RefObject<HTMLElement | null>,
  press: (place: string | null) => void,
): void {
  const listen = useEffectEvent(({ target, clientX, clientY }: MouseEvent) => {
    if (document.documentElement.dataset.ground === 'map' || !(target instanceof Element)) return;
    // pins and buttons stand in the stage too
    if (target === element.current || target.closest('.map-canvas, .locator'))
      press(areaAt(clientX, clientY));
  });
  useEffect(() => {
    const node = element.current;
    if (!node) return;
    const onClick = (event: MouseEvent) => listen(event);
    node.addEventListener('click', onClick);
    return () => node.removeEventListener('click', onClick);
  }, [element]);
}
