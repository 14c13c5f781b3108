/**
 * Reads bytes of one file at one address: by ranges, or from the whole file, downloaded once and kept in
 * memory. Neighbouring ranges that are read at the same moment become one request, because on slow 4G a round
 * trip (150 ms) costs as much as 30 kB, and Chromium runs range requests for one address one after the other.
 */

/** The host cannot be reached or does not give the file. Another attempt later may succeed. */
export class Unreachable extends Error {}
/** The host answered, but not with the bytes that were asked for. */
class BadRange extends Error {}

/**
 * Reads the bytes from offset to offset + length, fewer only where the file ends. The caller may keep or
 * transfer the buffer.
 */
export type ReadBytes = (offset: number, length: number, signal?: AbortSignal) => Promise<ArrayBuffer>;
interface ByteSource {
  ranged: ReadBytes;
  whole: ReadBytes;
}
export interface ByteOptions {
  url: string;
  /**
   * size of the file in bytes, where the build knows it; a range whose total differs belongs to another
   * version
   */
  size?: number | undefined;
  fetch?: typeof fetch;
  /** whether the whole file may be downloaded where a host does not answer ranges; too much to ask for a large one */
  mayDownload?: boolean;
  /** Whether a downloaded file is complete, as a host may cut it short without an error. */
  isComplete: (file: ArrayBuffer) => boolean;
}
interface Wanted {
  start: number;
  end: number;
  signal: AbortSignal | undefined;
  resolve: (data: ArrayBuffer) => void;
  reject: (reason: unknown) => void;
}

/** Downloading this many bytes between two reads costs less than another round trip. */
const GAP = 24_576;
/** A host that has not begun to answer after this many ms does not answer. */
const PATIENCE = 15_000;
/** A merged request has at most this many bytes, so that its first tile does not wait long for the last. */
const LONGEST = 262_144;

/** Neighbouring reads, which become one request for the bytes from start to end. */
interface Run {
  start: number;
  end: number;
  members: Wanted[];
}
function inRuns(wanted: readonly Wanted[]): readonly Run[] {
  const runs: Run[] = [];
  for (const one of [...wanted].sort((a, b) => a.start - b.start)) {
    const run = runs.at(-1);
    if (run && one.start - run.end <= GAP && one.end - run.start <= LONGEST) {
      run.members.push(one);
      run.end = Math.max(run.end, one.end);
    } else runs.push({ start: one.start, end: one.end, members: [one] });
  }
  return runs;
}

export function createByteSource({
  url,
  size,
  fetch: get = (input, init) => fetch(input, init),
  mayDownload = true,
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
  /** The one download that all reads share. After a failure the next read starts another. */
  function wholeFile(answer?: Response): Promise<ArrayBuffer> {
    if (file) return file;
    const mine = download(answer);
    file = mine;
    mine.catch(() => {
      if (file === mine) file = undefined;
    });
    return mine;
  }

  async function request(
    start: number,
    end: number,
    signal: AbortSignal,
    onAnswer: () => void,
  ): Promise<ArrayBuffer> {
    const response = await ask({ headers: { Range: `bytes=${start}-${end - 1}` }, signal });
    onAnswer();
    if (response.status === 200) {
      // a host without ranges sends the whole file; its download continues even when this tile is no longer
      // needed
      if (mayDownload) wholeFile(response);
      else void response.body?.cancel();
      throw new BadRange(`${url} does not answer ranges`);
    }
    if (response.status !== 206) throw new BadRange(`${url} answers ${response.status} to a range`);
    // some hosts cut ranges out of a gzipped copy, which the total in this header shows; another origin may
    // hide the header
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

  function send({ start, end, members }: Run): void {
    const controller = new AbortController();
    const late = setTimeout(() => {
      for (const one of members) one.reject(new Unreachable(`${url} does not answer`));
      controller.abort();
    }, PATIENCE);
    const leave = () => members.every((one) => one.signal?.aborted) && controller.abort();
    for (const one of members) one.signal?.addEventListener('abort', leave, { once: true });
    request(start, end, controller.signal, () => clearTimeout(late))
      .then(
        (body) => members.forEach((one) => void one.resolve(body.slice(one.start - start, one.end - start))),
        (error) => members.forEach((one) => void one.reject(error)),
      )
      .finally(() => {
        clearTimeout(late);
        for (const one of members) one.signal?.removeEventListener('abort', leave);
      });
  }

  return {
    ranged: (offset, length, signal) => {
      signal?.throwIfAborted();
      const answer = new Promise<ArrayBuffer>((resolve, reject) => {
        queue.push({ start: offset, end: offset + length, signal, resolve, reject });
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
      // MapLibre asks for its tiles in a burst of messages, one task each, so wait for the rest of the burst
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
