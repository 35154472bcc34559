import type { Severity } from '../severity.ts';
import type { Configuration } from './configuration.ts';

/** How much a project lets a rule weigh, in every status; `undefined` where it leaves that to the rule. */
export function chosenSeverity(code: string, configuration: Configuration | undefined): Severity | 'off' | undefined {
  if (configuration === undefined || isFixed(code) || !Object.hasOwn(configuration.rules, code)) return undefined;
  return configuration.rules[code]?.severity;
}

/** Whether no project may weigh a rule otherwise: a file that cannot be read has no other findings. */
export function isFixed(code: string): boolean {
  return code === 'syntax-error';
}
