import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { sameCamera } from '../geometry/camera.ts';
import type { Camera, Frame } from '../geometry/mercator.ts';
import { useApp } from '../ui/app.ts';
import { stillOn, toCamera } from '../view/changes.ts';
import { placesNow } from '../view/reading.ts';
import { useSignal } from '../view/signal.ts';
import { openSource } from '../view/site.ts';
import { cameraToRead } from './camera.ts';

/**
 * Brings the places of the passage being read on screen, unless the reader has moved the map.
 * @param asked the frame the map shows or is on its way to; null until it is known
 */
export function useFollowing(asked: Frame | null): void {
  const { atlas, view, go, following, stop } = useApp();
  const follows = useSignal(following);
  const sheet = useSignal(stop);
  const known = asked !== null;
  const excerpt = openSource(atlas, view) === null ? null : view.excerpt;
  const before = useRef<Camera | null | undefined>(undefined);
  const follow = useEffectEvent(() => {
    if (!asked) return;
    // an address or an entry of the history that brings a map position means that position
    if (!follows || excerpt === null || (view.camera && view.camera !== before.current)) return;
    const camera = cameraToRead(atlas, asked, [...placesNow(atlas, view)]);
    if (!sameCamera(camera, asked.camera))
      go(
        stillOn(view, (now) => toCamera(now, camera)),
        'replace',
      );
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when reading goes on, not when the camera moves
  useEffect(() => follow(), [excerpt, follows, known, sheet]);
  const { camera } = view;
  useEffect(() => {
    if (known) before.current = camera;
  }, [known, camera]);
}

/** CSS px a finger may tremble during a press */
const TREMBLE = 6;

/** Calls back as soon as the reader turns the wheel over an element or drags across it. */
export function useHands(element: RefObject<HTMLElement | null>, onMove: () => void): void {
  const moved = useEffectEvent(onMove);
  useEffect(() => {
    const node = element.current;
    if (!node) return;
    const over = new AbortController();
    const quiet = { capture: true, passive: true, signal: over.signal } as const;
    let from: readonly [number, number] = [0, 0];
    node.addEventListener('wheel', () => moved(), quiet);
    node.addEventListener(
      'pointerdown',
      ({ clientX, clientY }) => {
        from = [clientX, clientY];
      },
      quiet,
    );
    node.addEventListener(
      'pointermove',
      ({ buttons, clientX, clientY }) =>
        buttons > 0 && Math.hypot(clientX - from[0], clientY - from[1]) > TREMBLE && moved(),
      quiet,
    );
    return () => over.abort();
  }, [element]);
}
