/** Keeps the best of many, sorting no more than it keeps. */

/**
 * @param most how many are kept
 * @param compare as for sorting: negative where the first is better
 * @returns takes one; its list is in order, best first
 */
export function bestOf<T>(most: number, compare: (a: T, b: T) => number): { list: T[]; take(one: T): void } {
  const list: T[] = [];
  return {
    list,
    take: (one) => {
      const last = list.at(-1);
      if (list.length === most && last !== undefined && compare(one, last) >= 0) return;
      let [low, high] = [0, list.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        const other = list[middle];
        if (other !== undefined && compare(one, other) < 0) high = middle;
        else low = middle + 1;
      }
      list.splice(low, 0, one);
      if (list.length > most) list.pop();
    },
  };
}
