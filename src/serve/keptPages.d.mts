import type { Read, Watched } from '../prerender/watch.ts';
import type { addressesOf } from './addresses.mjs';

export interface KeptPages {
  take(path: string, watched: Watched): Promise<boolean>;
  keep(path: string, text: string, read: Read): Promise<boolean>;
  keepSheet(path: string, text: string): Promise<boolean>;
}
export function keptPages(given: {
  folder: string;
  out: string;
  rendererHash: string;
  addresses: ReturnType<typeof addressesOf>;
}): KeptPages;
export function forgetOthers(folder: string, out: string): Promise<void>;
export function rendererHashOf(folder: string, given: readonly string[]): Promise<string>;
