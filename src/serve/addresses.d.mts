import type { Modules } from '../prerender/head.ts';

export const MARK: string;
/** What the address of each published file has after its "?". @param manifest of the published edition */
export function hashesOf(manifest: unknown): Record<string, string>;
export function addressesOf(
  modules: Modules,
  data: Readonly<Record<string, string>>,
): {
  blank(text: string): string;
  fill(text: string): string | null;
  shape: string;
};
