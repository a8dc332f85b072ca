/** The conversation with HelseID around the assertion: metadata, token request, nonce, and how long a token is kept. */
import { everythingIn, sentForm, sentHeader } from '../../exchange.ts';
import type { Check, Trial } from '../../types.ts';
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { plantFault } from '../../faults.ts';
import { askForToken, refuseOnce, type Caller } from '../caller.ts';
import {
  assertions,
  issuer,
  keptFromBefore,
  noTokenRequest,
  registered,
  registration,
  tokenRequests,
  tokensGranted,
} from '../traffic.ts';
import { named, type NamedSpec } from './named.ts';

const jwtBearer = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const metadataRequests = (trial: Trial) => trial.exchanges({ system: issuer, operation: 'discovery' });

/** What an assertion says of organisations: the newer name or the older. */
function detailsOf(claims: Readonly<Record<string, unknown>>): unknown[] {
  const details = claims['assertion_details'] ?? claims['authorization_details'] ?? [];
  return [details].flat().filter((entry) => (entry as { type?: unknown }).type === 'helseid_authorization');
}

const systemOfTenancy = { 'single-tenant': 'urn:oid:2.16.578.1.12.4.1.4.101', 'multi-tenant': 'urn:oid:1.0.6523' };

function identifierSystem(entry: unknown): unknown {
  const { practitioner_role: role } = entry as {
    practitioner_role?: { organization?: { identifier?: { system?: unknown } } };
  };
  return role?.organization?.identifier?.system ?? null;
}

const specs: readonly NamedSpec[] = [
  {
    id: ['request', 'discovery'],
    rows: ['helseid.client.discovery'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten tar HelseID:s adresser ur metadata.',
      nb: 'Klienten tar adressene til HelseID fra metadata.',
      en: "The client takes HelseID's addresses from the metadata.",
    },
    run: async (trial, judge, caller) => {
      const [request] = await askForToken(trial, caller);
      const before = metadataRequests(trial).some(({ number }) => number < request.number);
      if (!before && !trial.fresh) trial.skip(keptFromBefore);
      const expected = `GET ${trial.endpoints[issuer]}/.well-known/openid-configuration`;
      judge(before, { expected, actual: before ? expected : `POST ${request.request.received}` });
    },
  },
  {
    id: ['request', 'metadata-kept'],
    rows: ['helseid.client.metadata-kept'],
    level: 'L4',
    step: '4.1',
    needs: ['memory'],
    title: {
      sv: 'Klienten behåller metadata i stället för att hämta dem för varje token.',
      nb: 'Klienten beholder metadata i stedet for å hente dem for hvert token.',
      en: 'The client keeps the metadata instead of fetching them for each token.',
    },
    run: async (trial, judge, caller) => {
      await trial.alive();
      for (const _ of [1, 2]) {
        refuseOnce(trial, caller);
        await caller.lookUp(trial);
      }
      await askForToken(trial, caller);
      const fetched = metadataRequests(trial).length;
      judge(fetched <= 1, { expected: '0 … 1', actual: fetched });
    },
  },
  {
    id: ['request', 'form-post'],
    rows: ['helseid.client.form-post'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten skickar tokenbegäran som formulär i en POST, inget av den i adressen.',
      nb: 'Klienten sender tokenforespørselen som skjema i en POST, ingenting av den i adressen.',
      en: 'The client sends the token request as a form in a POST, nothing of it in the address.',
    },
    run: async (trial, judge, caller) => {
      const requests = await askForToken(trial, caller);
      const said = (one: Exchange) => [one.request.method, sentHeader(one, 'content-type') ?? '', one.request.query];
      const right = (one: Exchange) => /^POST,application\/x-www-form-urlencoded(;[^,]*)?,$/i.test(said(one).join());
      const shown = requests.find((one) => !right(one)) ?? requests[0];
      const expected = ['POST', 'application/x-www-form-urlencoded', ''];
      judge(requests.every(right), { expected, actual: said(shown), evidence: shown });
    },
  },
  {
    id: ['request', 'private-key-jwt'],
    rows: ['helseid.client.private-key-jwt'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten legitimerar sig med private_key_jwt och skickar ingen hemlighet.',
      nb: 'Klienten legitimerer seg med private_key_jwt og sender ingen hemmelighet.',
      en: 'The client authenticates with private_key_jwt and sends no secret.',
    },
    run: async (trial, judge, caller) => {
      const requests = await askForToken(trial, caller);
      const said = (one: Exchange) => ({
        client_assertion_type: sentForm(one).get('client_assertion_type'),
        client_assertion: sentForm(one).has('client_assertion'),
        client_secret: sentForm(one).has('client_secret'),
        authorization: sentHeader(one, 'authorization') !== undefined,
      });
      const expected = {
        client_assertion_type: jwtBearer,
        client_assertion: true,
        client_secret: false,
        authorization: false,
      };
      const right = (one: Exchange) => JSON.stringify(said(one)) === JSON.stringify(expected);
      const shown = requests.find((one) => !right(one)) ?? requests[0];
      judge(requests.every(right), { expected, actual: said(shown), evidence: shown });
    },
  },
  {
    id: ['request', 'keys-kept'],
    rows: ['helseid.client.keys-kept'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten skickar aldrig sin privata nyckel.',
      nb: 'Klienten sender aldri sin private nøkkel.',
      en: 'The client never sends its private key.',
    },
    run: async (trial, judge, caller) => {
      await askForToken(trial, caller);
      const secret = registered(trial).jwk.d ?? '';
      const leaking = trial.exchanges((exchange) => everythingIn(exchange).includes(secret));
      const count = { expected: 0, actual: leaking.length };
      judge(leaking.length === 0, leaking.length === 0 ? count : { ...count, evidence: leaking });
    },
  },
  {
    id: ['request', 'organisation'],
    rows: ['helseid.client.organisation-structure'],
    level: 'L1',
    step: '4.1',
    title: {
      sv: 'Klienten anger organisationsnummer i den form som hör till dess tenancy, om den anger några.',
      nb: 'Klienten oppgir organisasjonsnummer i den formen som hører til dens tenancy, hvis den oppgir noen.',
      en: 'The client gives organisation numbers, if any, in the form that belongs to its tenancy.',
    },
    run: async (trial, judge, caller) => {
      await askForToken(trial, caller);
      const tenancy = registration(trial)?.tenancy ?? 'none';
      const used = assertions(trial).flatMap(({ claims }) => detailsOf(claims).map(identifierSystem));
      const fitting = tenancy === 'none' ? null : systemOfTenancy[tenancy];
      judge(
        used.every((system) => system === fitting),
        { expected: { tenancy, system: fitting }, actual: { system: used } },
      );
    },
  },
  {
    id: ['request', 'scopes-allowed'],
    rows: ['helseid.client.scopes-allowed'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten ber bara om scope som den har beviljats.',
      nb: 'Klienten ber bare om scope som den er innvilget.',
      en: 'The client asks only for scopes that it has been granted.',
    },
    run: async (trial, judge, caller) => {
      const requests = await askForToken(trial, caller);
      const granted = registered(trial).scopes;
      const asked = requests.flatMap((one) => (sentForm(one).get('scope') ?? '').split(' ').filter(Boolean));
      judge(
        asked.every((scope) => granted.includes(scope)),
        { expected: granted, actual: [...new Set(asked)] },
      );
    },
  },
  {
    id: ['request', 'token-reused'],
    rows: ['helseid.client.token-reused'],
    level: 'L4',
    step: '4.1',
    needs: ['memory'],
    title: {
      sv: 'Klienten ber inte om ett nytt token så länge den har ett som gäller.',
      nb: 'Klienten ber ikke om et nytt token så lenge den har et som gjelder.',
      en: 'The client does not ask for a new token while it has a valid one.',
    },
    run: async (trial, judge, caller) => {
      await trial.alive();
      for (let calls = 0; calls < 5; calls += 1) await caller.lookUp(trial);
      const granted = tokensGranted(trial).length;
      judge(granted === 0, { expected: 0, actual: granted });
    },
  },
  {
    id: ['request', 'nonce-retry'],
    rows: ['helseid.client.nonce-retry'],
    level: 'L3',
    step: '4.1',
    negative: true,
    title: {
      sv: 'Klienten upprepar begäran en gång med nonce, och inte igen efter ett andra nej.',
      nb: 'Klienten gjentar forespørselen én gang med nonce, og ikke igjen etter et nytt nei.',
      en: 'The client repeats the request once with the nonce, and not again after a second refusal.',
    },
    run: async (trial, judge, caller) => {
      refuseOnce(trial, caller);
      const mend = plantFault(trial.world, {
        system: issuer,
        operation: 'token',
        kind: 'error',
        code: 'use_dpop_nonce',
      });
      await caller.lookUp(trial);
      mend();
      const asked = tokenRequests(trial).length;
      if (asked === 0) trial.skip(noTokenRequest);
      judge(asked <= 2, { expected: '1 … 2', actual: asked });
    },
  },
];

export const requestChecks = (caller: Caller): readonly Check[] => specs.map((spec) => named(caller, spec));
