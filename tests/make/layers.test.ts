import { describe, expect, test } from 'vitest';
import { layerKeys } from '../../src/make/layerKeys.ts';

describe('a key of a layer', () => {
  const press = (layers: number, ...keys: readonly [mention: string, key: string][]): number[] => {
    const begun = { current: null as string | null };
    const to: number[] = [];
    for (const [mention, key] of keys) layerKeys(layers, mention, begun, (i) => to.push(i))[key]?.();
    return to;
  };
  test('is its digit up to nine', () => {
    expect(press(9, ['a', '1'], ['b', '9'], ['c', '0'], ['d', '0'])).toEqual([0, 8]);
    expect(press(3, ['a', '4'])).toEqual([]);
  });
  test('beyond nine is 0 and the last digit, begun at the same mention', () => {
    expect(press(12, ['a', '0'], ['a', '0'], ['b', '0'], ['b', '2'], ['c', '1'])).toEqual([9, 11, 0]);
    expect(press(12, ['a', '0'], ['b', '1'])).toEqual([0]);
    expect(press(10, ['a', '0'], ['a', '1'])).toEqual([]);
  });
});
