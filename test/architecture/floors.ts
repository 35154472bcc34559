/** A floor of the house: what a package may stand on, and what its sources may see of the world. */
export interface Floor {
  readonly floor: number;
  /** It sees no Node, no browser and no editor: text and data go in, data comes out. */
  readonly pure: boolean;
  /** The same input gives the same output at once: no promises. */
  readonly synchronous: boolean;
}

/** The floors by the folder of their package. A package imports only from floors below its own. */
export const FLOORS: Readonly<Record<string, Floor>> = {
  'packages/schema': { floor: 0, pure: true, synchronous: true },
  'packages/document': { floor: 1, pure: true, synchronous: true },
  'packages/rules': { floor: 2, pure: true, synchronous: true },
  'packages/interchange': { floor: 2, pure: true, synchronous: false },
  'packages/language-service': { floor: 3, pure: true, synchronous: true },
  'packages/cli': { floor: 3, pure: false, synchronous: false },
  'packages/language-server': { floor: 4, pure: false, synchronous: false },
  'apps/vscode': { floor: 5, pure: false, synchronous: false },
};

/** The test kit, which stands beside the house: every test may use it, and it uses nothing of ours. */
export const KIT = 'test/kit';

/** The folder of one of our packages by its name in imports. */
export function folderOfPackage(specifier: string): string | undefined {
  const name = /^@role-profile\/([^/]+)/.exec(specifier)?.[1];
  if (name === undefined) return undefined;
  return name === 'kit' ? KIT : `packages/${name}`;
}
