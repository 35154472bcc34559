import type { Format } from '../role-document.ts';
import { splitFrontMatter } from '../syntax/front-matter.ts';

/** The words of every comment in a text, as far as lines tell: `# …` in YAML, `<!-- … -->` in a Markdown body. */
export function commentsIn(text: string, format: Format): readonly string[] {
  if (format === 'yaml') return yamlComments(text);
  const { facts, bodyStart } = splitFrontMatter(text);
  const front = facts === undefined ? '' : text.slice(facts.start, facts.end);
  const body = text.slice(bodyStart).matchAll(/<!--([\s\S]*?)-->/g);
  return [...yamlComments(front), ...Array.from(body, ([, words = '']) => words.trim())];
}

function yamlComments(text: string): readonly string[] {
  return Array.from(text.matchAll(/(?:^|[ \t])#([^\r\n]*)/gm), ([, words = '']) => words.trim());
}
