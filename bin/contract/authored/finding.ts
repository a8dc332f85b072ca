/** One thing that is wrong in an authored file: where, what, and what to do. */
export interface Finding {
  /** Of the contract's folder: `requirements.yaml`. */
  readonly file: string;
  /** What in it: `row verktoy.send.x`, `operation sendThing`, `POST /Thing`. */
  readonly subject?: string;
  readonly field?: string;
  readonly what: string;
  readonly todo: string;
  /** Where in the document: keys and places in lists. Without it the subject's row is looked for. */
  readonly path?: readonly (string | number)[];
  /** Of the file, where nothing of it could be parsed. */
  readonly line?: number;
}

/** Words of a finding about one field of one row. */
interface RowFault {
  readonly row: string;
  readonly field?: string;
  readonly what: string;
  readonly todo: string;
}

/** A finding about a row of a list, which is looked for by its id, code, key or name. */
export function aboutRow(file: string, { row, ...rest }: RowFault): Finding {
  return { file, subject: `row ${row}`, ...rest };
}

/** `requirements.yaml: row verktoy.send.x: from: what is wrong`. */
export function wordsOf({ file, subject, field, what }: Finding): string {
  return [file, subject, field, what].filter((part) => part !== undefined).join(': ');
}
