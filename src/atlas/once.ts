/** What is read from an object that never changes, such as an atlas: read when it is first asked for, and kept as long as the object. */
export function oncePer<K extends object, T>(read: (from: K) => T): (from: K) => T {
  const known = new WeakMap<K, { value: T }>();
  return (from) => {
    const kept = known.get(from) ?? { value: read(from) };
    known.set(from, kept);
    return kept.value;
  };
}

/** Answers kept for each object: of a view that changes all the time, only few filters are in use at once. */
const KEPT = 12;
/** The same for what also depends on something that can be written as a key: the latest answers are kept. */
export function latestPer<K extends object, Q, T>(
  keyOf: (asked: Q) => string,
  read: (from: K, asked: Q) => T,
  most = KEPT,
): (from: K, asked: Q) => T {
  const answersOf = oncePer((_: K) => new Map<string, { value: T }>());
  return (from, asked) => {
    const answers = answersOf(from);
    const key = keyOf(asked);
    const kept = answers.get(key) ?? { value: read(from, asked) };
    answers.delete(key);
    answers.set(key, kept);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return kept.value;
  };
}
