/** Guidance services: what an update changes, and what is refused. */
import type { ServerCheck } from '../../../dsl/server.ts';
import type { Text } from '../../../dsl/types.ts';
import type { Cast } from '../cast.ts';
import { nowhere, own, standing, update } from '../guidance.ts';
import { apiRefusal, needTaken, seen, taken } from '../make.ts';
import { member } from '../sending.ts';
import { Session, type Trial } from '../session.ts';
import { noMember, say } from '../texts.ts';

/** Updates say by their telephone number which check they are of. */
export const phones = { stands: '+4700000001', url: '+4700000002', contact: '+4700000003', hours: '+4700000004' };
export const dayForms = ['Mandag', 'tirsdag', 'ONSDAG', 4, 5, 6, 'Søndag'] as const;

const hours = (...Apningstider: object[]) => ({ Apningstider });

interface Wanted {
  readonly id: string;
  readonly row: string;
  readonly title: Text;
  readonly body: object;
  readonly look: (trial: Trial) => Promise<{ readonly expected: unknown; readonly actual: unknown }>;
}

/** A check of what stands there after an update. */
function stood({ id, row, title, body, look }: Wanted): ServerCheck<Cast> {
  return {
    id: `verktoy.server.${id}`,
    title,
    rows: [row],
    level: 'L2',
    step: '4.2',
    needs: ['control'],
    writes: true,
    async run(trial) {
      const evidence = needTaken(trial, await update(new Session(trial), body));
      const { expected, actual } = await look(trial);
      const holds = JSON.stringify(actual) === JSON.stringify(expected);
      trial.demand(holds, { row, message: title, expected, actual, evidence });
    },
  };
}

interface Taken {
  readonly id: string;
  readonly row: string;
  readonly title: Text;
  readonly bodies: readonly object[];
}

/** A check of forms that are taken. */
function takes({ id, row, title, bodies }: Taken): ServerCheck<Cast> {
  return {
    id: `verktoy.server.${id}`,
    title,
    rows: [row],
    level: 'L2',
    step: '4.2',
    writes: true,
    async run(trial) {
      const session = new Session(trial);
      for (const body of bodies) {
        const exchange = await update(session, body);
        const found = { expected: '2xx', actual: seen(exchange), evidence: exchange };
        trial.demand(taken(exchange), { row, message: title, ...found });
      }
    },
  };
}

const withoutScope = say(
  'API:et avvisar uppdateringen av en vägledningstjänst utan dess scope',
  'API-et avviser oppdateringen av en veiledningstjeneste uten scopet',
  'The API refuses the update of a guidance service without its scope',
);

const scope: ServerCheck<Cast> = {
  id: 'verktoy.server.guidance-scope',
  title: withoutScope,
  rows: ['verktoy.scope.guidance'],
  level: 'L3',
  step: '4.1',
  async run(trial) {
    const session = new Session(trial);
    const { bound } = await session.good();
    const wanted = session.registered.scopes.filter((one) => one.endsWith('verktoykatalog_read')).join(' ');
    const token = await session.token({ form: { scope: wanted }, ...(bound ? {} : { proof: null }) });
    needTaken(trial, await session.getTool(undefined, { token }));
    const exchange = await session.update(own(trial), {}, { token });
    const holds = [401, 403].includes(exchange.reply.status);
    const found = { expected: '403 | 401', actual: seen(exchange), evidence: exchange };
    trial.demand(holds, { row: 'verktoy.scope.guidance', message: withoutScope, ...found });
  },
};

const days = (Apningstider: readonly unknown[] | null) =>
  (Apningstider ?? []).map((item) =>
    Object.values(item as object)
      .join(' ')
      .trimEnd(),
  );

const refusals: readonly ServerCheck<Cast>[] = [
  apiRefusal({
    id: 'guidance-body',
    rows: ['verktoy.guidance.body-present'],
    what: say('en uppdatering utan innehåll', 'en oppdatering uten innhold', 'an update without content'),
    status: 400,
    codes: ['VER-000202'],
    calls: async (session) => [await update(session, 'null')],
  }),
  apiRefusal({
    id: 'guidance-member-types',
    rows: ['verktoy.guidance.member-types'],
    what: say(
      'en uppdatering vars fält har fel JSON-typ',
      'en oppdatering der felt har feil JSON-type',
      'an update with a member of another JSON type',
    ),
    status: 400,
    calls: async (session) => [await update(session, { Telefon: 17 }), await update(session, { Apningstider: {} })],
  }),
  apiRefusal({
    id: 'guidance-id-format',
    rows: ['verktoy.guidance.id-format'],
    what: say(
      'en vägledningstjänst vars id inte är ett guid',
      'en veiledningstjeneste med en id som ikke er en guid',
      'a guidance service whose id is no guid',
    ),
    status: 400,
    codes: ['VER-000209'],
    calls: async (session) => [
      await update(session, {}, 'no-guid'),
      await update(session, {}, '00000000-0000-0000-0000-000000000000'),
    ],
  }),
  apiRefusal({
    id: 'guidance-own',
    rows: ['verktoy.guidance.own'],
    what: say(
      'uppdateringen av någon annans vägledningstjänst',
      'oppdateringen av en annens veiledningstjeneste',
      "the update of somebody else's guidance service",
    ),
    status: 403,
    writes: true,
    calls: async (session, trial) => {
      const { foreign } = member(trial, 'guidance');
      return [await update(session, {}, foreign ?? trial.skip(noMember('guidance.foreign')))];
    },
  }),
  apiRefusal({
    id: 'guidance-enum',
    rows: ['verktoy.guidance.enum-defined'],
    what: say('en dag som inte finns', 'en dag som ikke finnes', 'a day that there is none of'),
    status: 400,
    codes: ['VER-000204'],
    calls: async (session) => [
      await update(session, hours({ Dag: 'Måndag' })),
      await update(session, hours({ Dag: 8 })),
    ],
  }),
  apiRefusal({
    id: 'guidance-times',
    rows: ['verktoy.guidance.time-forms'],
    what: say('ett klockslag som inte är något', 'et klokkeslett som ikke er noe', 'a time that is none'),
    status: 400,
    calls: async (session) => [await update(session, hours({ Dag: 'Mandag', FraKl: '25:00', TilKl: '26:00' }))],
  }),
];

export const guidanceChecks: readonly ServerCheck<Cast>[] = [
  stood({
    id: 'guidance',
    row: 'verktoy.guidance.operation',
    title: say(
      'En uppdatering ändrar vägledningstjänsten',
      'En oppdatering endrer veiledningstjenesten',
      'An update changes the guidance service',
    ),
    body: { Telefon: phones.stands },
    look: async (trial) => ({ expected: phones.stands, actual: (await standing(trial)).Telefon }),
  }),
  stood({
    id: 'guidance-id-from-url',
    row: 'verktoy.guidance.id-from-url',
    title: say(
      'Adressen säger vilken vägledningstjänst som avses; Id i kroppen räknas inte',
      'Adressen sier hvilken veiledningstjeneste som menes; Id i kroppen teller ikke',
      'The URL says which guidance service is meant; an Id in the body does not count',
    ),
    body: { Id: nowhere, Telefon: phones.url },
    look: async (trial) => ({ expected: phones.url, actual: (await standing(trial)).Telefon }),
  }),
  stood({
    id: 'guidance-contact',
    row: 'verktoy.guidance.contact',
    title: say(
      'Telefon och Url står som de kom',
      'Telefon og Url står slik de kom',
      'Telefon and Url stand as they came',
    ),
    body: { Telefon: phones.contact, Url: 'https://veiledning.example/test' },
    look: async (trial) => {
      const { Telefon, Url } = await standing(trial);
      return {
        expected: { Telefon: phones.contact, Url: 'https://veiledning.example/test' },
        actual: { Telefon, Url },
      };
    },
  }),
  stood({
    id: 'guidance-hours',
    row: 'verktoy.guidance.opening-hours',
    title: say(
      'Öppettiderna står som de kom',
      'Åpningstidene står slik de kom',
      'The opening hours stand as they came',
    ),
    body: {
      Telefon: phones.hours,
      ...hours({ Dag: 'Mandag', FraKl: '08:00:00', TilKl: '16:00:00' }, { Dag: 'Søndag', ApenHeleDagen: true }),
    },
    look: async (trial) => ({
      expected: ['Mandag 08:00:00 16:00:00', 'Søndag   true'],
      actual: days((await standing(trial)).Apningstider),
    }),
  }),
  takes({
    id: 'guidance-day-forms',
    row: 'verktoy.guidance.day-forms',
    title: say(
      'Dagar tas emot som norska namn, oavsett skiftläge, och som 1 till 7',
      'Dager tas imot som norske navn, uansett store eller små bokstaver, og som 1 til 7',
      'Days are taken as Norwegian names in any casing, and as 1 to 7',
    ),
    bodies: dayForms.map((Dag) => hours({ Dag, ApenHeleDagen: true })),
  }),
  takes({
    id: 'guidance-time-forms',
    row: 'verktoy.guidance.time-forms',
    title: say(
      'Klockslag tas emot med och utan sekunder',
      'Klokkeslett tas imot med og uten sekunder',
      'Times are taken with and without seconds',
    ),
    bodies: [
      hours({ Dag: 'Mandag', FraKl: '08:00', TilKl: '15:30' }),
      hours({ Dag: 'Mandag', FraKl: '08:00:00', TilKl: '15:30:00' }),
    ],
  }),
  scope,
  ...refusals,
];
