/** A file that could not be read, written or used: a sentence that names it and says what to do. */
export interface IoProblem {
  readonly problem: string;
}

export function isProblem(value: object): value is IoProblem {
  return 'problem' in value;
}

/** What a file operation gives, or why it failed in words. `deed` is as in `could not be read`. */
export function attempt<T>(operation: Promise<T>, file: string, deed: string): Promise<T | IoProblem> {
  return operation.then(
    (value) => value,
    (error: NodeJS.ErrnoException) => ({ problem: `${file} could not be ${deed}: ${reason(error)}` }),
  );
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission. Ask its owner, or change its permissions.',
  EPERM: 'you have no permission. Ask its owner, or change its permissions.',
  EBUSY: 'another program is using it. Close it there and try again.',
  EEXIST: 'it is already there.',
  EISDIR: 'it is a folder. Name a file.',
  ELOOP: 'it is a link that leads back to itself.',
  EMFILE: 'too many files are open. Close some programs and try again.',
  ENAMETOOLONG: 'its name is too long.',
  ENOENT: 'it is not there. Check how its name is spelt.',
  ENOSPC: 'the disk is full.',
  ENOTDIR: 'a part of its path is a file and not a folder.',
  EROFS: 'the disk can only be read.',
};

function reason(error: NodeJS.ErrnoException): string {
  return REASONS[error.code ?? ''] ?? `the system says “${error.message}”.`;
}
