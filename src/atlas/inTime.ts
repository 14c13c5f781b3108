/** ms after which what has not come counts as missing: a host that accepts a request and never answers it says nothing */
const PATIENCE = 15_000;

/** What is asked for, or a rejection where it has not come in time. It may still come then; nobody waits for it. */
export function inTime<T>(asked: Promise<T>, patience = PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`has not come in ${patience} ms`)), patience);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
