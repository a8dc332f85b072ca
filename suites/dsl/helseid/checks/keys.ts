/** Keys that change: HelseID's own, and the client's. */
import { decodeProtectedHeader } from 'jose';
import { registerKey, ownKey } from '../../../../simulators/registers/clients.ts';
import { issuerKey, rotateIssuerKey, withdrawOldIssuerKeys } from '../../../../simulators/registers/tokens.ts';
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { accessToken } from '../shown-token.ts';
import type { Check, Text, Trial } from '../../types.ts';
import type { Registered } from '../token.ts';
import { askForToken, lookUpsIn, type Caller } from '../caller.ts';
import { assertions, issuer, notArisen, registered, registration, type Sent } from '../traffic.ts';
import { named, type NamedSpec } from './named.ts';

const noKid: Text = {
  sv: 'Klienten angav ingen nyckel i kid; en annan kontroll bedömer det.',
  nb: 'Klienten oppga ingen nøkkel i kid; en annen kontroll vurderer det.',
  en: 'The client named no key in kid; another check judges that.',
};

const otherKid: Text = {
  sv: 'Klienten angav i kid ingen av sina nycklar; en annan kontroll bedömer det.',
  nb: 'Klienten oppga i kid ingen av nøklene sine; en annen kontroll vurderer det.',
  en: 'The client named none of its keys in kid; another check judges that.',
};

const notRenewed: Text = {
  sv: 'Klienten hämtade inget nytt token efter avslaget; kontrollen av förnyade token bedömer det.',
  nb: 'Klienten hentet ikke noe nytt token etter avslaget; kontrollen av fornyede token vurderer det.',
  en: 'The client fetched no new token after the refusal; the check of renewed tokens judges that.',
};

const firstKeyOnly: Text = {
  sv: 'Klienten tog inte den nya nyckeln i bruk: den får sin nyckel på annat sätt än genom kontrollens uppgifter.',
  nb: 'Klienten tok ikke den nye nøkkelen i bruk: den får nøkkelen sin på annen måte enn gjennom kontrollens opplysninger.',
  en: 'The client did not take the new key into use: it gets its key in another way than from what the check hands it.',
};

const kidOf = ({ header }: Sent) => header['kid'];

function kidOfToken(call: Exchange): unknown {
  try {
    return decodeProtectedHeader(accessToken(call) ?? '').kid;
  } catch {
    return undefined;
  }
}

/** A second key for the client, and what it is handed then. */
function changedKey(trial: Trial): Registered {
  const { world } = trial;
  const given = registered(trial);
  world.transact(() => registerKey(world, given.clientId, { expires: null }));
  return { ...given, jwk: { ...ownKey(world, registration(trial)!)! } };
}

const specs: readonly NamedSpec[] = [
  {
    id: ['assertion', 'key-own'],
    rows: ['helseid.client.key-own'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Den nyckel som klienten anger i kid är registrerad för den.',
      nb: 'Nøkkelen som klienten oppgir i kid, er registrert for den.',
      en: 'The key that the client names in kid is one that is registered for it.',
    },
    run: async (trial, judge, caller) => {
      await askForToken(trial, caller);
      const kids = assertions(trial).map(kidOf).filter(Boolean);
      if (kids.length === 0) trial.skip(noKid);
      const own = registration(trial)?.keys.map(({ jwk }) => jwk.kid) ?? [];
      judge(
        kids.every((kid) => own.includes(String(kid))),
        { expected: own, actual: [...new Set(kids)] },
      );
    },
  },
  {
    id: ['assertion', 'key-changed'],
    rows: ['helseid.client.key-own'],
    level: 'L4',
    step: '4.1',
    title: {
      sv: 'När klienten får en ny nyckel signerar den med den, och anger den nyckelns kid.',
      nb: 'Når klienten får en ny nøkkel, signerer den med den, og oppgir den nøkkelens kid.',
      en: 'Given a new key, the client signs with it and names its kid.',
    },
    run: async (trial, judge, caller) => {
      await caller.lookUp(trial);
      const { kid: before } = registered(trial).jwk;
      const given = changedKey(trial);
      const { kid: after } = given.jwk;
      const credentials = { ...trial.credentials, [issuer]: given };
      const { exchanges } = await caller.lookUp(trial, { credentials });
      const sent = assertions(trial).filter(({ exchange }) => exchanges.includes(exchange));
      const isSigned = sent.every(({ exchange }) => exchange.rule !== 'helseid.assertion.signature');
      if (isSigned && sent.every((one) => kidOf(one) === before)) trial.omit(firstKeyOnly);
      if (!sent.every((one) => kidOf(one) === before || kidOf(one) === after)) trial.skip(otherKid);
      const kids = [...new Set(sent.map(kidOf))];
      judge(isSigned && kids.join() === after, { expected: { kid: [after] }, actual: { kid: kids } });
    },
  },
  {
    id: ['call', 'key-rotation'],
    rows: ['helseid.client.key-rotation'],
    level: 'L4',
    step: '4.4',
    needs: ['memory'],
    title: {
      sv: 'När HelseID har bytt nyckel och API:et avvisar det gamla tokenet fortsätter klienten med ett nytt.',
      nb: 'Når HelseID har byttet nøkkel og API-et avviser det gamle tokenet, fortsetter klienten med et nytt.',
      en: 'When HelseID has changed its key and the API refuses the old token, the client goes on with a new one.',
    },
    run: async (trial, judge, caller) => {
      await trial.alive();
      trial.world.transact(() => {
        rotateIssuerKey(trial.world);
        withdrawOldIssuerKeys(trial.world);
      });
      const { outcome, exchanges } = await caller.lookUp(trial);
      const calls = lookUpsIn(trial, caller);
      const granted = exchanges.filter(({ operation, reply }) => operation === 'token' && reply.status === 200);
      if (granted.length === 0) trial.skip(calls.some(({ reply }) => reply.status === 401) ? notRenewed : notArisen);
      const { kid } = issuerKey(trial.world).jwk;
      const good = calls.filter((call) => kidOfToken(call) === kid && call.reply.status === 200).length;
      const actual = { tokens: granted.length, newKeyCalls: good, outcome };
      const expected = { tokens: 1, newKeyCalls: 1, outcome: 'done' };
      judge(granted.length === 1 && good > 0 && outcome === 'done', { expected, actual, evidence: exchanges });
    },
  },
];

export const keyChecks = (caller: Caller): readonly Check[] => specs.map((spec) => named(caller, spec));
