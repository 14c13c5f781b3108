// One line that says how many pages are written and how long the others will take.

/** ms between two lines where the output is no terminal, and between two changes of the line where it is one */
const EVERY = { log: 10_000, terminal: 200 };

/** @param {number} seconds */
const lasting = (seconds) => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`);

/**
 * @param {number} all pages there will be
 * @param {{ out?: { isTTY?: boolean, write(text: string): unknown }, now?: () => number }} [given] where the line is
 *   written, and a clock in ms
 * @returns {{ wrote(pages: number): void, end(): void }} `wrote` counts pages on; `end` finishes the line
 */
export function progressOf(all, { out = process.stderr, now = Date.now } = {}) {
  const begun = now();
  const every = out.isTTY ? EVERY.terminal : EVERY.log;
  let done = 0;
  let last = begun;
  const say = () => {
    const left = ((now() - begun) / done) * (all - done);
    const line = `${done} of ${all} pages${done < all ? `, ${lasting(left / 1000)} left` : ''}`;
    out.write(out.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
    last = now();
  };
  return {
    wrote(pages) {
      done += pages;
      if (now() - last >= every) say();
    },
    end() {
      if (last === begun) return;
      say();
      if (out.isTTY) out.write('\n');
    },
  };
}
