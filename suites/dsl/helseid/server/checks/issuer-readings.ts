/** Readings of HelseID: what its documents leave open, and how this issuer takes it. */
import { replyJson, replyText } from '../../../exchange.ts';
import type { Jwt } from '../../token.ts';
import { taken } from '../../../eksternapi/make.ts';
import { type Reading } from '../make.ts';
import type { Session, Trial } from '../session.ts';
import { noMember, notTaken, say } from '../../../eksternapi/texts.ts';
import { keyReadings } from './keys.ts';
import { clientIn, naming } from './naming.ts';

const system = 'helseid' as const;
const at = { system, step: '4.1' } as const;
const claims = (more: Readonly<Record<string, unknown>>) => (jwt: Jwt) => ({
  ...jwt,
  claims: { ...jwt.claims, ...more },
});

const noNonces = say(
  'Tokentjänsten begär ingen nonce, så en lång giltighet kan inte ses.',
  'Token-tjenesten ber ikke om nonce, så gyldigheten kan ikke ses.',
  'The token endpoint asks for no nonce, so how long one is good cannot be seen.',
);

/** Seconds between which the server stops taking something: the first probe that fails says where. */
async function lastTaken(
  probes: readonly number[],
  isTaken: (seconds: number) => Promise<boolean>,
): Promise<number | undefined> {
  let last: number | undefined;
  for (const seconds of probes) {
    if (!(await isTaken(seconds))) return last;
    last = seconds;
  }
  return Infinity;
}

/** Margins in seconds for what passes between making a JWT and judging it. */
const slack = 2;

/** The documented-by-assumption value where the probes on both sides of it say so, else what they say. */
async function around(usual: number, others: readonly number[], isTaken: (seconds: number) => Promise<boolean>) {
  const near = Math.max(usual - slack, 0);
  const probes = [...new Set([near, usual + slack, ...others])].sort((one, other) => one - other);
  const last = await lastTaken(probes, isTaken);
  return last === near ? usual : last === undefined ? 0 : last;
}

/** An iat that lies so far ahead is taken. */
async function ahead(session: Session, seconds: number): Promise<boolean> {
  const exp = () => session.seconds + 30;
  const assertion = (jwt: Jwt) => claims({ iat: session.seconds + seconds, exp: exp() + seconds })(jwt);
  return taken(await session.request({ assertion }));
}

const spentAgain = async (session: Session) => {
  const assertion = session.assertion();
  const refused = await session.ask({ form: { client_assertion: assertion, scope: 'motpart:no-such-api/none' } });
  const again = await session.request({ form: { client_assertion: assertion } });
  return { refused, again };
};

async function nonceLife(session: Session, trial: Trial): Promise<number> {
  const first = await session.ask();
  if (first.code !== 'use_dpop_nonce') trial.omit(noNonces);
  if (!taken(await session.ask())) trial.skip(notTaken('400'));
  const moved = { seconds: 0 };
  return around(300, [30, 1_000], async (seconds) => {
    await trial.control!.advanceSecurity((seconds - moved.seconds) * 1_000);
    moved.seconds = seconds;
    return taken(await session.ask());
  });
}

const openReadings: readonly Reading[] = [
  {
    ...at,
    key: 'tokenLifetimeSeconds',
    other: 60,
    look: async (session) => Number(replyJson((await session.token()).answer)?.expires_in),
  },
  {
    ...at,
    key: 'clockLeewaySeconds',
    other: 60,
    look: async (session) => {
      await session.token();
      return around(5, [0, 30, 200], (seconds) => ahead(session, seconds));
    },
  },
  {
    ...at,
    key: 'assertionTyp',
    look: async (session) => {
      await session.token();
      const answer = await session.request({ assertion: (jwt) => ({ ...jwt, header: { kid: jwt.header['kid'] } }) });
      return taken(answer) ? 'optional' : 'required';
    },
  },
  {
    ...at,
    key: 'assertionSpent',
    look: async (session) => {
      await session.token();
      const { again } = await spentAgain(session);
      return taken(again) ? 'when-granted' : 'when-authenticated';
    },
  },
  {
    ...at,
    key: 'dpop',
    look: async (session) => {
      await session.token();
      return taken(await session.ask({ proof: null })) ? 'optional' : 'required';
    },
  },
  {
    ...at,
    key: 'dpopNonce',
    look: async (session) => ((await session.ask()).code === 'use_dpop_nonce' ? 'required' : 'off'),
  },
  { ...at, key: 'dpopNonceLifetimeSeconds', other: 60, needs: ['control'], look: nonceLife },
  {
    ...at,
    key: 'dpopProofSeconds',
    other: 10,
    look: async (session) => {
      await session.token();
      // The leeway comes on top: the probes leave room for it.
      const isTaken = async (age: number) => {
        const proof = (jwt: Jwt) => claims({ iat: session.seconds - age })(jwt);
        return taken(await session.request({ proof }));
      };
      if (!(await isTaken(50))) return (await isTaken(8)) ? 'less than 50 s' : 'less than 8 s';
      return (await isTaken(120)) ? 'more than 120 s' : 60;
    },
  },
  {
    ...at,
    key: 'noScope',
    look: async (session) => {
      await session.token();
      return taken(await session.request({ form: { scope: undefined } })) ? 'all-allowed' : 'refused';
    },
  },
  {
    ...at,
    key: 'unsignedTerms',
    look: async (session, trial) => {
      const client = clientIn(trial, 'multi');
      const unsigned = client.unsigned ?? trial.skip(noMember('clients.multi.unsigned'));
      await session.token();
      const value = `NO:ORGNR:${unsigned}:`;
      const answer = await session.request(naming(client, { system: 'urn:oid:1.0.6523', type: 'ENH', value }));
      return taken(answer) ? 'rejected-scope' : 'invalid_scope';
    },
  },
  { ...at, key: 'accessTokenAlg', look: async (session) => String((await session.token()).header['alg']) },
  {
    ...at,
    key: 'scopeClaim',
    look: async (session) => (Array.isArray((await session.token()).claims['scope']) ? 'array' : 'text'),
  },
  {
    ...at,
    key: 'organisationErrorPlace',
    look: async (session, trial) => {
      await session.token();
      const value = 'NO:ORGNR:999999990:';
      const ask = naming(clientIn(trial, 'multi'), { system: 'urn:oid:1.0.6523', type: 'ENH', value });
      const answer = await session.request(ask);
      if (taken(answer)) trial.skip(notTaken('200'));
      if (answer.code?.startsWith('HID-')) return 'error';
      return /HID-\d{4}/.test(replyText(answer)) ? 'error_description' : 'neither';
    },
  },
];

export const issuerReadings: readonly Reading[] = [...openReadings, ...keyReadings];
