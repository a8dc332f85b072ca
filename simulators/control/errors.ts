/** The control API's own codes. Every refusal is `{code, message}`: one line that says what, where and what to do. */
export const controlCodes = {
  'SIM-INPUT': 400,
  'SIM-JSON': 400,
  'SIM-TIME': 400,
  'SIM-TOKEN': 401,
  'SIM-CROSS-ORIGIN': 403,
  'SIM-PATH': 404,
  'SIM-NOT-FOUND': 404,
  'SIM-NO-WORLD': 404,
  'SIM-METHOD': 405,
  'SIM-WORLD-ID': 400,
  'SIM-WORLD-EXISTS': 409,
  'SIM-WORLD-DEFAULT': 409,
  'SIM-WORLD-LIMIT': 409,
  'SIM-BODY-SIZE': 413,
  'SIM-HOST': 421,
  'SIM-DEFECT': 500,
  'SIM-STATE': 500,
  'SIM-NOT-BUILT': 501,
} as const;

export type ControlCode = keyof typeof controlCodes;

export class ControlError extends Error {
  readonly code: ControlCode;
  constructor(code: ControlCode, message: string) {
    super(message);
    this.name = 'ControlError';
    this.code = code;
  }
}

/** The status that goes with a code; a code of somebody else's is a fault of ours. */
export function statusOf(code: string): number {
  return controlCodes[code as ControlCode] ?? 500;
}

function isCode(code: unknown): code is ControlCode {
  return typeof code === 'string' && Object.hasOwn(controlCodes, code);
}

/** Whatever was thrown, as a refusal. A RangeError of the kernel or a register is the caller's fault: its line says what would fit. */
export function asControlError(thrown: unknown): ControlError {
  if (thrown instanceof ControlError) return thrown;
  const { code, message } = thrown as { code?: unknown; message?: string };
  if (isCode(code)) return new ControlError(code, message ?? code);
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new ControlError('SIM-BODY-SIZE', 'the body is larger than 1 MB: send less');
  if (thrown instanceof RangeError) return new ControlError('SIM-INPUT', thrown.message);
  return new ControlError('SIM-DEFECT', `a fault in Motpart itself, please report it: ${message ?? String(thrown)}`);
}
