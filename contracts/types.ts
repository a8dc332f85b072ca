/** Shapes of what `npm run generate` makes of the YAML in `contracts/<system>/`. Types only: no code of ours is imported here. */

/** On what ground a behaviour stands. A fail may rest on the first three only. */
export type Basis = 'documented' | 'observed' | 'derived' | 'assumed';

export type Actor = 'client' | 'server' | 'operator';
export type Level = 'must' | 'should' | 'may';

/** A place in a document of the owner: which document, under which heading, which field of its tables. */
export interface SourceRef {
  readonly source: string;
  readonly heading?: string;
  readonly field?: string;
}

/** A document that rows cite. `changed` is the document's own date. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly url?: string;
  readonly changed?: string;
}

/** One row of `requirements.yaml`: what the owner's document says, in our words. */
export interface Requirement {
  readonly actor: Actor;
  readonly level: Level;
  readonly basis: Basis;
  readonly text: string;
  readonly sources: readonly SourceRef[];
  readonly from?: readonly string[];
  readonly operation?: string;
  readonly inventory?: readonly string[];
  readonly not_tested_reason?: string;
  readonly profile?: string;
}

/** One row of `errors.yaml`. `owner: false` marks the simulator's own codes, which begin with `SIM-`. */
export interface ErrorSpec {
  readonly status: number;
  readonly message: string;
  readonly row: string;
  readonly owner: boolean;
  /** Of a SOAP fault, without its prefix. */
  readonly faultcode?: 'Client' | 'Server';
  /** Of a SOAP fault: the technical text, with `{name}` where a value of the call goes. */
  readonly detail?: string;
}

/** One key of `profile.yaml`: what the documents leave open, with its default and its alternatives. */
export interface ProfileKey {
  readonly default: string | number | boolean;
  readonly alternatives?: readonly (string | number | boolean)[];
  readonly type?: 'string' | 'integer' | 'boolean';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly basis: Basis;
  readonly row: string;
  readonly reason: string;
}

/** One operation of `openapi.yaml` or `operations.yaml`. `path` is relative to the system's mount. */
export interface OperationSpec {
  readonly method: string;
  readonly path: string;
  readonly requirements: readonly string[];
  readonly soap?: SoapSpec;
}

/** How a SOAP operation is told from others. `wsdl` is a file of the contract's folder. */
export interface SoapSpec {
  /** Namespace of `element`, the one element of the request's body. */
  readonly namespace: string;
  readonly element: string;
  readonly soapAction: string;
  readonly wsdl: string;
  /** True where the owner's own schema is not public and ours was made from what is. */
  readonly derived: boolean;
}

/** What `contracts/generated/<system>/index.ts` exports. */
export interface ContractModule {
  readonly system: string;
  readonly sources: Readonly<Record<string, Source>>;
  readonly requirements: Readonly<Record<string, Requirement>>;
  readonly errors: Readonly<Record<string, ErrorSpec>>;
  readonly profile: Readonly<Record<string, ProfileKey>>;
  readonly operations: Readonly<Record<string, OperationSpec>>;
}
