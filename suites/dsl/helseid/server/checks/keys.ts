/** Keys that change, the client's and the issuer's own: only where the server can be told to change them. */
import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import type { SigningKey } from '../../../../../simulators/kernel/codecs/jwt.ts';
import type { Exchange } from '../../../../../simulators/kernel/journal.ts';
import { seen, taken } from '../../../eksternapi/make.ts';
import { ApiSession, type ApiCall } from '../../../eksternapi/session.ts';
import { notTaken, say } from '../../../eksternapi/texts.ts';
import { replyJson } from '../../../exchange.ts';
import type { Ask } from '../../session.ts';
import { makeProofKey, type Jwt } from '../../token.ts';
import type { ServerCheck } from '../../../server.ts';
import type { Reading } from '../make.ts';
import type { Cast } from '../cast.ts';
import type { Session, Trial } from '../session.ts';
import { issuerCheck } from './issuer.ts';

const needs = ['control'] as const;

interface NewKey {
  readonly jwk: JsonWebKey;
  readonly signing: SigningKey;
}

function rsaKey(): NewKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { jwk: publicKey.export({ format: 'jwk' }), signing: { key: privateKey, alg: 'PS256' } };
}

function curveKey(): NewKey {
  const { key, jwk } = makeProofKey();
  return { jwk, signing: key };
}

/** Made when they are first needed: they differ by the kid that a check gives them. */
let rsa: NewKey | undefined;
let curve: NewKey | undefined;

const asking = (kid: string, { signing }: NewKey): Ask => ({
  assertion: (jwt: Jwt) => ({ ...jwt, header: { ...jwt.header, kid } }),
  assertionKey: signing,
});

/** Registers a key of the client, and tells how to ask with it. */
async function registered(
  { registered: { clientId } }: Session,
  trial: Trial,
  kid: string,
  key: NewKey,
  expires?: string | null,
): Promise<Ask> {
  await trial.control!.registerKey(clientId, { jwk: { ...key.jwk, kid }, ...(expires !== undefined && { expires }) });
  return asking(kid, key);
}

const metadata = '/.well-known/openid-configuration';

async function publishedKids(trial: Trial): Promise<unknown[]> {
  const path = `${metadata}/jwks`;
  const answer = await trial.send('helseid', { method: 'GET', path });
  return ((replyJson(answer)?.keys ?? []) as { kid?: unknown }[]).map(({ kid }) => kid);
}

/** An API that HelseID's tokens open. The query is its own: a mutant knows the call by it. */
export const catalogueQuery = 'AntallVerktoy=1';

class Catalogue extends ApiSession<Cast> {
  harmless(call?: ApiCall): Promise<Exchange> {
    return this.call('GET', `/v1/SelvstendigVerktoy?${catalogueQuery}`, call);
  }
}

export const keyChecks: readonly ServerCheck<Cast>[] = [
  issuerCheck({
    id: 'key-registered',
    level: 'L2',
    needs,
    title: say(
      'En klient blir igenkänd på en nyckel som den har registrerat, RSA eller elliptisk kurva',
      'En klient blir gjenkjent på en nøkkel som den har registrert, RSA eller elliptisk kurve',
      'A client is recognised by a key that it has registered, RSA or elliptic curve',
    ),
    rows: ['helseid.registration.keys'],
    look: async (session, trial) => {
      await session.token();
      const keys = { 'motpart-rsa': (rsa ??= rsaKey()), 'motpart-ec': (curve ??= curveKey()) };
      const answers: Exchange[] = [];
      for (const [kid, key] of Object.entries(keys))
        answers.push(await session.request(await registered(session, trial, kid, key, null)));
      const row = 'helseid.registration.keys';
      return answers.map((one) => ({ row, holds: taken(one), expected: '200', actual: seen(one), evidence: one }));
    },
  }),
  issuerCheck({
    id: 'key-expired',
    level: 'L4',
    needs,
    title: say(
      'En nyckel som har gått ut känner ingen igen en klient på',
      'En nøkkel som er utløpt, kjenner ingen igjen en klient på',
      'A key that has run out authenticates nobody',
    ),
    rows: ['helseid.registration.key-expired'],
    look: async (session, trial) => {
      const end = new Date(trial.security() + 60_000).toISOString();
      const ask = await registered(session, trial, 'motpart-short', (curve ??= curveKey()), end);
      const before = await session.request(ask);
      if (!taken(before)) trial.skip(notTaken(seen(before)));
      await trial.control!.advanceSecurity(120_000);
      const after = await session.request(ask);
      const row = 'helseid.registration.key-expired';
      const holds = after.reply.status === 400 && after.code === 'invalid_client';
      return [{ row, holds, expected: '400 invalid_client', actual: seen(after), evidence: after }];
    },
  }),
  issuerCheck({
    id: 'keys-rotated',
    level: 'L4',
    needs,
    title: say(
      'När utgivaren byter nyckel signerar den nya, och den gamla står kvar bredvid',
      'Når utstederen bytter nøkkel, signerer den nye, og den gamle blir stående ved siden av',
      'When the issuer changes its key the new one signs, and the old one stays beside it',
    ),
    rows: ['helseid.jwks.rotation'],
    look: async (session, trial) => {
      const before = (await session.token()).header['kid'];
      await trial.control!.settle('helseid', 'rotate-signing-key');
      const after = (await session.token()).header['kid'];
      const published = await publishedKids(trial);
      const holds = before !== after && [before, after].every((kid) => published.includes(kid));
      const actual = { before, after, published };
      return [{ row: 'helseid.jwks.rotation', holds, expected: 'another kid, and both published', actual }];
    },
  }),
  issuerCheck({
    id: 'keys-withdrawn',
    level: 'L4',
    needs,
    title: say(
      'En nyckel som har dragits in är inte publicerad längre, och ett API tar inte emot dess token',
      'En nøkkel som er trukket tilbake, er ikke lenger publisert, og et API tar ikke imot tokenene dens',
      'A key that was withdrawn is not published any more, and an API does not take its tokens',
    ),
    rows: ['helseid.jwks.withdrawn'],
    look: async (_, trial) => {
      const session = new Catalogue(trial, 'helsenorge-verktoy');
      const token = await session.good();
      const before = await session.harmless({ token });
      if (!taken(before)) trial.skip(notTaken(seen(before)));
      await trial.control!.settle('helseid', 'rotate-signing-key');
      await trial.control!.settle('helseid', 'withdraw-signing-keys');
      const after = await session.harmless({ token });
      const published = (await publishedKids(trial)).includes(token.header['kid']);
      const row = 'helseid.jwks.withdrawn';
      const actual = { published, call: after.reply.status };
      const holds = !published && after.reply.status === 401;
      return [{ row, holds, expected: { published: false, call: 401 }, actual, evidence: after }];
    },
  }),
];

const day = 86_400_000;

/** Which of a client's keys count, and for how long. */
export const keyReadings: readonly Reading[] = [
  {
    system: 'helseid',
    step: '4.1',
    key: 'clientKeys',
    needs,
    look: async (session, trial) => {
      await session.token();
      await registered(session, trial, 'motpart-newest', (curve ??= curveKey()), null);
      return taken(await session.request()) ? 'several' : 'newest';
    },
  },
  {
    system: 'helseid',
    step: '4.1',
    key: 'clientKeyDays',
    other: 30,
    needs,
    look: async (session, trial) => {
      const ask = await registered(session, trial, 'motpart-lasting', (curve ??= curveKey()));
      await trial.control!.advanceSecurity(364 * day);
      if (!taken(await session.request(ask))) return 'less than 364 days';
      await trial.control!.advanceSecurity(2 * day);
      return taken(await session.request(ask)) ? 'more than 366 days' : 365;
    },
  },
];
