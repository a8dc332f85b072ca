/** Organisation numbers that HelseID refuses, each with the number that its page gives the error. */
import { seen } from '../../../eksternapi/make.ts';
import { noMember, say } from '../../../eksternapi/texts.ts';
import { replyText } from '../../../exchange.ts';
import type { ServerCheck } from '../../../server.ts';
import { fill } from '../../../texts/fill.ts';
import type { Text } from '../../../types.ts';
import type { Ask } from '../../session.ts';
import type { Cast } from '../cast.ts';
import { Session, type Trial } from '../session.ts';
import { tokenEndpointRefuses } from '../texts.ts';
import { both, childOf, clientIn, foreign, naming, single } from './naming.ts';

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

export const organisationRefusals: readonly ServerCheck<Cast>[] = refusals.map(refusal);
