/** What an author has chosen in the editor, in the section `roleProfile` of its settings. */
export interface Settings {
  /** Whether findings are shown at all. */
  readonly validate: boolean;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  /** Files of the workspace that are larger, in bytes, are not read unless they are open. */
  readonly largestFile: number;
}

/** Where the settings stand among those of the editor. */
export const SETTINGS_SECTION = 'roleProfile';

export const DEFAULT_SETTINGS: Settings = {
  validate: true,
  codeLens: true,
  inlayHints: true,
  largestFile: 1_000_000,
};

/**
 * Reads the section as an editor sends it: `{ validate, codeLens: { enabled }, inlayHints: { enabled }, files: { maxSize } }`,
 * where a switch may also stand without `enabled`. What is left out, or cannot be a setting, is as it is by default.
 */
export function settingsOf(section: unknown): Settings {
  return {
    validate: switchOf(memberOf(section, 'validate'), DEFAULT_SETTINGS.validate),
    codeLens: switchOf(memberOf(section, 'codeLens'), DEFAULT_SETTINGS.codeLens),
    inlayHints: switchOf(memberOf(section, 'inlayHints'), DEFAULT_SETTINGS.inlayHints),
    largestFile: sizeOf(memberOf(memberOf(section, 'files'), 'maxSize'), DEFAULT_SETTINGS.largestFile),
  };
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function switchOf(value: unknown, otherwise: boolean): boolean {
  const chosen = typeof value === 'boolean' ? value : memberOf(value, 'enabled');
  return typeof chosen === 'boolean' ? chosen : otherwise;
}

function sizeOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : otherwise;
}
