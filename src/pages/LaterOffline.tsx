import { isEmbedded } from '../atlas/roots.ts';
import { useSignal } from '../view/signal.ts';
import { laterPart } from './page.ts';

const TOLD = laterPart(async () => (await import('../offline/Told.tsx')).Told);

/**
 * Fetches what keeps a copy for reading without a network, once the map is drawn; nothing in a frame, of another site or of
 * the workbench, nor where the site was built without copies.
 * @param words resolves once the words of later pages are there
 */
export const loadOffline = (words: Promise<unknown>): Promise<void> =>
  KEEPS_COPIES && !isEmbedded() && parent === window ? TOLD.load(words) : Promise.resolve();

/** What a reader must know of the network and of new editions, above the page. */
export function LaterOffline() {
  const Told = useSignal(TOLD.component);
  return Told && <Told id={null} />;
}
