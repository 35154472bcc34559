import { isUtf8 } from 'node:buffer';
import { open, readFile, stat } from 'node:fs/promises';
import { attempt, type IoProblem, isProblem } from './io-problem.ts';

export interface TextFile {
  readonly text: string;
}

/** Nobody writes a role of this size; reading on would only fill the memory. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * The text of a file in UTF-8, without a byte order mark, so that positions are those of an editor.
 * A file that is no text, or text in another encoding, is a problem that says how to save it.
 */
export async function readText(file: string, shown: string): Promise<TextFile | IoProblem> {
  const bytes = await attempt(readBytes(file), shown, 'read');
  if (bytes === undefined)
    return { problem: `${shown} is larger than 16 MB, which is no role description. Name another file.` };
  if ('problem' in bytes) return bytes;
  return decode(bytes, shown);
}

/** The first bytes of a file as text, good enough to see what sort of file it is. */
export async function readHead(file: string, shown: string, length: number): Promise<TextFile | IoProblem> {
  const bytes = await attempt(readStart(file, length), shown, 'read');
  return isProblem(bytes) ? bytes : { text: new TextDecoder().decode(bytes) };
}

async function readBytes(file: string): Promise<Uint8Array | undefined> {
  const { size } = await stat(file);
  return size > MOST_BYTES ? undefined : readFile(file);
}

async function readStart(file: string, length: number): Promise<Uint8Array> {
  const handle = await open(file);
  const start = handle.read(new Uint8Array(length), 0, length, 0);
  const { bytesRead, buffer } = await start.finally(() => handle.close());
  return buffer.subarray(0, bytesRead);
}

function decode(bytes: Uint8Array, shown: string): TextFile | IoProblem {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { problem: `${shown} is saved as UTF-16. Open it in an editor and save it with the encoding UTF-8.` };
  }
  if (bytes.includes(0)) return { problem: `${shown} is not a text file. ${toText(shown)}` };
  const text = new TextDecoder('utf-8').decode(bytes);
  // A file may hold a real `�`; only one that decoding put there tells of another encoding.
  if (text.includes('�') && !isUtf8(bytes)) {
    const line = text.slice(0, text.indexOf('�')).split('\n').length;
    return {
      problem: `${shown} is not saved as UTF-8; the first letter that cannot be read is in line ${line}. Open it in an editor and save it with the encoding UTF-8.`,
    };
  }
  return { text };
}

function toText(shown: string): string {
  return /\.(docx?|odt|rtf|pdf|pages)$/i.test(shown)
    ? 'Open it in the program that wrote it, save it as plain text (.txt) with the encoding UTF-8, and name that file.'
    : 'A role file is plain text that any editor can open.';
}
