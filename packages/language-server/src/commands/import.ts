import { printRole } from '@role-profile/document';
import { isKind } from '@role-profile/schema';
import { folderOf, nameOf, uriIn } from '../workspace/uris.ts';
import { type Command, isRefusal, refuse } from './command.ts';
import { createFile } from './create-file.ts';

/**
 * Makes a role file of plain text: `[uri]` of a text file, or `[{ uri, text?, kind?, to? }]`, where `text` is what to read
 * instead, and `to` is `markdown` (as usual) or `yaml`. → `{ uri, report }` with the new file beside it and what went where.
 */
export const importCommand: Command = {
  name: 'roleProfile.import',
  async run(session, { uri, word }) {
    if (uri === undefined) return refuse('Say which text file is to become a role file.');
    const name = nameOf(uri);
    const text = word('text') ?? session.store.opened(uri)?.text ?? (await session.workspace.read(uri));
    if (text === undefined) return refuse(`“${name}” is not there, or it is too large for a role description.`);
    if (text.includes('\0')) return refuse(`“${name}” is no text. Save it as plain text (.txt) first.`);
    if (text.trim() === '') return refuse(`There is nothing in “${name}” to make a role file of.`);
    if (/\.role\.(ya?ml|md)$/i.test(name)) return refuse(`“${name}” is a role file already.`);
    const kind = word('kind');
    // What reads other formats is large, and few ever ask for it.
    const { formatReport, importText } = await import('@role-profile/interchange');
    const imported = importText(text, isKind(kind) ? { kind } : {});
    if ('refusal' in imported) return refuse(`“${name}” cannot be imported. ${imported.refusal}`);
    const { role, report } = imported;
    const format = word('to') === 'yaml' ? 'yaml' : 'markdown';
    const target = `${name.replace(/\.[^.]*$/, '')}.role.${format === 'yaml' ? 'yaml' : 'md'}`;
    const made = await createFile(session, uriIn(folderOf(uri) ?? '', target), printRole(role, format));
    return isRefusal(made) ? made : { ...made, report: formatReport(report, name) };
  },
};
