import type { OperationSpec, SoapSpec } from '../../../contracts/types.ts';
import { type OpenApi, operationsOf } from './openapi.ts';

/** One row of `operations.yaml`, where a SOAP service lists what an `openapi.yaml` cannot hold. */
export interface SoapOperation extends Omit<SoapSpec, 'derived'> {
  readonly id: string;
  readonly path: string;
  readonly requirements: readonly string[];
  readonly derived?: boolean;
}

interface Authored {
  readonly openapi: OpenApi | undefined;
  readonly operations: readonly SoapOperation[];
}

/** The operations of a contract, those of `openapi.yaml` first, each in the order of its file. */
export function operationsIn({ openapi, operations }: Authored): (OperationSpec & { readonly id: string })[] {
  return [...operationsOf(openapi), ...operations.map(asOperation)];
}

/** SOAP 1.1 over HTTP is always a POST. */
function asOperation({ id, path, requirements, derived = false, ...soap }: SoapOperation) {
  return { id, method: 'POST', path, requirements, soap: { ...soap, derived } };
}
