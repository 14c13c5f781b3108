/** the id that a key leads to from `current`, or null where the key means nothing here */
export function stepTo(order: readonly string[], current: string, key: string): string | null {
  const last = order.length - 1;
  const at = order.indexOf(current);
  const [next, previous] = [Math.min(last, at + 1), Math.max(0, at - 1)];
  const to: Partial<Record<string, number>> = {
    ArrowRight: next,
    ArrowDown: next,
    ArrowLeft: previous,
    ArrowUp: previous,
    Home: 0,
    End: last,
  };
  return order[to[key] ?? -1] ?? null;
}
