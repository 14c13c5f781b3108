import type { SiteInput } from '../prerender/input.ts';
import type { renderFiles, Share } from '../prerender/pages.tsx';
import type { KeptPages } from './keptPages.mjs';

export function writeShare(
  render: typeof renderFiles,
  input: SiteInput,
  share: Share,
  to: { out: string; kept: KeptPages; wrote: () => void },
): Promise<void>;
