/** Organisation numbers that a client passes to HelseID: where they stand in the token, and what is refused. */
import { replyText } from '../../../dsl/exchange.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import { fill } from '../../../dsl/texts/fill.ts';
import type { Text } from '../../../dsl/types.ts';
import type { Jwt } from '../../../dsl/helseid/token.ts';
import type { OtherClient } from '../../../dsl/eksternapi/cast.ts';
import type { Cast } from '../cast.ts';
import { seen } from '../../../dsl/eksternapi/make.ts';
import type { Ask, Token } from '../../../dsl/helseid/session.ts';
import { Session, type Trial } from '../session.ts';
import { noMember, say } from '../../../dsl/eksternapi/texts.ts';
import { tokenEndpointRefuses } from '../texts.ts';

type Role = keyof Cast['clients'];

const detailsOf = (identifier: object) => ({
  type: 'helseid_authorization',
  practitioner_role: { organization: { identifier } },
});

const multi = (value: string) => ({ system: 'urn:oid:1.0.6523', type: 'ENH', value });
const single = (value: string) => ({ system: 'urn:oid:2.16.578.1.12.4.1.4.101', type: 'ENH', value });
const both = (parent: string | undefined, child = '') => multi(`NO:ORGNR:${parent}:${child}`);

/** Asks with the organisation of an identifier. */
export function naming(client: OtherClient | undefined, identifier: object, name = 'assertion_details'): Ask {
  const assertion = (jwt: Jwt) => ({ ...jwt, claims: { ...jwt.claims, [name]: [detailsOf(identifier)] } });
  return { ...(client && { client }), assertion };
}

export function clientIn(trial: Trial, role: Role): OtherClient {
  return trial.cast.clients[role] ?? trial.skip(noMember(`clients.${role}`));
}

const childOf = (trial: Trial, role: Role) =>
  clientIn(trial, role).child ?? trial.skip(noMember(`clients.${role}.child`));

const claim = (name: string) => `helseid://claims/client/claims/${name}`;
export const parentIn = ({ claims }: Token) => claims[claim('orgnr_parent')];
const childIn = ({ claims }: Token) => claims[claim('orgnr_child')];

interface Refused {
  readonly id: string;
  readonly row: string;
  /** The number that the owner's table gives it; undefined: a plain OAuth code. */
  readonly number?: string;
  readonly what: Text;
  readonly ask: (trial: Trial) => Ask | Promise<Ask>;
  readonly needs?: ServerCheck['needs'];
}

/** Nobody has published where the number stands, so it need not stand anywhere; another one would be wrong. */
function refusal({ id, row, number, what, ask, needs }: Refused): ServerCheck<Cast> {
  const title = fill(tokenEndpointRefuses, { what });
  return {
    id: `helseid.server.organisation-${id}`,
    title,
    rows: [row],
    level: 'L3',
    step: '4.1',
    ...(needs && { needs }),
    async run(trial) {
      const session = new Session(trial);
      const wish = await ask(trial);
      await session.token();
      const exchange = await session.ask(wish);
      const [told] = /HID-\d{4}/.exec(replyText(exchange)) ?? [];
      const code = exchange.code === 'invalid_request' || (number !== undefined && exchange.code === number);
      const holds = exchange.reply.status === 400 && code && (told === undefined || told === number);
      const expected = `400 invalid_request${number === undefined ? '' : `, with ${number} or no number`}`;
      const actual = told === undefined || told === exchange.code ? seen(exchange) : `${seen(exchange)}, ${told}`;
      trial.demand(holds, { row, message: title, expected, actual, evidence: exchange });
    },
  };
}

/** Nine digits that no organisation has. */
const foreign = '999999990';

const refusals: readonly Refused[] = [
  {
    id: 'structure',
    row: 'helseid.organisation.structure',
    number: 'HID-1007',
    what: say(
      'organisationsnummer i en annan struktur',
      'organisasjonsnumre i en annen struktur',
      'organisation numbers in another structure',
    ),
    ask: () => naming(undefined, { system: 'urn:oid:0.0', value: foreign }),
  },
  {
    id: 'digits',
    row: 'helseid.organisation.digits',
    number: 'HID-1004',
    what: say(
      'ett organisationsnummer som inte är nio siffror',
      'et organisasjonsnummer som ikke er ni siffer',
      'an organisation number that is not nine digits',
    ),
    ask: (trial) => naming(clientIn(trial, 'multi'), both('12345678')),
  },
  {
    id: 'tenancy',
    row: 'helseid.organisation.tenancy',
    what: say(
      'en strukturen för en part från en klient med flera',
      'strukturen for én part fra en klient med flere',
      'the structure of one tenant from a client with several',
    ),
    ask: (trial) => naming(clientIn(trial, 'multi'), single(clientIn(trial, 'multi').child ?? foreign)),
  },
  {
    id: 'tenancy-single',
    row: 'helseid.organisation.tenancy-single',
    what: say(
      'strukturen för flera parter från en klient utan flera',
      'strukturen for flere parter fra en klient uten flere',
      'the structure of several tenants from a client without',
    ),
    ask: () => naming(undefined, both(foreign)),
  },
  {
    id: 'known',
    row: 'helseid.organisation.known',
    what: say(
      'ett nummer från en klient utan organisation',
      'et nummer fra en klient uten organisasjon',
      'a number from a client without any organisation',
    ),
    ask: (trial) => naming(clientIn(trial, 'none'), single(foreign)),
  },
  {
    id: 'static',
    row: 'helseid.organisation.static',
    number: 'HID-1010',
    what: say(
      'nummer från en klient vars nummer är fasta',
      'numre fra en klient med faste numre',
      'numbers from a client whose numbers are fixed',
    ),
    ask: (trial) => naming(clientIn(trial, 'fixed'), single(clientIn(trial, 'fixed').child ?? foreign)),
  },
  {
    id: 'parent-passing',
    row: 'helseid.organisation.parent-passing',
    number: 'HID-1005',
    what: say(
      'ett överordnat nummer från en klient som inte får skicka det',
      'et overordnet nummer fra en klient som ikke får sende det',
      'a parent number from a client that may not pass it',
    ),
    ask: (trial) => naming(clientIn(trial, 'noPassing'), both(clientIn(trial, 'noPassing').parent)),
  },
  {
    id: 'child-passing',
    row: 'helseid.organisation.child-passing',
    number: 'HID-1006',
    what: say(
      'ett underordnat nummer från en klient som inte får skicka det',
      'et underordnet nummer fra en klient som ikke får sende det',
      'a child number from a client that may not pass it',
    ),
    needs: ['control'],
    ask: async (trial) => {
      const client = clientIn(trial, 'single');
      await trial.control!.allowPassing(client.clientId, { child: false });
      return naming(client, single(childOf(trial, 'single')));
    },
  },
  {
    id: 'parent-listed',
    row: 'helseid.organisation.parent-listed',
    number: 'HID-1001',
    what: say(
      'ett överordnat nummer utanför klientens lista',
      'et overordnet nummer utenfor listen til klienten',
      "a parent number outside the client's list",
    ),
    ask: (trial) => naming(clientIn(trial, 'multi'), both(foreign)),
  },
  {
    id: 'child-listed',
    row: 'helseid.organisation.child-listed',
    number: 'HID-1002',
    what: say(
      'ett underordnat nummer utanför klientens lista',
      'et underordnet nummer utenfor listen til klienten',
      "a child number outside the client's list",
    ),
    ask: () => naming(undefined, single(foreign)),
  },
  {
    id: 'child-of-parent',
    row: 'helseid.organisation.child-of-parent',
    number: 'HID-1003',
    what: say(
      'ett underordnat nummer utanför det överordnades lista',
      'et underordnet nummer utenfor listen til det overordnede',
      "a child number outside its parent's list",
    ),
    ask: (trial) => {
      const client = clientIn(trial, 'multi');
      return naming(client, both(client.listed ?? trial.skip(noMember('clients.multi.listed')), foreign));
    },
  },
  {
    id: 'shared-secret',
    row: 'helseid.organisation.shared-secret',
    number: 'HID-1008',
    what: say(
      'organisationsnummer bredvid en delad hemlighet',
      'organisasjonsnumre ved siden av en delt hemmelighet',
      'organisation numbers beside a shared secret',
    ),
    ask: () => ({ ...naming(undefined, single(foreign)), form: { client_secret: 'a-secret' } }),
  },
];

interface Granted {
  readonly id: string;
  readonly row: string;
  readonly title: Text;
  readonly ask: (trial: Trial) => Ask;
  /** Claims that the token has: parent, child; undefined: the claim is absent. */
  readonly wanted: (trial: Trial) => { readonly parent?: unknown; readonly child?: unknown };
}

function grant({ id, row, title, ask, wanted }: Granted): ServerCheck<Cast> {
  return {
    id: `helseid.server.organisation-${id}`,
    title,
    rows: [row],
    level: 'L1',
    step: '4.1',
    async run(trial) {
      const session = new Session(trial);
      const answer = await session.request(ask(trial));
      const expected = wanted(trial);
      const granted = answer.reply.status === 200 ? await session.token(ask(trial)) : undefined;
      const actual = granted ? { parent: parentIn(granted), child: childIn(granted) } : seen(answer);
      const holds = JSON.stringify({ ...(actual as object) }) === JSON.stringify({ ...expected });
      trial.demand(holds, { row, message: title, expected, actual });
    },
  };
}

const grants: readonly Granted[] = [
  {
    id: 'multi-tenant',
    row: 'helseid.organisation.multi-tenant',
    title: say(
      'En klient med flera parter får båda numren i sin token',
      'En klient med flere parter får begge numrene i tokenet',
      'A client with several tenants gets both numbers in its token',
    ),
    ask: (trial) =>
      naming(clientIn(trial, 'multi'), both(clientIn(trial, 'multi').parent, clientIn(trial, 'multi').child)),
    wanted: (trial) => ({ parent: clientIn(trial, 'multi').parent, child: clientIn(trial, 'multi').child }),
  },
  {
    id: 'single-tenant',
    row: 'helseid.organisation.single-tenant',
    title: say(
      'En klient med en part skickar det underordnade numret, och HelseID fyller i det överordnade',
      'En klient med én part sender det underordnede nummeret, og HelseID fyller inn det overordnede',
      'A client with one tenant passes the child number, and HelseID fills in the parent',
    ),
    ask: (trial) => naming(clientIn(trial, 'single'), single(childOf(trial, 'single'))),
    wanted: (trial) => ({ parent: clientIn(trial, 'single').parent, child: childOf(trial, 'single') }),
  },
  {
    id: 'older-name',
    row: 'helseid.organisation.older-name',
    title: say(
      'Det äldre namnet authorization_details tas emot',
      'Det eldre navnet authorization_details tas imot',
      'The older name authorization_details is taken',
    ),
    ask: (trial) => naming(clientIn(trial, 'multi'), both(clientIn(trial, 'multi').parent), 'authorization_details'),
    wanted: (trial) => ({ parent: clientIn(trial, 'multi').parent }),
  },
  {
    id: 'child-unchecked',
    row: 'helseid.organisation.child-unchecked',
    title: say(
      'Ett underordnat nummer tas som det kommer när ingen lista finns',
      'Et underordnet nummer tas som det kommer når ingen liste finnes',
      'A child number is taken as it comes where there is no list',
    ),
    ask: (trial) => naming(clientIn(trial, 'multi'), both(clientIn(trial, 'multi').parent, foreign)),
    wanted: (trial) => ({ parent: clientIn(trial, 'multi').parent, child: foreign }),
  },
  {
    id: 'absent',
    row: 'helseid.organisation.absent',
    title: say(
      'En klient med flera parter som inte nämner någon får en token utan nummer',
      'En klient med flere parter som ikke nevner noen, får et token uten numre',
      'A client with several tenants that names none gets a token without numbers',
    ),
    ask: (trial) => ({ client: clientIn(trial, 'multi') }),
    wanted: () => ({}),
  },
  {
    id: 'static-numbers',
    row: 'helseid.organisation.static-numbers',
    title: say(
      'Nummer som är fasta i registreringen står i token',
      'Numre som er faste i registreringen, står i tokenet',
      'Numbers that are fixed in the registration stand in the token',
    ),
    ask: (trial) => ({ client: clientIn(trial, 'fixed') }),
    wanted: (trial) => ({ parent: clientIn(trial, 'fixed').parent, child: clientIn(trial, 'fixed').child }),
  },
];

export const organisationChecks: readonly ServerCheck<Cast>[] = [...grants.map(grant), ...refusals.map(refusal)];
