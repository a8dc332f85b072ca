/** DPoP proofs (RFC 9449 §4.2): one for each request, at HelseID and at the API. */
import { createHash } from 'node:crypto';
import { sentHeader } from '../../exchange.ts';
import type { Check, Text, Trial } from '../../types.ts';
import { accessToken } from '../shown-token.ts';
import { check, type CheckSpec } from '../../check.ts';
import { askForToken, proofsIn, type Caller } from '../caller.ts';
import type { Sent } from '../traffic.ts';
import { named, type NamedSpec } from './named.ts';

const allowed = /^(RS|PS|ES)(256|384|512)$/;
/** Seconds between the making of a proof and its arrival that nobody would call late, even on a busy machine. */
const fresh = 10;

const noProof: Text = {
  sv: 'Klienten använder inte DPoP, så det finns inga bevis att bedöma.',
  nb: 'Klienten bruker ikke DPoP, så det finnes ingen bevis å vurdere.',
  en: 'The client does not use DPoP, so there are no proofs to judge.',
};

type Part = Omit<CheckSpec, 'id' | 'run' | 'level' | 'step' | 'rows'> & {
  readonly name: string;
  readonly row: string;
  readonly expected: (sent: Sent) => unknown;
  readonly actual: (sent: Sent) => unknown;
  readonly holds: (sent: Sent) => boolean;
  /** Which proofs; all without it. */
  readonly concerns?: (sent: Sent, caller: Caller) => boolean;
};

async function proofsOf(trial: Trial, caller: Caller): Promise<readonly Sent[]> {
  await askForToken(trial, caller);
  return proofsIn(trial, caller);
}

/** A check of one part of every proof. */
function partCheck(
  caller: Caller,
  { name, row, expected, actual, holds, concerns = () => true, ...spec }: Part,
): Check {
  return check({
    ...spec,
    id: caller.id('proof', name),
    rows: [row],
    level: 'L0',
    step: '4.1',
    run: async (trial, judge) => {
      const sent = (await proofsOf(trial, caller)).filter((one) => concerns(one, caller));
      if (sent.length === 0) trial.omit(noProof);
      const wrong = sent.find((one) => !holds(one));
      const shown = wrong ?? sent[0]!;
      judge(!wrong, { expected: expected(shown), actual: actual(shown), evidence: shown.exchange });
    },
  });
}

const now = ({ exchange }: Sent) => Math.floor(exchange.wall / 1000);
const keyMembers = ({ header }: Sent) => Object.keys((header['jwk'] ?? {}) as object).sort();
const secretMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

function hashOf({ exchange }: Sent): string {
  return createHash('sha256')
    .update(accessToken(exchange) ?? '')
    .digest('base64url');
}

const parts: readonly Part[] = [
  {
    name: 'typ',
    row: 'helseid.client.dpop-typ',
    title: {
      sv: 'Klienten sätter typ till dpop+jwt i varje DPoP-bevis.',
      nb: 'Klienten setter typ til dpop+jwt i hvert DPoP-bevis.',
      en: 'The client sets typ of each DPoP proof to dpop+jwt.',
    },
    expected: () => 'dpop+jwt',
    actual: ({ header }) => header['typ'] ?? null,
    holds: ({ header }) => header['typ'] === 'dpop+jwt',
  },
  {
    name: 'alg',
    row: 'helseid.client.dpop-alg',
    title: {
      sv: 'Klienten signerar varje DPoP-bevis med en av de asymmetriska algoritmer som metadata nämner.',
      nb: 'Klienten signerer hvert DPoP-bevis med en av de asymmetriske algoritmene som metadata nevner.',
      en: 'The client signs each DPoP proof with one of the asymmetric algorithms that the metadata list.',
    },
    expected: () => 'RS256 … PS512, ES256 … ES512',
    actual: ({ header }) => header['alg'] ?? null,
    holds: ({ header }) => allowed.test(String(header['alg'])),
  },
  {
    name: 'jwk',
    row: 'helseid.client.dpop-jwk',
    title: {
      sv: 'Klienten anger sin publika nyckel, och ingen privat del, i varje DPoP-bevis.',
      nb: 'Klienten oppgir sin offentlige nøkkel, og ingen privat del, i hvert DPoP-bevis.',
      en: 'The client puts its public key, and no private member, in each DPoP proof.',
    },
    expected: () => ['crv', 'kty', 'x', 'y'],
    actual: keyMembers,
    holds: (sent) => keyMembers(sent).includes('kty') && !keyMembers(sent).some((name) => secretMembers.includes(name)),
  },
  {
    name: 'htm',
    row: 'helseid.client.dpop-htm',
    title: {
      sv: 'Klienten anger anropets metod i htm i varje DPoP-bevis.',
      nb: 'Klienten oppgir kallets metode i htm i hvert DPoP-bevis.',
      en: 'The client puts the method of the request in htm of each DPoP proof.',
    },
    expected: ({ exchange }) => exchange.request.method,
    actual: ({ claims }) => claims['htm'] ?? null,
    holds: ({ claims, exchange }) => claims['htm'] === exchange.request.method,
  },
  {
    name: 'iat',
    row: 'helseid.client.dpop-iat',
    title: {
      sv: 'Klienten gör varje DPoP-bevis strax före anropet och anger det i iat.',
      nb: 'Klienten lager hvert DPoP-bevis rett før kallet og oppgir det i iat.',
      en: 'The client makes each DPoP proof right before the request and says so in iat.',
    },
    expected: () => ({ 'iat − now': `−${fresh} … ${fresh} s` }),
    actual: (sent) => ({ 'iat − now': Number(sent.claims['iat']) - now(sent) }),
    holds: (sent) => Math.abs(Number(sent.claims['iat']) - now(sent)) <= fresh,
  },
  {
    name: 'ath',
    row: 'helseid.client.dpop-ath',
    title: {
      sv: 'Klienten anger åtkomsttokenets hash i ath i varje DPoP-bevis till API:et.',
      nb: 'Klienten oppgir hashen av tilgangstokenet i ath i hvert DPoP-bevis til API-et.',
      en: 'The client puts the hash of the access token in ath of each DPoP proof to the API.',
    },
    expected: hashOf,
    actual: ({ claims }) => claims['ath'] ?? null,
    holds: (sent) => sent.claims['ath'] === hashOf(sent),
    concerns: ({ exchange }, caller) =>
      caller.apis.includes(exchange.system ?? '') && sentHeader(exchange, 'authorization') !== undefined,
  },
];

const specs: readonly NamedSpec[] = [
  {
    id: ['proof', 'htu'],
    rows: ['helseid.client.dpop-htu'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten anger anropets adress utan frågedel i htu i varje DPoP-bevis.',
      nb: 'Klienten oppgir kallets adresse uten spørredel i htu i hvert DPoP-bevis.',
      en: 'The client puts the address of the request without query in htu of each DPoP proof.',
    },
    run: async (trial, judge, caller) => {
      await askForToken(trial, caller);
      await caller.withQuery(trial);
      const sent = proofsIn(trial, caller);
      if (sent.length === 0) trial.omit(noProof);
      const wrong = sent.find(({ claims, exchange }) => claims['htu'] !== exchange.request.received);
      const shown = wrong ?? sent.at(-1)!;
      const { claims, exchange } = shown;
      judge(!wrong, { expected: exchange.request.received, actual: claims['htu'] ?? null, evidence: exchange });
    },
  },
  {
    id: ['proof', 'jti'],
    rows: ['helseid.client.dpop-jti'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten ger varje DPoP-bevis ett eget jti.',
      nb: 'Klienten gir hvert DPoP-bevis sin egen jti.',
      en: 'The client gives each DPoP proof a jti of its own.',
    },
    run: async (trial, judge, caller) => {
      await askForToken(trial, caller);
      await caller.lookUp(trial);
      const used = proofsIn(trial, caller).map(({ claims }) => claims['jti']);
      if (used.length === 0) trial.omit(noProof);
      const own = new Set(used.filter((jti) => typeof jti === 'string' && jti !== ''));
      judge(own.size === used.length, { expected: used.length, actual: own.size });
    },
  },
];

export const proofChecks = (caller: Caller): readonly Check[] => [
  ...parts.map((part) => partCheck(caller, part)),
  ...specs.map((spec) => named(caller, spec)),
];
