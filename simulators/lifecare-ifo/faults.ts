/** Situations that were documented or seen and that no request brings about, by name. */
import type { NamedFault } from '../kernel/operation.ts';

export const faults: Readonly<Record<string, NamedFault>> = {
  'server-fault': { code: 'SIM-SERVER-ERROR', title: '500: a fault of the server' },
  'gateway-page': { code: 'SIM-GATEWAY', title: '502: what stands in front of the host answers with a page' },
  'key-withdrawn': { code: 'SIM-KEY-UNKNOWN', title: '403: the key is not known any more' },
  'certificate-withdrawn': { code: 'SIM-CERTIFICATE-REVOKED', title: '403: the certificate is not trusted any more' },
  'person-gone': {
    operation: 'getPerson',
    code: 'SIM-PERSON-UNKNOWN',
    title: '404: IFO does not know the person any more',
  },
  'document-not-ready': {
    operation: 'getDocumentContent',
    code: 'SIM-DOCUMENT-NO-PDF',
    title: '404: no PDF has been made of the document yet',
  },
  'service-ended': {
    operation: 'createActualisation',
    code: 'SIM-ACTUALISATION-REAPPLICATION',
    title: '403: a re-application without an open service',
  },
  'norm-without-row': {
    operation: 'createCalculation',
    code: 'SIM-NORM-HOUSEHOLD',
    title: '400: the norm has no row for the size of the household',
  },
};
