/** Which reading a draft gets. Pure; it runs in a browser, its worker and Node. */
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import type { Reading } from './reading.ts';

export type Format = 'text' | 'markdown' | 'html';

/** what a file's name says it is; words that were pasted have none and are taken for Markdown, unless they are plainly HTML */
export function formatOf(name: string | null, draft: string): Format {
  if (name !== null && /\.html?$/i.test(name)) return 'html';
  if (name !== null && /\.(?:md|markdown)$/i.test(name)) return 'markdown';
  if (name !== null) return 'text';
  return /^\s*<(?:!doctype|html|body|article|p|div|blockquote)\b/i.test(draft) ? 'html' : 'markdown';
}

/** total: whatever the draft is, it has a reading */
export const readDraft = (draft: string, format: Format): Reading =>
  format === 'html' ? readHtml(draft) : readMarkdown(draft, format === 'markdown');
