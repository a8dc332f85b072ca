/** What keeps a state file from being read or written, in one line, and what to do about it. */
export class StateError extends Error {
  readonly code = 'SIM-STATE';
  readonly todo: string;
  constructor(message: string, todo: string) {
    super(message);
    this.name = 'StateError';
    this.todo = todo;
  }
}

const elsewhere = 'give a path that this user may write to';
const room = 'make room, then start serve again';

/** By the system's code: why, and what to do. */
const reasons: Readonly<Record<string, readonly [why: string, todo: string]>> = {
  EACCES: ['this user may not write there', elsewhere],
  EPERM: ['this user may not write there', elsewhere],
  EROFS: ['nothing can be written there', elsewhere],
  ENOENT: ['there is no such folder', 'make it, or give another path'],
  ENOTDIR: ['there is no such folder', 'make it, or give another path'],
  ENOSPC: ['the disk is full', room],
  EDQUOT: ['this user’s share of the disk is full', room],
  EFBIG: ['no file may grow that large', room],
};

/** Whatever went wrong with a file, as a StateError. */
export function asStateError(thrown: unknown, path: string): StateError {
  if (thrown instanceof StateError) return thrown;
  const { code, message } = thrown as NodeJS.ErrnoException;
  const [why, todo] = reasons[code ?? ''] ?? [message, elsewhere];
  return new StateError(`no state can be kept in ${path}: ${why}`, todo);
}
