/** What the rule of the stack forbids: imports of a room above, and circles. Pure. */
interface Edge {
  from: string;
  to: string;
}

/** "src/view" of src/view/address.ts; "src/" of a file that stands in no room */
const roomOf = (file: string): string =>
  file
    .split('/')
    .slice(0, 2)
    .join('/')
    .replace(/^src\/[^/]*\.[^/]*$/, 'src/');

/**
 * Imports that lead upwards or to a room the stack does not name, as "from → to".
 * @param stack rooms from the topmost down; a room may import from itself and from those after it
 */
export function upward(imports: readonly Edge[], stack: readonly string[]): readonly string[] {
  return imports
    .filter(({ to }) => to.startsWith('src/') && !to.endsWith('.css'))
    .filter(({ from, to }) => {
      const [above, below] = [stack.indexOf(roomOf(from)), stack.indexOf(roomOf(to))];
      return above < 0 || below < 0 || below < above;
    })
    .map(({ from, to }) => `${from} → ${to}`);
}

/** Groups of files that import each other in a circle, each sorted (Tarjan's strongly connected components). */
export function circles(imports: readonly Edge[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const index = order.size;
    order.set(file, index);
    path.push(file);
    let low = index;
    for (const to of next.get(file) ?? []) {
      if (!order.has(to)) low = Math.min(low, visit(to));
      else if (path.includes(to)) low = Math.min(low, order.get(to) ?? low);
    }
    lowest.set(file, low);
    if (low === index) {
      const circle = path.splice(path.indexOf(file));
      if (circle.length > 1) found.push(circle.sort());
    }
    return low;
  };
  for (const file of next.keys()) if (!order.has(file)) visit(file);
  return found;
}
