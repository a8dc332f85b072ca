/** Examinations of a client of Helsenorge STS, the older token service: where it asks, and with which key. */
import { addressExaminations, type AddressRules } from '../doctor/address.ts';
import { hosts, hostTraps, serverOf } from '../doctor/ekstern-api.ts';
import { ok, problem, quoted } from '../doctor/found.ts';
import { rsaClientExaminations } from '../doctor/rsa-key.ts';
import type { Examination, Found, Subject } from '../doctor/types.ts';
import { textAt } from '../doctor/values.ts';

const system = 'helsenorge-sts';

const address: AddressRules = {
  system,
  example: 'https://eksternapi.hn2.test.nhn.no/sts',
  hosts,
  traps: [
    ...hostTraps('sts'),
    {
      fits: /\/sts\/(v\d+\/)?token\/?$/i,
      found: 'the token endpoint',
      todo: 'end it with /sts: the client adds /v2/token',
    },
    { fits: /\/sts\/v\d+\b/i, found: 'the version is in it', todo: 'end it with /sts: the client adds /v2/token' },
    {
      fits: /^(?!.*\/sts\/?([?#].*)?$)/is,
      found: 'it does not end in /sts',
      todo: 'write the area behind the host: https://HOST/sts',
    },
  ],
};

/** What the assertion says in `aud`: seen at a client that works. */
function audience(subject: Subject): Found | undefined {
  const given = textAt(subject.setup.client[system], 'audience');
  if (given === undefined) return undefined;
  const wanted = String(
    serverOf(system, subject)?.profile[system]?.['assertionAudiences'] ?? 'sikkerhet.helsenorge.no',
  ).split(' ');
  return wanted.includes(given) ? ok(given) : problem(quoted(given), `write ${wanted[0]}`);
}

export const examinations: readonly Examination<Subject>[] = [
  ...addressExaminations(address),
  ...rsaClientExaminations(system),
  { id: `${system}.audience.value`, title: 'audience of the assertion', examine: audience },
];
