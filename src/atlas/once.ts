/** What is read from an object that never changes, such as an atlas: read when it is first asked for, and kept as long as the object. */
export function oncePer<K extends object, T>(read: (from: K) => T): (from: K) => T {
  const known = new WeakMap<K, { value: T }>();
  return (from) => {
    const kept = known.get(from) ?? { value: read(from) };
    known.set(from, kept);
    return kept.value;
  };
}
