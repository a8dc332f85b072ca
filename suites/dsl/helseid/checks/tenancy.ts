/** For whom a client acts: it is handed a client of HelseID with many tenants, and one with a child unit, and names them as it should. */
import { credentialsOf } from '../../../../simulators/helseid/index.ts';
import { clientsTable } from '../../../../simulators/registers/clients.ts';
import type { OAuthClient, Tenancy } from '../../../../fixtures/types.ts';
import { sentForm } from '../../exchange.ts';
import { check, type CheckSpec } from '../../check.ts';
import type { Check, Text, Trial } from '../../types.ts';
import { first } from '../../first.ts';
import type { Caller } from '../caller.ts';
import { issuer, open, registered, tokenRequests, type Sent } from '../traffic.ts';

const anotherClient: Text = {
  sv: 'Klienten bad inte om något token för den klient som den fick: den har sin egen inställd.',
  nb: 'Klienten ba ikke om noe token for den klienten som den fikk: den har sin egen satt opp.',
  en: 'The client asked for no token for the client that it was handed: it is set to one of its own.',
};

const namesNone: Text = {
  sv: 'Klienten angav ingen organisation: den läser inte `tenancy` och `actingFor`, eller är inte gjord för det.',
  nb: 'Klienten oppga ingen organisasjon: den leser ikke `tenancy` og `actingFor`, eller er ikke laget for det.',
  en: 'The client named no organisation: it does not read `tenancy` and `actingFor`, or is not made for that.',
};

/** A client beside the trial's own that may name organisations. */
function clientOf(trial: Trial, tenancy: Tenancy): OAuthClient {
  const own = registered(trial).clientId;
  const all = trial.world.table<OAuthClient>(clientsTable.name).all();
  return first(all, `client of tenancy ${tenancy} that may pass numbers`, (one) => {
    const [organisation] = one.organisations;
    const ready = one.passing.parent && one.passing.child && one.orgnrChild === null;
    return (
      ready &&
      one.clientId !== own &&
      one.tenancy === tenancy &&
      organisation !== undefined &&
      organisation.children.length > 0
    );
  });
}

interface Identifier {
  readonly system?: unknown;
  readonly type?: unknown;
  readonly value?: unknown;
}

/** The identifiers of organisations in an assertion: under the newer name or the older. */
function identifiersIn({ claims }: Sent): readonly Identifier[] {
  const details = [claims['assertion_details'] ?? claims['authorization_details'] ?? []].flat();
  const entries = details.filter((entry) => (entry as { type?: unknown } | null)?.type === 'helseid_authorization');
  return entries.map((entry) => {
    const { practitioner_role: role } = entry as { practitioner_role?: { organization?: { identifier?: Identifier } } };
    return role?.organization?.identifier ?? {};
  });
}

interface Part extends Omit<CheckSpec, 'run' | 'level' | 'step'> {
  readonly tenancy: Tenancy;
  /** Whether it acts for a child unit. */
  readonly child: boolean;
  readonly expected: (organisation: { readonly parent: string; readonly child?: string }) => Identifier;
}

/** Hands the client another client of HelseID, and asks it for something harmless. */
async function actFor(trial: Trial, caller: Caller, tenancy: Tenancy, child: boolean) {
  const { world } = trial;
  const client = clientOf(trial, tenancy);
  const [{ parent, children }] = client.organisations as [OAuthClient['organisations'][number]];
  const actingFor = { parent, ...(child && { child: children[0]! }) };
  const credentials = { ...trial.credentials, [issuer]: { ...credentialsOf(world, client), actingFor } };
  await caller.lookUp(trial, { credentials });
  const requests = tokenRequests(trial).filter((one) => sentForm(one).get('client_id') === client.clientId);
  return { actingFor, requests };
}

function tenancyCheck(caller: Caller, { tenancy, child, expected, ...spec }: Part): Check {
  return check({
    ...spec,
    level: 'L1',
    step: '4.1',
    run: async (trial, judge) => {
      const { actingFor, requests } = await actFor(trial, caller, tenancy, child);
      if (requests.length === 0) trial.omit(anotherClient);
      const sent = requests.map((one) => open(sentForm(one).get('client_assertion') ?? '', one));
      const named = sent.flatMap((one) => identifiersIn(one).map((identifier) => ({ identifier, one })));
      if (named.length === 0) trial.omit(namesNone);
      const wanted = expected(actingFor);
      const fits = ({ identifier }: (typeof named)[number]) =>
        Object.entries(wanted).every(([member, value]) => identifier[member as keyof Identifier] === value);
      const shown = named.find((one) => !fits(one)) ?? named[0]!;
      judge(named.every(fits), { expected: wanted, actual: shown.identifier, evidence: shown.one.exchange });
    },
  });
}

export const tenancyChecks = (caller: Caller): readonly Check[] => [
  tenancyCheck(caller, {
    id: caller.id('request', 'organisation-parent'),
    rows: ['helseid.client.organisation-parent', 'helseid.client.organisation-structure'],
    tenancy: 'multi-tenant',
    child: false,
    title: {
      sv: 'En klient för flera organisationer anger den som den agerar för, med NO:ORGNR och moderorganisationens nummer.',
      nb: 'En klient for flere organisasjoner oppgir den som den opptrer for, med NO:ORGNR og nummeret til overenheten.',
      en: 'A multi-tenant client names the organisation that it acts for, by NO:ORGNR and the number of the parent.',
    },
    expected: ({ parent }) => ({ system: 'urn:oid:1.0.6523', type: 'ENH', value: `NO:ORGNR:${parent}:` }),
  }),
  tenancyCheck(caller, {
    id: caller.id('request', 'organisation-child'),
    rows: ['helseid.client.organisation-child', 'helseid.client.organisation-structure'],
    tenancy: 'single-tenant',
    child: true,
    title: {
      sv: 'En klient för en enda organisation som agerar för en underenhet anger bara dess nummer.',
      nb: 'En klient for én organisasjon som opptrer for en underenhet, oppgir bare nummeret til den.',
      en: 'A single-tenant client that acts for a child unit names the number of that unit alone.',
    },
    expected: ({ child }) => ({ system: 'urn:oid:2.16.578.1.12.4.1.4.101', value: child }),
  }),
];
