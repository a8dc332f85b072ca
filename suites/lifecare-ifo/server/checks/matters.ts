/** Whose matters a list holds, where no extract can be held against it: documents, payments, and who sees a matter at all. */
import { seen } from '../answers.ts';
import { serverCheck, type Short } from '../make.ts';
import { idsOf, ownOf } from '../own.ts';
import { say } from '../texts.ts';

const common = { step: '4.3', level: 'L2' } as const;

const has = (ids: readonly unknown[], id: unknown): boolean => ids.includes(id);

const documents = serverCheck({
  ...common,
  id: 'selection-documents',
  rows: ['documents.of-investigations', 'documents.of-services', 'documents.owner-types', 'documents.id-string'],
  title: say(
    'Documents har dokument i personens egna utredningar och insatser, med id som text',
    'Documents har dokumenter i personens egne utredninger og tiltak, med id som tekst',
    "Documents has documents of the person's own investigations and services, their ids as text",
  ),
  run: async (session, judge) => {
    const own = await ownOf(session, session.trial.cast.person);
    const rows = await session.some('Documents', 6);
    const ids = { Utredning: own.investigations, Insats: own.services };
    for (const { Id, OwnerId, OwnerType } of rows) {
      const strange = ![...own.investigations, ...own.services].some((one) => String(one) === OwnerId);
      judge(!strange, { expected: own, actual: { OwnerId, OwnerType } }, 'documents.of-investigations', 'documents.of-services'); // prettier-ignore
      judge(typeof Id === 'string', { expected: 'string', actual: Id }, 'documents.id-string');
      judge(Object.hasOwn(ids, String(OwnerType)), { expected: Object.keys(ids), actual: OwnerType }, 'documents.owner-types'); // prettier-ignore
    }
  },
});

const payments = serverCheck({
  ...common,
  id: 'selection-payments',
  rows: ['payments.of-ongoing-services', 'payments.ended-service', 'payments.concerned-month'],
  title: say(
    'Payments har utbetalningar i personens pågående insatser, och inga i avslutade',
    'Payments har utbetalinger i personens løpende tiltak, og ingen i avsluttede',
    "Payments has payments of the person's ongoing services, and none of those that have ended",
  ),
  run: async (session, judge) => {
    const own = await ownOf(session, session.trial.cast.person);
    const rows = await session.some('Payments', 10);
    const strangers = rows.filter((row) => !has(own.services, row['ServiceId']));
    judge(strangers.length === 0, { expected: own.services, actual: strangers.map(({ ServiceId }) => ServiceId) }, 'payments.of-ongoing-services'); // prettier-ignore
    const months = rows.map((row) => String(row['ConcernedMonth']));
    judge(months.every((month) => /\d{4}-\d\d/.test(month)), { expected: 'yyyy-MM', actual: months.slice(0, 5) }, 'payments.concerned-month'); // prettier-ignore
    const evidence = await session.list('Payments', 10, { personId: session.member('ended') });
    judge(idsOf(evidence).length === 0, { expected: [], actual: seen(evidence), evidence }, 'payments.ended-service');
  },
});

interface Shared {
  readonly path: 'Services' | 'Investigations';
  readonly opens: number;
  readonly rows: readonly [Short, Short];
}

const shared: readonly Shared[] = [
  { path: 'Services', opens: 13, rows: ['services.applicant', 'services.co-applicant'] },
  { path: 'Investigations', opens: 9, rows: ['investigations.applicant', 'investigations.co-applicant'] },
];

const parties = shared.map(({ path, opens, rows }) =>
  serverCheck({
    ...common,
    id: `selection-${path.toLowerCase()}`,
    rows,
    title: say(
      `${path} har det som personen är sökande eller medsökande i`,
      `${path} har det som personen er søker eller medsøker i`,
      `${path} has what the person is applicant or co-applicant in`,
    ),
    run: async (session, judge) => {
      const [applicant, coApplicant] = [session.trial.cast.person, session.member('coApplicant')];
      const [one, other] = [idsOf(await session.list(path, opens)), idsOf(await session.list(path, opens, { personId: coApplicant }))]; // prettier-ignore
      const both = one.filter((id) => other.includes(id));
      for (const [place, personId] of [applicant, coApplicant].entries())
        judge(both.length > 0, { expected: 'a matter that both have', actual: { personId, one, other } }, rows[place]!);
    },
  }),
);

const memberOnly = serverCheck({
  ...common,
  id: 'selection-member-only',
  rows: ['investigations.member-only'],
  title: say(
    'Den som bara är med i ett ärende, utan att vara sökande, ser det inte',
    'Den som bare er med i en sak, uten å være søker, ser den ikke',
    'Whoever is only among the persons of a matter, and no applicant, does not see it',
  ),
  run: async (session, judge) => {
    const personId = session.member('member');
    for (const { path, opens } of shared) {
      const evidence = session.good(await session.list(path, opens, { personId }));
      judge(idsOf(evidence).length === 0, { expected: [], actual: idsOf(evidence), evidence });
    }
  },
});

const links = serverCheck({
  ...common,
  id: 'links-of-decisions',
  rows: ['decisions.connected-application', 'decisions.investigation-execution-id', 'domain-words.chain'],
  title: say(
    'Ett besluts länkar leder till personens aktualiseringar, utredningar, insatser och verkställigheter',
    'Lenkene i et vedtak fører til personens aktualiseringer, utredninger, tiltak og iverksettinger',
    "The links of a decision lead to actualisations, investigations, services and executions of the person's",
  ),
  run: async (session, judge) => {
    const own = await ownOf(session, session.trial.cast.person);
    const applications = (await session.whole('Actualisations', 2)).map(({ Id }) => Id);
    const targets = [
      ['ConnectedApplication', applications, 'decisions.connected-application'],
      ['InvestigationExecutionId', [...own.investigations, ...own.executions], 'decisions.investigation-execution-id'],
      ['ServiceId', own.services, 'domain-words.chain'],
    ] as const;
    const rows = await session.some('Decisions', 5);
    for (const [field, ids, row] of targets) {
      const strange = rows.map((one) => one[field]).filter((id) => typeof id === 'number' && !ids.includes(id));
      judge(strange.length === 0, { expected: ids, actual: { [field]: strange } }, row);
    }
  },
});

const unpaid = serverCheck({
  ...common,
  id: 'payment-without-date',
  needs: ['control'],
  writes: true,
  rows: ['payments.without-pay-date'],
  title: say(
    'En utbetalning utan PayDate är i varje fönster',
    'En utbetaling uten PayDate er i hvert vindu',
    'A payment without PayDate is in every window',
  ),
  run: async (session, judge) => {
    const [row] = await session.some('Payments', 10);
    await session.trial.control!.settle('lifecare-ifo', 'pay', {
      service: row!['ServiceId'],
      amount: 1,
      payDate: null,
    });
    const query = { startDate: '1990-01-01T00:00:00', endDate: '1990-01-02T00:00:00' };
    const evidence = session.good(await session.list('Payments', 10, query));
    judge(idsOf(evidence).length === 1, { expected: 1, actual: idsOf(evidence), evidence });
  },
});

export const matterChecks = [documents, payments, unpaid, ...parties, memberOnly, links];
