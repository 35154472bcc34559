import { isMap } from '../normal/shaper.ts';
import type { Refinement } from './refinement.ts';

export const salaryRange: Refinement = {
  code: 'salary-range',
  holds: 'The lowest pay of a salary is not above its highest.',
  *check({ salary }) {
    if (!Array.isArray(salary)) return;
    for (const [index, entry] of salary.entries()) {
      if (!isMap(entry)) continue;
      const { min, max } = entry;
      if (typeof min !== 'number' || typeof max !== 'number' || !(min > max)) continue;
      yield {
        path: ['salary', index, 'min'],
        message: `Salary: the lowest pay, ${min}, is above the highest, ${max}, so nobody can tell what is offered. Swap the two, or mend the one that is mistyped.`,
      };
    }
  },
};
