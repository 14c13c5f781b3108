/**
 * Bytes of one file at one address. By range where the host can: neighbouring reads of the same moment become one
 * request, because on slow 4G a round trip (150 ms) costs as much as 30 kB, and Chromium runs range requests for one
 * address one after the other. Or the whole file, downloaded once and kept in memory.
 */
/** the host cannot be reached or does not give the file; asking again later may help */
export class Unreachable extends Error {}
/** the host answered, but not with the bytes that were asked for */
export class BadRange extends Error {}

/** reads [offset, offset + length); fewer bytes only where the file ends. The buffer is the caller's own. */
export type ReadBytes = (offset: number, length: number, signal?: AbortSignal) => Promise<ArrayBuffer>;
export interface ByteSource {
  ranged: ReadBytes;
  whole: ReadBytes;
}
export interface ByteOptions {
  url: string;
  /** bytes of the file, where the build knows them: a range of another total is then no range of this file */
  size?: number | undefined;
  fetch?: typeof fetch;
  /** whether a downloaded file is complete; a host may cut it short without an error */
  isComplete: (file: ArrayBuffer) => boolean;
}
interface Wanted {
  start: number;
  end: number;
  signal: AbortSignal | undefined;
  resolve: (data: ArrayBuffer) => void;
  reject: (reason: unknown) => void;
}

/** bytes between two reads that are cheaper to download than another round trip */
const GAP = 24_576;
/** a merged request is no longer than this, so that its first tile does not wait long for its last */
const LONGEST = 262_144;

/** reads sorted into requests, each a run of neighbours */
function inRuns(wanted: readonly Wanted[]): Wanted[][] {
  const runs: { end: number; members: Wanted[] }[] = [];
  for (const one of [...wanted].sort((a, b) => a.start - b.start)) {
    const run = runs.at(-1);
    if (run && one.start - run.end <= GAP && one.end - run.members[0]!.start <= LONGEST) {
      run.members.push(one);
      run.end = Math.max(run.end, one.end);
    } else runs.push({ end: one.end, members: [one] });
  }
  return runs.map(({ members }) => members);
}

export function createByteSource({
  url,
  size,
  fetch: get = (input, init) => fetch(input, init),
  isComplete,
}: ByteOptions): ByteSource {
  let file: Promise<ArrayBuffer> | undefined;
  let queue: Wanted[] = [];

  const ask = async (init: RequestInit): Promise<Response> => {
    try {
      return await get(url, init);
    } catch (error) {
      init.signal?.throwIfAborted();
      throw new Unreachable(`${url} cannot be reached`, { cause: error });
    }
  };

  async function download(answer: Response | undefined): Promise<ArrayBuffer> {
    const response = answer ?? (await ask({}));
    if (!response.ok) throw new Unreachable(`${url} answers ${response.status}`);
    const body = await response.arrayBuffer().catch((error: unknown) => {
      throw new Unreachable(`${url} broke off`, { cause: error });
    });
    if (!isComplete(body)) throw new Unreachable(`${url} is not complete: ${body.byteLength} bytes`);
    return body;
  }
  /** the one download all share; forgotten when it fails, so that the next read tries again */
  function wholeFile(answer?: Response): Promise<ArrayBuffer> {
    if (file) return file;
    const mine = download(answer);
    file = mine;
    mine.catch(() => {
      if (file === mine) file = undefined;
    });
    return mine;
  }

  async function request(start: number, end: number, signal: AbortSignal): Promise<ArrayBuffer> {
    const response = await ask({ headers: { Range: `bytes=${start}-${end - 1}` }, signal });
    if (response.status === 200) {
      // a host without ranges sends all of it; the download goes on even if nobody waits for this tile any more
      wholeFile(response);
      throw new BadRange(`${url} does not answer ranges`);
    }
    if (response.status !== 206) throw new BadRange(`${url} answers ${response.status} to a range`);
    // some hosts cut ranges out of a gzipped copy: the total tells, where the header may be read (another origin may hide it)
    const [, from, total] =
      /^bytes (\d+)-\d+\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? [];
    if ((from && Number(from) !== start) || (size && total && Number(total) !== size))
      throw new BadRange(`${url} answers another range`);
    const body = await response.arrayBuffer().catch((error: unknown) => {
      signal.throwIfAborted();
      throw new BadRange(`${url} breaks off within a range`, { cause: error });
    });
    const known = total ? Number(total) : size;
    const right = known
      ? body.byteLength === Math.min(end, known) - start
      : body.byteLength === end - start || (start === 0 && body.byteLength < end);
    if (!right) throw new BadRange(`${url} answers ${body.byteLength} bytes instead of ${end - start}`);
    return body;
  }

  function send(run: readonly Wanted[]): void {
    const start = run[0]!.start;
    const end = Math.max(...run.map((one) => one.end));
    const controller = new AbortController();
    const leave = () => run.every((one) => one.signal?.aborted) && controller.abort();
    for (const one of run) one.signal?.addEventListener('abort', leave, { once: true });
    request(start, end, controller.signal)
      .then(
        (body) => run.forEach((one) => void one.resolve(body.slice(one.start - start, one.end - start))),
        (error) => run.forEach((one) => void one.reject(error)),
      )
      .finally(() => run.forEach((one) => void one.signal?.removeEventListener('abort', leave)));
  }

  return {
    ranged: (offset, length, signal) => {
      signal?.throwIfAborted();
      const answer = new Promise<ArrayBuffer>((resolve, reject) => {
        queue.push({ start: offset, end: offset + length, signal, resolve, reject });
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
      // the map asks for its tiles in one burst of messages, a task each
      if (queue.length === 1)
        setTimeout(() => {
          const now = queue.filter((one) => !one.signal?.aborted);
          queue = [];
          for (const run of inRuns(now)) send(run);
        }, 2);
      return answer;
    },
    whole: async (offset, length, signal) => {
      const all = await wholeFile();
      signal?.throwIfAborted();
      return all.slice(offset, offset + length);
    },
  };
}
