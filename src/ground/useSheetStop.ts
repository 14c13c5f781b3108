import { useEffect, useLayoutEffect } from 'react';
import { useApp } from '../ui/app.ts';
import { useSignal } from '../view/signal.ts';
import type { MapCamera } from './camera.ts';

/** Tells CSS and the camera at which stop the phone's sheet is. */
export function useSheetStop({ keepInSight }: MapCamera): void {
  const { sheetStop } = useApp();
  const now = useSignal(sheetStop);
  useLayoutEffect(() => {
    document.documentElement.dataset.stop = now;
  }, [now]);
  useEffect(() => sheetStop.subscribe(keepInSight), [sheetStop, keepInSight]);
}
