/** Cuts a range out of a whole file. The Cache API keeps no partial answers, so archives are kept whole. */

/**
 * The bytes that a Range header asks for, from `start` to before `end`; null where it asks for several parts or none that a
 * file of this size has.
 */
export function rangeIn(header: string, size: number): { start: number; end: number } | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
  if (first === '' && last === '') return null;
  // "-500" asks for the last 500 bytes
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  return start < end ? { start, end } : null;
}

/** The answer to a request for a part of a file that is kept whole: 206, or 416 where there is no such part. */
export async function cutOf(whole: Response, header: string): Promise<Response> {
  const body = await whole.blob();
  const headers = new Headers(whole.headers);
  const range = rangeIn(header, body.size);
  if (range === null) {
    headers.set('Content-Range', `bytes */${body.size}`);
    return new Response(null, { status: 416, headers });
  }
  const { start, end } = range;
  headers.set('Content-Range', `bytes ${start}-${end - 1}/${body.size}`);
  headers.set('Content-Length', String(end - start));
  return new Response(body.slice(start, end), { status: 206, headers });
}
