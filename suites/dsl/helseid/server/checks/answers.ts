/** Answers of HelseID against the schemas of its contract: those of the whole run, for each operation. */
import { answersCheck, type AnswersOf, type Operation } from '../../../eksternapi/answers.ts';
import type { ServerCheck } from '../../../server.ts';
import type { Cast } from '../cast.ts';
import { Session, type Trial } from '../session.ts';
import { oneScope } from './issuer.ts';

const system = 'helseid';

const helseid: AnswersOf<Session> = {
  prefix: 'helseid',
  step: '4.1',
  open: (trial) => new Session(trial),
  validators: () => import('../../../../../contracts/generated/helseid/validators.js'),
};

const get = (path: string) => (_: Session, trial: Trial) => trial.send(system, { method: 'GET', path });

const operations: readonly Operation<Session>[] = [
  {
    system,
    operation: 'discovery',
    row: 'helseid.discovery.document',
    schemas: { 200: 'Metadata' },
    calls: get('/.well-known/openid-configuration'),
  },
  {
    system,
    operation: 'jwks',
    row: 'helseid.jwks.keys',
    schemas: { 200: 'KeySet' },
    calls: get('/.well-known/openid-configuration/jwks'),
  },
  {
    system,
    operation: 'token',
    row: 'helseid.token.issued',
    schemas: { 200: 'TokenResponse', 400: 'TokenError' },
    calls: (session) => session.request(oneScope(session)),
  },
];

export const answersChecks: readonly ServerCheck<Cast>[] = operations.map((operation) =>
  answersCheck(helseid, operation),
);
