import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { leftOut } from '@role-profile/kit';
import { afterEach, describe, expect, test } from 'vitest';
import { type Neovim, neovimMissing, startNeovim } from './neovim.ts';

const why = process.env.CI ? undefined : neovimMissing();
if (why) leftOut('role files in Neovim', why);

const FACTS = 'kind: vacancy\ntitle: Pier Warden\n';
const files = {
  'pier.role.yaml': `${FACTS}grad: EO\n`,
  'pier.role.md': `---\n${FACTS}---\n\n## Autonmy\n\n- Closes the pier.\n`,
  'notes.md': '# Notes\n\n## Autonmy\n',
};

/** What authors of `docs/editors.md` put into their configuration, and a choice that is made by its words. */
const configuration = `${setUpOf('neovim-0.7')}
vim.ui.select = function(items, options, choose)
  for index, item in ipairs(items) do
    if options.format_item(item):find(chosen, 1, true) then return choose(item, index) end
  end
end
`;

// An editor that is told about findings, asks for nothing later, and understands no tab stops.
describe.skipIf(why)('role files in Neovim', () => {
  let neovim: Neovim;
  afterEach(() => neovim?.stop());

  test.each([
    ['pier.role.yaml', 'unknown-field', 2, 'Did you mean “grade”?'],
    ['pier.role.md', 'unknown-field', 5, 'Did you mean “Autonomy”?'],
  ])('%s: what is wrong is shown at its line, and goes away with its cause', async (name, code, line, words) => {
    neovim = await startNeovim({ configuration, files });
    await neovim.press(`:edit ${name}<CR>`);
    await eventually(found).toContainEqual([code, line, expect.stringContaining(words)]);
    await neovim.press(`${line + 1}Gdd`);
    await eventually(found).not.toContainEqual([code, expect.anything(), expect.stringContaining(words)]);
    await neovim.press('u');
    await eventually(found).toContainEqual([code, line, expect.stringContaining(words)]);
  });

  test.each([
    ['pier.role.yaml', 'Go<C-u>gra<C-x><C-o>', 'grade', `${FACTS}grad: EO\ngrade: \n`],
    ['pier.role.yaml', 'Go<C-u>grade: <C-x><C-o>', 'HEO', `${FACTS}grad: EO\ngrade: HEO\n`],
    ['pier.role.md', '3Gograde: H<C-x><C-o>', 'HEO', `---\n${FACTS}grade: HEO\n---\n`],
    ['pier.role.md', 'Go<CR>## Ben<C-x><C-o>', '## Benefits', '- Closes the pier.\n\n## Benefits\n'],
    ['pier.role.md', 'Go<CR>## Ben<C-x><C-o>', '## Benefits …', '- Closes the pier.\n\n## Benefits\n\n- \n'],
  ])('%s: %s completes “%s”', async (name, keys, label, expected) => {
    neovim = await startNeovim({ configuration, files });
    await neovim.press(`:edit ${name}<CR>`);
    await eventually(found).not.toEqual([]);
    await neovim.press(keys);
    await eventually(suggested).toContain(label);
    const index = (await suggested()).indexOf(label);
    // The first one is written already when the list opens.
    await neovim.press(`${'<C-n>'.repeat(index)}<Esc>`);
    await eventually(() => neovim.text()).toContain(expected);
  });

  test.each([
    ['pier.role.yaml', '3G', '“grade”', `${FACTS}grade: EO\n`],
    ['pier.role.md', '6Gw', 'Autonomy', `---\n${FACTS}---\n\n## Autonomy\n\n- Closes the pier.\n`],
  ])('%s: a code action mends what is wrong', async (name, keys, title, expected) => {
    neovim = await startNeovim({ configuration, files });
    await neovim.press(`:edit ${name}<CR>`);
    await eventually(found).toContainEqual(['unknown-field', expect.anything(), expect.anything()]);
    await neovim.press(`:lua chosen = "${title}"<CR>${keys}\\a`);
    await eventually(() => neovim.text()).toBe(expected);
    await eventually(found).not.toContainEqual(['unknown-field', expect.anything(), expect.anything()]);
  });

  test('nothing is said about a file that is no role file', async () => {
    neovim = await startNeovim({ configuration, files });
    await neovim.press(':edit notes.md<CR>');
    await eventually(() => neovim.evaluate('#vim.lsp.buf_get_clients(0)')).toBe(1);
    await neovim.press(':vsplit pier.role.md<CR>');
    await eventually(found).not.toEqual([]);
    await neovim.press('<C-w>p');
    await eventually(() => neovim.evaluate('vim.fn.expand("%")')).toBe('notes.md');
    expect(await found()).toEqual([]);
  });

  /** Code, line and message of each diagnostic of the file in front. */
  function found(): Promise<readonly (readonly [string, number, string])[]> {
    return neovim.evaluate('vim.tbl_map(function(d) return { d.code, d.lnum, d.message } end, vim.diagnostic.get(0))');
  }

  /** What the list of completions shows. */
  function suggested(): Promise<readonly string[]> {
    return neovim.evaluate('vim.tbl_map(function(item) return item.abbr end, vim.fn.complete_info({ "items" }).items)');
  }
});

/** Waits for an editor that has still to start its server, on a machine that may be busy. */
function eventually<Value>(ask: () => Value) {
  return expect.poll(ask, { timeout: 30_000, interval: 50 });
}

/** The block of code below a comment in `docs/editors.md`. */
function setUpOf(name: string): string {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/editors.md'), 'utf8');
  const block = new RegExp(`<!-- ${name} -->\\n\`\`\`lua\\n(.*?)\`\`\``, 's').exec(page)?.[1];
  if (block === undefined) throw new Error(`no set-up ${name} in docs/editors.md`);
  return block;
}
