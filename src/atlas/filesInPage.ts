/**
 * The files of an edition that is one page: each stands in a script element that no browser runs, as base64, most of them gzipped.
 * From here on `fetch` answers from them and from nothing else, so that no request can leave the page.
 */

/** name of a file from the site's root, in whatever address it is asked for */
const NAME = /\/((?:data|basemap)\/[^?#]+)/;
const DATA_URL = /^data:([^;,]*)[^,]*;base64,/;

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
};

const unpacked = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
  );

const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
/** null where the page has no such file */
function read(name: string): Promise<Uint8Array<ArrayBuffer>> | null {
  const known = kept.get(name);
  if (known) return known;
  const element = document.querySelector<HTMLElement>(`script[data-file="${CSS.escape(name)}"]`);
  if (!element) return null;
  const bytes = bytesOf(element.textContent);
  const file = element.dataset.packed === undefined ? Promise.resolve(bytes) : unpacked(bytes);
  kept.set(name, file);
  // The page would hold it twice.
  element.remove();
  return file;
}

/** As a host answers, ranges too. */
async function answer(address: string, range: string | null): Promise<Response> {
  const [whole, type = ''] = DATA_URL.exec(address) ?? [];
  if (whole !== undefined)
    return new Response(bytesOf(address.slice(whole.length)), { headers: { 'Content-Type': type } });
  const file = await read(NAME.exec(address)?.[1] ?? '');
  if (!file) return new Response(null, { status: 404 });
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  if (from === undefined) return new Response(file);
  const part = file.slice(Number(from), Number(to) + 1);
  return new Response(part, {
    status: 206,
    headers: {
      'Content-Range': `bytes ${from}-${Number(from) + part.byteLength - 1}/${file.byteLength}`,
    },
  });
}

/** Call it before anything is asked for. */
export function answerFromPage(): void {
  globalThis.fetch = async (asked, init) => {
    init?.signal?.throwIfAborted();
    const request = asked instanceof Request ? asked : null;
    const headers = new Headers(init?.headers ?? request?.headers);
    return answer(request?.url ?? String(asked), headers.get('range'));
  };
}
