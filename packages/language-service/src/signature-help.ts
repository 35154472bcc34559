import { nodeAt, type Place } from '@role-profile/document';
import { type Field, fieldAt } from '@role-profile/schema';
import type { ParameterInformation, Position, SignatureHelp } from 'vscode-languageserver-types';
import { isContactPath } from './contact-line.ts';
import { exampleText } from './example-text.ts';
import { fromPosition } from './from-lsp.ts';
import { openBraces } from './open-braces.ts';
import type { RoleFile } from './role-file.ts';
import { termsOf } from './vocabularies-of.ts';

/**
 * How a line is built while it is being typed: the party and the purpose of a contact, or the facts that may stand in
 * the braces of a statement or criterion, with the one that is being typed. `undefined` anywhere else.
 */
export function signatureHelp({ document, lines }: RoleFile, position: Position): SignatureHelp | undefined {
  const place = nodeAt(document, fromPosition(lines, position));
  const isHeaded = document.format === 'markdown' && (place.kind === 'heading' || place.kind === 'text');
  return inBraces(place, isHeaded ? fieldsOfLine(place) : fieldsOfMap(place)) ?? inContact(place);
}

function inBraces({ typed }: Place, fields: readonly Field[]): SignatureHelp | undefined {
  const open = fields.length === 0 ? undefined : openBraces(typed);
  if (open === undefined) return undefined;
  let inside = fields;
  for (const key of open.path) inside = inside.find((field) => field.key === key)?.fields ?? [];
  if (inside.length === 0) return undefined;
  const parameters = inside.map(factParameter);
  const typing = inside.findIndex(({ key }) => key === open.key);
  const starting = inside.findIndex(({ key }) => open.key !== '' && key.startsWith(open.key));
  const next = inside.findIndex(({ key }) => !open.used.includes(key));
  const activeParameter = [typing, starting, next].find((index) => index >= 0) ?? 0;
  const label = `{${parameters.map((parameter) => parameter.label).join(', ')}}`;
  const documentation = 'What else is known, in braces. Write what you need, in any order, with commas between.';
  return { signatures: [{ label, documentation, parameters, activeParameter }], activeSignature: 0, activeParameter };
}

function factParameter(field: Field): ParameterInformation {
  const values = termsOf(field).map(({ value }) => value);
  const shown = values.length > MOST_VALUES ? [...values.slice(0, MOST_VALUES), '…'] : values;
  const allowed = shown.length === 0 ? [] : [`Write ${shown.join(', ')}.`];
  const example =
    values.length > 0 || field.example === undefined ? [] : [`For example: ${exampleText(field.example.good)}`];
  return {
    label: `${field.key}: ${field.type === 'list' ? '[…]' : field.type === 'map' ? '{…}' : '…'}`,
    documentation: [field.guidance, ...allowed, ...example].join(' '),
  };
}

const MOST_VALUES = 12;

/** The facts that may follow a line of Markdown in braces; its words are no fact. */
function fieldsOfLine({ kind, path, field }: Place): readonly Field[] {
  const key = path[0];
  if (kind === 'heading') {
    const group = key === 'personSpecification' ? fieldAt(['personSpecification', 'groups']) : undefined;
    return group?.fields.filter((one) => one.shape === undefined && !GROUP_TEXT.includes(one.key)) ?? [];
  }
  const line = lineField(field);
  return line?.fields.filter((one) => !LINE_TEXT.includes(one.key) && one.key !== line.item) ?? [];
}

const GROUP_TEXT: readonly string[] = ['heading', 'intro'];
const LINE_TEXT: readonly string[] = ['text', 'name', 'party', 'items'];

/** What one line of a section is: of groups, the statements and criteria in them. */
function lineField(field: Field | undefined): Field | undefined {
  if (field?.shape === 'statement-groups') return fieldAt([...field.path, 'items']);
  if (field?.shape === 'person-specification' || field?.path.join('.') === 'personSpecification.groups')
    return fieldAt(['personSpecification', 'criteria']);
  return field?.shape === 'statements' || field?.shape === 'criteria' || field?.shape === 'names' ? field : undefined;
}

/** The keys of a map that is written in braces in YAML. */
function fieldsOfMap({ field }: Place): readonly Field[] {
  if (field?.shape === 'statement-groups') return fieldAt([...field.path, 'items'])?.fields ?? [];
  return field?.fields ?? [];
}

function inContact({ kind, path, typed, isItem }: Place): SignatureHelp | undefined {
  const last = path.findLast((step) => typeof step === 'string');
  const isPart = (last === 'party' || last === 'purpose') && isContactPath(path.slice(0, -1));
  if (!isPart && !isContactPath(path)) return undefined;
  if (kind === 'heading' || (kind === 'key' && !isItem) || typed.startsWith('{')) return undefined;
  const line = typed.replace(/^\[(?:.*,)?/s, '');
  const activeParameter = isPart ? Number(last === 'purpose') : Number(DASH.test(line));
  const parameters = ['party', 'purpose'].map((key) => contactParameter(fieldAt(['contacts', 'internal', key])));
  const label = parameters.map((parameter) => parameter.label).join(' – ');
  const documentation = 'One contact a line: who it is, a dash with a space after it, and what the contact is for.';
  return { signatures: [{ label, documentation, parameters, activeParameter }], activeSignature: 0, activeParameter };
}

/** A hyphen may be part of a word until a space follows it. */
const DASH = /[-–—]\s|[–—]$/;

function contactParameter(field: Field | undefined): ParameterInformation {
  if (field === undefined) return { label: '' };
  const example = field.example === undefined ? [] : [`For example: ${exampleText(field.example.good)}`];
  return { label: field.title, documentation: [field.guidance, ...example].join(' ') };
}
