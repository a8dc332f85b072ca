/** Examinations of a client of Lifecare IFO: where it calls, with which certificate and keys, and how. */
import { addressExaminations, environmentOf, isLocal, urlOf, type AddressRules } from '../../doctor/address.ts';
import { certificateExaminations } from '../../doctor/certificate/certificate.ts';
import { keyExaminations } from '../../doctor/certificate/key.ts';
import { ok, problem } from '../../doctor/found.ts';
import type { Examination, Found, Subject } from '../../doctor/types.ts';
import { endpointOf } from '../../doctor/values.ts';
import { asking, registeredExamination, system } from './asking.ts';
import { callExaminations } from './calls.ts';
import { licenceExaminations } from './licence.ts';

const address: AddressRules = {
  system,
  example: 'https://HOST/WESE.FC.Api.FC',
  tlsOnly: true,
  hosts: { production: ['prod-lcsse.service.tieto.com'] },
  traps: [
    {
      fits: /[{}<>]|%7b|^https?:\/\/HOST\b/,
      found: 'the host is not filled in',
      todo: 'write the host that was given',
    },
    { fits: /\/apifc(\/|$)/i, found: 'the path of an operation', todo: 'end it with /WESE.FC.Api.FC' },
    {
      fits: /\/(WESE\.KIR|WE\.EC)\b/i,
      found: 'the application of a sister API',
      todo: 'end it with /WESE.FC.Api.FC, the one of IFO',
    },
    {
      fits: /^(?!.*\/WESE\.FC\.Api\.FC\/?([?#].*)?$)/is,
      found: 'it does not end in /WESE.FC.Api.FC',
      todo: 'write the host and /WESE.FC.Api.FC behind it',
    },
  ],
};

/** Municipalities have hosts of their own, so no other name is odd. */
function owner({ setup }: Subject): Found | undefined {
  const url = urlOf(endpointOf(setup, system));
  if (!url || isLocal(url)) return undefined;
  if (environmentOf(address, url) === undefined) return ok(url.hostname);
  return problem(
    `${url.hostname} is production`,
    'give an address of a test environment: production is no place to try',
  );
}

export const examinations: readonly Examination<Subject>[] = [
  ...addressExaminations(address).filter(({ id }) => !id.endsWith('.owner')),
  { id: `${system}.address.owner`, title: 'whose address', examine: owner },
  ...certificateExaminations(asking),
  registeredExamination,
  ...keyExaminations(asking),
  ...licenceExaminations,
  ...callExaminations,
];
