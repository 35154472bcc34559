import type { z } from 'zod';
import { gradeSchemes, type Vocabulary, values } from '../vocabularies.ts';
import { around, exactly } from './patterns.ts';
import type { SchemaNode } from './schema-node.ts';
import type { Scope } from './scope.ts';

/** The map of a grade, by the keys that only it has. */
export function isGradeMap({ shape }: z.ZodObject): boolean {
  return 'code' in shape && 'scheme' in shape && 'payBand' in shape;
}

/**
 * A code of a known scheme must be one of it. Without a scheme it must be in one that is known; where the scheme is still
 * to be filled, in the first. The code of any other scheme is the author’s own affair.
 */
export function gradeRule(scope: Scope, schemes: readonly Vocabulary[] = gradeSchemes): SchemaNode {
  const [usual] = schemes;
  const chain = schemes.reduceRight<SchemaNode>(
    (otherwise, scheme) => ({
      if: { properties: { scheme: schemeIs(scheme, scheme === usual, scope) }, required: ['scheme'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { code: codeOf([scheme], scope) } },
      ...(Object.keys(otherwise).length > 0 && { else: otherwise }),
    }),
    {},
  );
  const unsaid = scope === 'author' ? schemes : schemes.slice(0, 1);
  return {
    if: { not: { required: ['scheme'] } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { code: codeOf(unsaid, scope) } },
    else: chain,
  };
}

function schemeIs({ id }: Vocabulary, orEmpty: boolean, scope: Scope): SchemaNode {
  if (scope === 'normal') return { enum: orEmpty ? [id, null] : [id] };
  return { type: orEmpty ? ['string', 'null'] : 'string', pattern: around([exactly(id)], orEmpty) };
}

function codeOf(schemes: readonly Vocabulary[], scope: Scope): SchemaNode {
  const codes = schemes.flatMap(values);
  const message = `This is no grade of ${schemes.map(({ id }) => id).join(' or ')}. For a scheme of your own, write its name as scheme.`;
  if (scope === 'normal') return { enum: [...codes, null], errorMessage: message };
  return { pattern: around(codes.map(exactly), true), patternErrorMessage: message };
}
