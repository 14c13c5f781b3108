import { describe, expect, test } from 'vitest';
import { LAWS } from '../../geo/check/all.ts';
import type { Law } from '../../geo/check/law.ts';
import { check, read, tiny } from './editions.ts';
import { faults, withFault } from './faults.ts';

describe('an edition with one fault', () => {
  test('is told from one without', () => {
    expect(check(tiny)).toEqual([]);
    expect(faults.length).toBeGreaterThan(130);
  });

  test.each(faults)('%s gives exactly its problem', (_, fault) => {
    const problems = check(withFault(tiny, fault));
    expect(problems).toEqual([
      {
        file: fault.expect.file,
        at: fault.expect.at,
        message: expect.stringContaining(fault.expect.message),
      },
    ]);
  });

  test('there is one for every law', { timeout: 60_000 }, () => {
    const broken = faults.map(([, fault]) => read(withFault(tiny, fault)));
    const finds = ({ needs, check: law }: Law): boolean =>
      broken.some(
        (inputs) =>
          inputs.problems.length === 0 &&
          needs.every((part) => !inputs.unread.has(part)) &&
          law(inputs).length > 0,
      );
    expect(Object.entries<Law>(LAWS).flatMap(([name, law]) => (finds(law) ? [] : [name]))).toEqual([]);
  });
});
