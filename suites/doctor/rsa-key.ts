/** The RSA key of a client that is registered at Helsenorge itself, whose issuers take no other kind. */
import { secretMembers, thumbprint } from '../../simulators/kernel/codecs/jwk.ts';
import { rightsOf } from './file-rights.ts';
import { ok, problem, quoted, unseen } from './found.ts';
import { keyIn, type Jwk } from './helseid/credentials.ts';
import { givenKey, half, hasPrivateHalf, size, whole } from './helseid/key.ts';
import type { Examination, Found, Setup, Subject } from './types.ts';
import { blanksRound, textAt } from './values.ts';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function clientId({ credentials }: Setup, system: string): Found {
  const id = textAt(credentials[system], 'clientId');
  if (id === undefined) return problem('none', 'write clientId: the GUID that Norsk helsenett gave the client');
  if (blanksRound(credentials[system], 'clientId'))
    return problem('a space at its end', `write ${quoted(id)} and nothing round it`);
  return guid.test(id) ? ok(quoted(id)) : problem(`${quoted(id)} is no GUID`, 'write the GUID, not the name');
}

function kind({ kty }: Jwk): Found {
  if (kty === 'RSA') return ok('RSA');
  return problem(`${quoted(String(kty ?? 'no kty'))}, not RSA`, 'make an RSA key of 2048 bits or more');
}

function secret({ credentials, client }: Setup, system: string): Found | undefined {
  const places = [credentials[system], client[system]];
  const found = ['clientSecret', 'client_secret', 'secret'].find((name) => places.some((tree) => textAt(tree, name)));
  return found === undefined ? undefined : problem(found, 'leave it out: a signed assertion stands in its place');
}

function registered(jwk: Jwk, known: Jwk | undefined): Found {
  if (!known) return unseen('the registered public half', 'put what was sent to Norsk helsenett into registration');
  if (thumbprint(known) === thumbprint(jwk)) return ok('its public half is registered');
  return problem('another key is registered', 'sign with the key whose public half was sent to Norsk helsenett');
}

/** Norsk helsenett gets the public half; a private one that was sent is no secret any more. */
function sent(known: Jwk | undefined): Found | undefined {
  if (!known || secretMembers(known).length === 0) return undefined;
  return problem('with its private half', 'make a new key, and send its public members only: this one is out');
}

/**
 * Examinations of client_id and key.
 * @param isPublic  a client that has no key, and needs none
 */
export function rsaClientExaminations(
  system: string,
  isPublic: (setup: Setup) => boolean = () => false,
): readonly Examination<Subject>[] {
  const keyOf = (subject: Subject) => keyIn(subject.setup.credentials[system], subject);
  const knownTo = (subject: Subject) => keyIn(subject.setup.registration[system], subject).jwk;
  const look = (
    point: string,
    title: string,
    examine: (jwk: Jwk, subject: Subject) => Found | undefined,
    when: (jwk: Jwk) => boolean = (jwk) => kind(jwk).severity === 'ok' && hasPrivateHalf(jwk),
  ): Examination<Subject> => ({
    id: `${system}.key.${point}`,
    title,
    examine: (subject) => {
      const { jwk } = keyOf(subject);
      return jwk && when(jwk) ? examine(jwk, subject) : undefined;
    },
  });
  return [
    { id: `${system}.client.given`, title: 'client_id', examine: ({ setup }) => clientId(setup, system) },
    {
      id: `${system}.key.given`,
      title: 'key',
      examine: (subject) => (isPublic(subject.setup) ? undefined : givenKey(keyOf(subject))),
    },
    { id: `${system}.key.rights`, title: 'rights of the key file', examine: (one) => rightsOf(keyOf(one).file) },
    { id: `${system}.key.secret`, title: 'client secret', examine: ({ setup }) => secret(setup, system) },
    look('kind', 'kind of key', kind, () => true),
    look('half', 'half of the key', half, (jwk) => kind(jwk).severity === 'ok'),
    look('whole', 'the key itself', whole),
    look('size', 'size of the key', size),
    look('registered', 'the registered key', (jwk, subject) => registered(jwk, knownTo(subject))),
    { id: `${system}.key.sent`, title: 'the half that was sent', examine: (subject) => sent(knownTo(subject)) },
  ];
}
