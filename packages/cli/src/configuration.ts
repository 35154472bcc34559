import { stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { lineIndex } from '@role-profile/document';
import {
  CONFIGURATION_NAME,
  type Configuration,
  type FileChoice,
  fileChooser,
  parseConfiguration,
} from '@role-profile/rules';
import { isKind, type Kind } from '@role-profile/schema';
import { EXIT, type Refusal, refuse } from './exit.ts';
import { isProblem } from './files/io-problem.ts';
import { shownPath } from './files/paths.ts';
import { readText } from './files/read-text.ts';

/** What the project that a file belongs to says of it. */
export interface FileConfiguration {
  readonly configuration: Configuration;
  /** Whether it is a role file; `undefined` where its name and its text tell. */
  readonly isRole: boolean | undefined;
  /** The kind it is read as when it does not say its own. */
  readonly kind?: Kind;
}

/** The configurations that stand above files; each is read once, when the first file below it is asked for. */
export interface Configurations {
  /** What the nearest configuration says of a file, or what is wrong with it; `undefined` where there is none. */
  of(file: string): Promise<FileConfiguration | undefined | Refusal>;
}

interface Known {
  readonly folder: string;
  readonly configuration: Configuration;
  readonly choose: (path: string) => FileChoice;
}

export function configurationsFor(cwd: string): Configurations {
  const nearest = new Map<string, Promise<Known | undefined | Refusal>>();
  return {
    async of(file) {
      const known = await nearestTo(dirname(file));
      if (known === undefined || 'exit' in known) return known;
      const { isRole, kind } = known.choose(relative(known.folder, file).replaceAll(sep, '/'));
      return { configuration: known.configuration, isRole, ...(isKind(kind) && { kind }) };
    },
  };

  function nearestTo(folder: string): Promise<Known | undefined | Refusal> {
    const known = nearest.get(folder) ?? searchUpward(folder);
    nearest.set(folder, known);
    return known;
  }

  async function searchUpward(folder: string): Promise<Known | undefined | Refusal> {
    const file = join(folder, CONFIGURATION_NAME);
    const stats = await stat(file).catch(() => undefined);
    if (stats?.isFile()) return readConfiguration(file, cwd);
    return dirname(folder) === folder ? undefined : nearestTo(dirname(folder));
  }
}

async function readConfiguration(file: string, cwd: string): Promise<Known | Refusal> {
  const shown = shownPath(file, cwd);
  const content = await readText(file, shown);
  if (isProblem(content)) return refuse(EXIT.usage, content.problem);
  const { configuration, problems } = parseConfiguration(content.text);
  if (problems.length > 0) {
    const lines = lineIndex(content.text);
    const sentences = problems.map(({ range, message }) => {
      return `${shown}, line ${lines.positionAt(range.start).line + 1}: ${message}`;
    });
    return refuse(EXIT.usage, ...sentences);
  }
  return { folder: dirname(file), configuration, choose: fileChooser(configuration) };
}
