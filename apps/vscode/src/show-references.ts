import { commands, Position, Uri } from 'vscode';
import type { StaticFeature } from 'vscode-languageclient';

const COMMAND = 'roleProfile.showReferences';

/** Tells the server that a code lens may show all places where a role is named. */
export const showsReferences: StaticFeature = {
  fillClientCapabilities(capabilities) {
    capabilities.experimental = { ...capabilities.experimental, commands: { commands: [COMMAND] } };
  },
  initialize() {},
  getState: () => ({ kind: 'static' }),
  clear() {},
};

/** Shows where the role is named whose name stands at a place, as the server says the place: lines and characters from 0. */
export function registerShowReferences() {
  return commands.registerCommand(COMMAND, async (uri: string, { line, character }: Position) => {
    const file = Uri.parse(uri);
    const place = new Position(line, character);
    const found = await commands.executeCommand('vscode.executeReferenceProvider', file, place);
    await commands.executeCommand('editor.action.showReferences', file, place, found);
  });
}
