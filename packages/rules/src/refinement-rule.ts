import type { RoleDocument } from '@role-profile/document';
import type { Path } from '@role-profile/schema';
import { defineRule, type Fix, type Rule } from './rule.ts';
import { always } from './severity.ts';

interface RefinementRule extends Pick<Rule, 'id' | 'docs'> {
  /** The edit that mends the breach at a path of the normal form, where it can be mended without its author. */
  mend?(document: RoleDocument, path: Path): Fix | undefined;
}

/** A rule that reports one refinement of the model, under its code: values that are right by themselves and wrong together. */
export function refinementRule({ id, docs, mend }: RefinementRule): Rule {
  return defineRule({
    id,
    group: 'completeness',
    severity: always('error'),
    docs,
    *check({ document, issues }) {
      for (const { path, range, message, refinement } of issues('wrong')) {
        if (refinement !== id) continue;
        yield { path, range, message, fixable: mend?.(document, path) !== undefined };
      }
    },
    ...(mend !== undefined && { fix: ({ path }, { document }) => mend(document, path) }),
  });
}
