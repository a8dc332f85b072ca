/** A wish that cannot be granted as it was put: what is wrong, and what to do. The command line shows it in one line, exit code 2. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
  readonly code: string;
  readonly todo: string;
  constructor(code: string, what: string, todo: string) {
    super(what);
    this.code = code;
    this.todo = todo;
  }
}
