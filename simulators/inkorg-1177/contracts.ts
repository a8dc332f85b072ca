/** The operations of the contract by their responder namespace, which is the key of a route. */
import * as contract from '../../contracts/generated/inkorg-1177/index.ts';
import type { OperationSpec, SoapSpec } from '../../contracts/types.ts';

export type OperationId = keyof typeof contract.operations;

export interface Interaction extends SoapSpec {
  readonly id: OperationId;
  /** Below the mount: `/vp/infrastructure/…/1/rivtabp21`. */
  readonly path: string;
}

const specs: readonly (readonly [string, OperationSpec])[] = Object.entries(contract.operations);

export const interactions: readonly Interaction[] = specs.map(([id, { path, soap }]) => ({
  id: id as OperationId,
  path,
  ...soap!,
}));

const byNamespace = new Map(interactions.map((one) => [one.namespace, one]));
const byPath = new Map(interactions.map((one) => [one.path, one]));

/** What the platform has a route for: version 2.0 only where the profile adds it. */
export function interactionOf(namespace: string, version: contract.Profile['version']): Interaction | undefined {
  const found = byNamespace.get(namespace);
  return found?.derived && version === '1.1' ? undefined : found;
}

/** The interaction documented at a path below the mount. */
export function interactionAt(path: string, version: contract.Profile['version']): Interaction | undefined {
  const found = byPath.get(path);
  return found && interactionOf(found.namespace, version);
}

/** Method and path of an operation as the contract has them, and the name of its body's element. */
export function addressOf(id: OperationId) {
  const { method, path, soap } = contract.operations[id] as OperationSpec;
  return { id, method, path, soap: { namespace: soap!.namespace, name: soap!.element } };
}

export const namespaces = {
  envelope: 'http://schemas.xmlsoap.org/soap/envelope/',
  envelope12: 'http://www.w3.org/2003/05/soap-envelope',
  registry: 'urn:riv:itintegration:registry:1',
  core: 'urn:riv:infrastructure:eservicesupply:patientportal:1',
  addressing: ['http://www.w3.org/2005/08/addressing', 'http://schemas.xmlsoap.org/ws/2004/08/addressing'],
} as const;
