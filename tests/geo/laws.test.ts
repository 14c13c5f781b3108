import { describe, expect, test } from 'vitest';
import { check, tiny } from './editions.ts';
import { faults, withFault } from './faults.ts';

describe('an edition with one fault', () => {
  test('is told from one without', () => {
    expect(check(tiny)).toEqual([]);
    expect(faults.length).toBeGreaterThan(80);
  });

  test.each(faults)('%s gives exactly its problem', (_, fault) => {
    const problems = check(withFault(tiny, fault));
    expect(problems).toEqual([{ file: fault.expect.file, at: fault.expect.at, message: expect.stringContaining(fault.expect.message) }]);
  });
});
