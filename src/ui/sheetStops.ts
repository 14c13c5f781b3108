/** Where the phone's bottom sheet rests, in CSS px of height; panel.css says the same. Pure. */
import type { Stop } from '../view/app.ts';

const ORDER: readonly Stop[] = ['peek', 'half', 'full'];
const PEEK = 148;
/** px/ms beyond which a release is a flick */
const FLICK = 0.5;

/** height of a stop in a window of the height */
export const heightAt = (stop: Stop, windowHeight: number): number =>
  stop === 'peek' ? PEEK : stop === 'half' ? Math.round(windowHeight * 0.52) : windowHeight - PEEK;

/** the stop a press brings: up one, from the top down to the first */
export const nextStop = (stop: Stop): Stop => ORDER[(ORDER.indexOf(stop) + 1) % ORDER.length]!;

/** one stop up or down, as far as there is one */
export const stepStop = (stop: Stop, by: 1 | -1): Stop => ORDER[Math.max(0, Math.min(ORDER.length - 1, ORDER.indexOf(stop) + by))]!;

/**
 * Where a released sheet comes to rest: a flick goes on to the next stop, else the nearest takes it.
 * @param velocity px/ms, upwards positive
 */
export function settleStop(height: number, velocity: number, windowHeight: number): Stop {
  const at = (stop: Stop) => heightAt(stop, windowHeight);
  if (velocity > FLICK) return ORDER.find((stop) => at(stop) > height) ?? 'full';
  if (velocity < -FLICK) return ORDER.findLast((stop) => at(stop) < height) ?? 'peek';
  return ORDER.reduce((best, stop) => (Math.abs(at(stop) - height) < Math.abs(at(best) - height) ? stop : best));
}
