/** A fault in our own code. The wire shows HTTP 500 with the header `x-motpart-defect`, never a stack trace. */
export class Defect extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Defect';
    this.code = code;
  }
}

/** Whatever was thrown, as a Defect. */
export function asDefect(thrown: unknown): Defect {
  if (thrown instanceof Defect) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new Defect('SIM-DEFECT', message, { cause: thrown });
}
