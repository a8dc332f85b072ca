/** Examinations of a client of HelseID, machine to machine. */
import { addressExaminations, type AddressRules } from '../address.ts';
import { ok, problem, quoted } from '../found.ts';
import type { Examination, Found, Subject } from '../types.ts';
import { blanksRound, textAt } from '../values.ts';
import { clientsOnRecord, own, registrationOf } from './credentials.ts';
import { keyExaminations } from './key.ts';
import { organisationExaminations } from './organisation.ts';
import { recordExamination, scopeExaminations } from './scopes.ts';

export const helseidAddress: AddressRules = {
  system: 'helseid',
  example: 'https://helseid-sts.test.nhn.no',
  hosts: {
    test: ['helseid-sts.test.nhn.no'],
    QA: ['helseid-sts.qa.nhn.no'],
    production: ['helseid-sts.nhn.no'],
  },
  traps: [
    {
      fits: /\/connect\/token\/?$/,
      found: 'the token endpoint, not the issuer',
      todo: 'leave /connect/token out: the metadata name it, and aud is the issuer',
    },
    {
      fits: /\/\.well-known\b/,
      found: 'the metadata, not the issuer',
      todo: 'leave out what begins with /.well-known',
    },
  ],
};

function clientId({ setup }: Subject): Found {
  const id = textAt(own(setup), 'clientId');
  if (id === undefined) return problem('none', 'write clientId: as HelseID’s self-service shows it');
  if (blanksRound(own(setup), 'clientId'))
    return problem('a space at its end', `write ${quoted(id)} and nothing round it`);
  return ok(quoted(id));
}

function known(subject: Subject): Found | undefined {
  const clients = clientsOnRecord(subject);
  const id = textAt(own(subject.setup), 'clientId');
  if (!clients || id === undefined) return undefined;
  const client = registrationOf(subject);
  if (client) return ok(client.name ?? 'registered');
  const byName = clients.find(({ name }) => name === id);
  return byName
    ? problem(`${quoted(id)} is a name, not a client_id`, `write ${byName.clientId}`)
    : problem('not registered there', 'compare it with the self-service: each environment has clients of its own');
}

export const examinations: readonly Examination<Subject>[] = [
  ...addressExaminations(helseidAddress),
  recordExamination,
  { id: 'helseid.client.given', title: 'client_id', examine: clientId },
  { id: 'helseid.client.registered', title: 'the client on record', examine: known },
  ...keyExaminations,
  ...scopeExaminations,
  ...organisationExaminations,
];
