const MOUSE = ['mousedown', 'mouseup'] as const;
const TOUCHES = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
const VOLATILE = { capture: true, passive: false } as const;

/**
 * Dispatches to MapLibre's canvas every wheel, drag or pinch that begins on a pin. The pins lie over the
 * canvas as its siblings, so it would never hear of these.
 * @returns removes the listeners
 */
export function handOnGestures(pins: HTMLElement): () => void {
  const stage = pins.parentElement;
  if (!stage) return () => undefined;
  const canvas = () => stage.querySelector('canvas');
  const onPin = (target: EventTarget | null) => target instanceof Node && pins.contains(target);

  const wheel = (event: WheelEvent) => {
    if (onPin(event.target) && canvas()?.dispatchEvent(new WheelEvent('wheel', event)) === false)
      event.preventDefault();
  };
  // the release too: after a drag MapLibre suppresses the click that would follow it
  const mouse = (event: MouseEvent) => {
    if (onPin(event.target)) canvas()?.dispatchEvent(new MouseEvent(event.type, event));
  };
  const touch = (event: TouchEvent) => {
    const below = canvas();
    if (!below || ![...event.touches, ...event.changedTouches].some(({ target }) => onPin(target))) return;
    // with one of two fingers on a pin the map would see only the other, so it gets one event with both
    // instead
    if (!onPin(event.target)) event.stopImmediatePropagation();
    below.dispatchEvent(touchesOn(below, event));
  };

  stage.addEventListener('wheel', wheel, VOLATILE);
  for (const type of MOUSE) stage.addEventListener(type, mouse, true);
  for (const type of TOUCHES) stage.addEventListener(type, touch, true);
  return () => {
    stage.removeEventListener('wheel', wheel, VOLATILE);
    for (const type of MOUSE) stage.removeEventListener(type, mouse, true);
    for (const type of TOUCHES) stage.removeEventListener(type, touch, true);
  };
}

/** The same event, as if all of its fingers had come down on `target`. */
function touchesOn(target: Element, event: TouchEvent): TouchEvent {
  const moved = ({
    identifier,
    clientX,
    clientY,
    pageX,
    pageY,
    screenX,
    screenY,
    radiusX,
    radiusY,
    rotationAngle,
    force,
  }: Touch) =>
    new Touch({
      target,
      identifier,
      clientX,
      clientY,
      pageX,
      pageY,
      screenX,
      screenY,
      radiusX,
      radiusY,
      rotationAngle,
      force,
    });
  const [touches, changedTouches] = [[...event.touches].map(moved), [...event.changedTouches].map(moved)];
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  return new TouchEvent(event.type, {
    bubbles: true,
    cancelable: true,
    composed: true,
    touches,
    changedTouches,
    targetTouches: touches,
    altKey,
    ctrlKey,
    metaKey,
    shiftKey,
  });
}
