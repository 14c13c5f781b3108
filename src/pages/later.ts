/** The file of the later pages: asked for once the map is drawn, or by the first page that needs it. */
import { createSignal } from '../view/signal.ts';

type Room = typeof import('./LaterPage.tsx');

export const later = createSignal<Room | null>(null);

/** rejects where the file cannot be had; another call asks again */
export async function loadLater(): Promise<void> {
  if (!later.get()) later.set(await import('./LaterPage.tsx'));
}
