/** Well-known faults of SOAP stacks, told by where the message went wrong. */
import { interactions, namespaces } from './contracts.ts';
import type { Passage } from './passage.ts';

interface StackFault {
  readonly got: string;
  readonly todo: string;
}

const responderNamespaces: ReadonlySet<string> = new Set(interactions.map(({ namespace }) => namespace));

/** The namespaces of the stale test material had a double colon (`inkorg.schema.release-candidate-names`). */
function withoutDoubleColon(namespace: string): string | undefined {
  return namespace.includes('::') ? namespace.replaceAll('::', ':') : undefined;
}

function addressAsBody({ first }: Passage): StackFault | undefined {
  if (first.name !== 'LogicalAddress') return undefined;
  return {
    got: 'LogicalAddress as the body (inkorg.soap.one-body-part)',
    todo: 'the WSDL has two parts, and the stack sends the first as the body: bind LogicalAddress to the header and parameters to the body; node-soap cannot, strong-soap, zeep and php-soap do',
  };
}

function doubleColon({ namespace }: Passage): StackFault | undefined {
  const meant = withoutDoubleColon(namespace);
  if (meant === undefined) return undefined;
  return {
    got: `a namespace with a double colon, ${namespace} (inkorg.schema.release-candidate-names)`,
    todo: `generate the client from ?wsdl: the namespace is ${meant}`,
  };
}

function wsdlNamespace({ namespace }: Passage): StackFault | undefined {
  if (!/:rivtabp2\d$/.test(namespace)) return undefined;
  return {
    got: `the namespace of the WSDL, ${namespace} (inkorg.route.responder-namespace)`,
    todo: 'put the element of the operation into the namespace of its schema, which has Responder in it',
  };
}

function noNamespace({ first, namespace }: Passage): StackFault | undefined {
  if (namespace !== '') return undefined;
  return {
    got: `${first.name} without a namespace (inkorg.schema.namespaces)`,
    todo: 'declare the responder namespace on the element of the operation',
  };
}

/** What the body's first element tells of the stack that wrote it. */
export function bodyFault(passage: Passage): StackFault | undefined {
  const { namespace } = passage;
  if (responderNamespaces.has(namespace)) return undefined;
  return addressAsBody(passage) ?? doubleColon(passage) ?? wsdlNamespace(passage) ?? noNamespace(passage);
}

/** An address that stands in the header and is not seen there. */
export function headerFault(passage: Passage): StackFault | undefined {
  const [namespace] = passage.envelope.strayAddresses;
  if (namespace === undefined) return bodyFault(passage);
  return {
    got: `LogicalAddress in the namespace ${namespace} (inkorg.schema.logical-address)`,
    todo: `declare ${namespaces.registry} for it`,
  };
}
