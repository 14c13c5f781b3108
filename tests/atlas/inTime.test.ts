import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime } from '../../src/atlas/inTime.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what comes in time is given on, and so is its refusal', async () => {
  await expect(inTime(Promise.resolve(7))).resolves.toBe(7);
  await expect(inTime(Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
});

test('what does not come is given up', async () => {
  const given = expect(inTime(new Promise(() => undefined), 500)).rejects.toThrow('500 ms');
  await vi.advanceTimersByTimeAsync(499);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  await given;
});
