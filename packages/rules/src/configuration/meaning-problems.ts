import { fieldAt, fields, isKind, KINDS, type Path, suggest } from '@role-profile/schema';
import { ruleOf } from '../catalogue.ts';
import { rules } from '../rules/registry.generated.ts';
import { isFixed } from './chosen-severity.ts';
import type { Configuration } from './configuration.ts';
import type { Mistake } from './parse-configuration.ts';
import { optionMistakes } from './rule-options.ts';

/** Names in a configuration that mean nothing: rules, kinds and fields that there are not. */
export function* meaningProblems(configuration: Configuration): Iterable<Mistake> {
  yield* ruleProblems(configuration);
  const own = Object.keys(configuration.kinds);
  for (const [index, { kind }] of configuration.files.include.entries()) {
    if (kind === undefined || isKind(kind) || own.includes(kind)) continue;
    const message = `“${kind}” is no kind. ${advice(kind, [...KINDS, ...own], 'Known is')}`;
    yield { path: ['files', 'include', index, 'kind'], at: 'value', message };
  }
  for (const [name, kind] of Object.entries(configuration.kinds)) yield* kindProblems(name, kind);
}

function* ruleProblems({ rules: settings }: Configuration): Iterable<Mistake> {
  for (const [code, { severity, options }] of Object.entries(settings)) {
    if (options !== undefined) yield* optionProblems(code, options);
    if (ruleOf(code) === undefined) {
      const known = rules.map(({ id }) => id);
      const message = `There is no rule “${code}”. ${advice(code, known)}`;
      yield { path: ['rules', code], at: 'key', message };
    } else if (severity !== undefined && severity !== 'error' && isFixed(code)) {
      const message = `“${code}” is always an error, because a file that cannot be read says nothing. Take this line out.`;
      yield { path: ['rules', code], at: 'key', message };
    }
  }
}

function* optionProblems(code: string, set: Readonly<Record<string, unknown>>): Iterable<Mistake> {
  const rule = ruleOf(code);
  if (rule === undefined) return;
  if (rule.options === undefined) {
    const message = `“${code}” has nothing to set but how much it weighs. Take the options out.`;
    yield { path: ['rules', code, 'options'], at: 'key', message };
    return;
  }
  for (const { path, at, message } of optionMistakes(rule.options, set)) {
    yield { path: ['rules', code, 'options', ...path], at, message };
  }
}

function* kindProblems(name: string, { required, recommended }: Configuration['kinds'][string]): Iterable<Mistake> {
  if (isKind(name)) {
    const message = `“${name}” is a kind already. Give your own another name, such as our-${name}.`;
    yield { path: ['kinds', name], at: 'key', message };
  }
  for (const [list, names] of Object.entries({ required, recommended })) {
    for (const [index, field] of names.entries()) {
      const path: Path = field.split('.');
      if (fieldAt(path) !== undefined || field.startsWith('x-')) continue;
      const known = fields.map(({ key }) => key);
      const message = `There is no field “${field}”. ${advice(field, known)} A field of your own starts with “x-”.`;
      yield { path: ['kinds', name, list, index], at: 'value', message };
    }
  }
}

function advice(typed: string, known: readonly string[], otherwise?: string): string {
  const meant = suggest(typed, known);
  if (meant !== undefined) return `Did you mean “${meant}”?`;
  return otherwise === undefined ? 'Check how its name is spelt.' : `${otherwise} ${known.join(', ')}.`;
}
