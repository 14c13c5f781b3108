/** Keys that put a passage in a layer: 1 to 9, and of those beyond nine 0 and then the last digit. */

/**
 * @param mention what is decided
 * @param begun the mention at which 0 was the last digit; it is set and taken away here
 */
export function layerKeys(
  layers: number,
  mention: string | null,
  begun: { current: string | null },
  toLayer: (index: number) => void,
): Readonly<Record<string, () => void>> {
  const press = (digit: number): void => {
    const isTen = begun.current !== null && begun.current === mention;
    const begins = digit === 0 && !isTen && layers > 9;
    begun.current = begins ? mention : null;
    const index = isTen ? 9 + digit : digit - 1;
    if (!begins && index >= 0 && index < layers) toLayer(index);
  };
  return Object.fromEntries(Array.from({ length: 10 }, (_, digit) => [String(digit), () => press(digit)]));
}
