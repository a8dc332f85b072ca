/** Examinations of a system that sends to 1177's inbox. */
import { addressExaminations, isLocal, urlOf } from '../../doctor/address.ts';
import { ok, problem, quoted, warning } from '../../doctor/found.ts';
import type { Examination, Found, Subject } from '../../doctor/types.ts';
import { endpointOf, textAt } from '../../doctor/values.ts';
import { certificateExaminations } from '../../doctor/certificate/certificate.ts';
import { keyExaminations } from '../../doctor/certificate/key.ts';
import { callExaminations } from './calls.ts';
import { routingExaminations } from './routing.ts';
import { asking, hsaIdExamination, system } from './certificate-parts.ts';

const production = ['esb.ntjp.se', 'api.ntjp.se', 'esb.ntjp.sjunet.org'];
const prefixed = (prefix: string) => production.map((host) => `${prefix}.${host}`);

/** QA first: a client is tested there before production. */
const qaAddress = addressExaminations({
  system,
  endpoint: `${system}/qa`,
  example: 'https://qa.esb.ntjp.se',
  tlsOnly: true,
  hosts: { QA: prefixed('qa'), test: prefixed('test'), production },
  traps: [
    {
      fits: /\/rivtabp2[01]\b|\?(wsdl|xsd)/i,
      found: 'the address of one contract',
      todo: 'leave out /vp/infrastructure and what follows: the contract adds it',
    },
    { fits: /\/vp\/?$/, found: 'ends in /vp', todo: 'leave /vp out: the path of the contract begins with it' },
  ],
});

function isQa(url: URL): boolean {
  return isLocal(url) ? /\/qa(\/|$)/.test(url.pathname) : !production.includes(url.hostname);
}

/** Two addresses that were mixed up, or one for both. */
function environment({ setup }: Subject): Found | undefined {
  const [qa, other] = [`${system}/qa`, system].map((name) => urlOf(endpointOf(setup, name)));
  if (other && isQa(other)) return problem(`${system} leads to QA`, `write it as ${system}/qa`);
  if (!qa || !isLocal(qa)) return undefined;
  if (!isQa(qa))
    return warning(`${system}/qa leads to production`, 'write the address with /qa: clients are tested there');
  return ok('QA');
}

/** Members of the cast that are persons; the last need not be in any register. */
const persons = [
  'active',
  'inactive',
  'twoWays',
  'silent',
  'locked',
  'deceased',
  'coordination',
  'oddNumber',
  'nobody',
];

/** Never says a number. */
function numbers({ setup }: Subject): Found | readonly Found[] | undefined {
  const given = persons.flatMap((name) => {
    const value = textAt(setup.cast, name);
    return value === undefined ? [] : [{ name, value }];
  });
  if (given.length === 0) return undefined;
  const wrong = given.filter(({ value }) => !/^\d{8}[\dpPtTfF]\d{3}$/.test(value));
  if (wrong.length === 0) return ok(`${given.length} of twelve characters`);
  return wrong.map(({ name }) =>
    problem(`${quoted(name)} is not of twelve characters`, 'write YYYYMMDDNNNN: century, no hyphen'),
  );
}

export const examinations: readonly Examination<Subject>[] = [
  ...qaAddress,
  { id: `${system}.address.environment`, title: 'environment of the address', examine: environment },
  ...certificateExaminations(asking),
  hsaIdExamination,
  ...keyExaminations(asking),
  ...routingExaminations,
  ...callExaminations,
  { id: `${system}.cast.numbers`, title: 'numbers of test persons', examine: numbers },
];
