import type { Modules } from '../prerender/head.ts';

export const MARK: string;
export function addressesOf(
  modules: Modules,
  data: Readonly<Record<string, string>>,
): {
  blank(text: string): string;
  fill(text: string): string | null;
  shape: string;
};
