/** Organisation numbers that a client passes to HelseID: where they stand in the token. */
import { seen } from '../../../eksternapi/make.ts';
import { say } from '../../../eksternapi/texts.ts';
import type { ServerCheck } from '../../../server.ts';
import type { Text } from '../../../types.ts';
import type { Ask, Token } from '../../session.ts';
import type { Cast } from '../cast.ts';
import { Session, type Trial } from '../session.ts';
import { both, childOf, clientIn, foreign, naming, single } from './naming.ts';

const claim = (name: string) => `helseid://claims/client/claims/${name}`;
const parentIn = ({ claims }: Token) => claims[claim('orgnr_parent')];
const childIn = ({ claims }: Token) => claims[claim('orgnr_child')];

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

export const organisationGrants: readonly ServerCheck<Cast>[] = grants.map(grant);
