import { useEffect, useEffectEvent, useRef } from 'react';
import type { Frame } from '../locator/projection.ts';
import { useApp } from '../view/app.ts';
import { stillOn, toCamera } from '../view/changes.ts';
import { placesNow } from '../view/reading.ts';
import { useSignal } from '../view/signal.ts';
import { type Camera, openSource } from '../view/view.ts';
import { sameCamera } from './moves.ts';
import { cameraToRead } from './see.ts';

/**
 * Brings the places of the passage being read on screen, unless the reader has moved the map.
 * @param asked the frame the map shows or is on its way to; null until it is known
 */
export function useFollowing(asked: Frame | null): void {
  const { atlas, view, go, following, stop } = useApp();
  const follows = useSignal(following);
  const sheet = useSignal(stop);
  const known = asked !== null;
  const excerpt = openSource(view) === null ? null : view.excerpt;
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
