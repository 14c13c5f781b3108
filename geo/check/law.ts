import type { Inputs, Part } from '../inputs.ts';
import type { Problem } from '../problem.ts';

/** One promise about an edition. It runs only when every part it needs was read, so that one broken file reports one fault. */
export interface Law {
  needs: readonly Part[];
  check(inputs: Inputs): Problem[];
}
