import { describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import { able, ask, FACTS, resolved, YAML_URI } from '../../test/asked-actions.ts';
import { resolveCodeAction } from '../code-actions.ts';
import { roleFile } from '../role-file.ts';

describe('edits that come later', () => {
  test('are not in the list, and say the same when they are asked for', () => {
    const now = { ...able, laterEdits: false };
    for (const [format, text] of [
      ['yaml', `${FACTS}grad: HEO\nautonomy:\n`],
      ['markdown', `---\n${FACTS}---\n\n## Autonmy\n\n[a] b\n`],
    ] as const) {
      const { file, actions } = ask(format, text, undefined, able);
      expect(actions.length).toBeGreaterThan(5);
      expect(actions.some((action) => 'edit' in action)).toBe(false);
      const sent = JSON.parse(JSON.stringify(actions)) as CodeAction[];
      const edits = sent.flatMap((action) => resolveCodeAction(file, action, able).edit ?? []);
      expect(edits).toEqual(ask(format, text, undefined, now).actions.map(({ edit }) => edit));
    }
  });

  test('are none for a text that has changed since, or an action that is not ours', () => {
    const { file, actions } = ask('yaml', `${FACTS}grad: HEO\n`, undefined, able);
    const [action] = actions;
    const later = roleFile(file.uri, 2, file.document);
    expect(action && resolveCodeAction(later, action, able)).toEqual(action);
    for (const other of [{ title: 'a' }, { title: 'a', kind: 'quickfix', data: 7 }]) {
      expect(resolveCodeAction(file, other, able)).toEqual(other);
    }
  });

  test('carry the version of the file, for an editor that knows it', () => {
    const action = resolved('yaml', `${FACTS}grad: HEO\n`, 'Change “grad” to “grade”');
    expect(action.edit).toMatchObject({ documentChanges: [{ textDocument: { uri: YAML_URI, version: 1 } }] });
  });
});
