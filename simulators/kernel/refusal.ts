/** What makes a refusal understandable: what was expected, what came, what to do. Never on the wire, always in the journal. */
export interface Diagnosis {
  readonly expected: string;
  readonly got: string;
  readonly todo: string;
}

/** A request refused for one reason. The system turns it into its owner's answer. */
export interface Refusal {
  readonly code: string;
  /** The requirement row that decided. */
  readonly row: string;
  readonly diagnosis: Diagnosis;
  /** Overrides the status of the error's row where a profile says so. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Fills an owner's message that has a variable part. */
  readonly detail?: string;
}
