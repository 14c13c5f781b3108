/** Ways in which a host can fail to give a file, as changes to what it would have answered. Pure. */

export const KINDS = ['404', '500', 'html', 'truncated', 'flipped', 'empty', 'type', 'stalled'] as const;
export type Kind = (typeof KINDS)[number];

export interface Answer {
  status: number;
  type: string;
  body: Buffer;
}

const SIGN_IN = Buffer.from('<!doctype html><title>Welcome</title><p>Please sign in.');
const plain = (status: number, text: string): Answer => ({
  status,
  type: 'text/plain',
  body: Buffer.from(text),
});

/** One bit of a letter in the middle, which leaves JSON well formed. Of a file without letters, any byte. */
function flip(body: Buffer): Buffer {
  const altered = Buffer.from(body);
  const half = Math.floor(body.length / 2);
  const letter = altered.findIndex((byte, i) => i >= half && byte >= 0x61 && byte < 0x7a);
  const at = letter < 0 ? half : letter;
  altered[at] = (altered[at] ?? 0) ^ 1;
  return altered;
}

/** @returns the spoilt answer; null where the host never answers */
export function spoil(answer: Answer, kind: Kind): Answer | null {
  if (kind === 'stalled') return null;
  if (kind === '404') return plain(404, 'not found');
  if (kind === '500') return plain(500, 'out of order');
  if (kind === 'html') return { status: 200, type: 'text/html; charset=utf-8', body: SIGN_IN };
  if (kind === 'empty') return { ...answer, body: Buffer.alloc(0) };
  if (kind === 'type') return { ...answer, type: 'application/octet-stream' };
  if (kind === 'flipped') return { ...answer, body: flip(answer.body) };
  return { ...answer, body: answer.body.subarray(0, Math.floor(answer.body.length / 2)) };
}
