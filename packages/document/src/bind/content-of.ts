import type { TreeNode } from '../tree.ts';
import { benefits } from './benefits.ts';
import { type Content, lines, prose } from './content.ts';
import { list, scalar } from './nodes.ts';
import { contacts, parts } from './parts.ts';
import { personSpecification } from './person-specification.ts';
import { records } from './records.ts';
import { statementGroups } from './statement-groups.ts';
import { statements } from './statements.ts';

/** The value that a section's blocks hold, by the shape of its field. A section without content is null. */
export function contentOf(content: Content): TreeNode {
  if (content.blocks.every((block) => block.kind === 'comment')) return scalar(null, content.at);
  switch (content.field.shape) {
    case 'statement-groups':
      return statementGroups(content);
    case 'person-specification':
      return personSpecification(content);
    case 'contacts':
      return contacts(content);
    case 'parts':
      return parts(content);
    case 'benefits':
      return benefits(content);
    case 'records':
      return records(content);
    case 'statements':
      return statements(content);
    case 'criteria':
    case 'contact-lines':
    case 'texts':
    case 'names':
      return list(lines(content, content.blocks), content.at);
    default:
      return prose(content.source, content.blocks, content.at);
  }
}
