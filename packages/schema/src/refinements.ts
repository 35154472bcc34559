import type { Refinement } from './refinements/refinement.ts';
import { salaryRange } from './refinements/salary-range.ts';
import { timeShareSum } from './refinements/time-share-sum.ts';

/** Every refinement of the model: what `validate` checks and a JSON Schema cannot say. */
export const refinements: readonly Refinement[] = [salaryRange, timeShareSum];
