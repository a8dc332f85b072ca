/** Actualisations that are refused, each for one thing. */
import { seen } from '../answers.ts';
import { serverCheck, type Judge, type Short } from '../make.ts';
import type { Session } from '../session.ts';
import { say } from '../texts.ts';
import { actualisationBody, isAgain, postActualisation, type Body, type Test } from '../writing.ts';

const common = { step: '4.7', level: 'L3' } as const;

/** Each body, wrong in one thing, is refused with the status. */
async function judgeRefused(session: Session, judge: Judge, bodies: readonly Body[], status: number): Promise<void> {
  for (const body of bodies) {
    const evidence = await postActualisation(session, body);
    judge(evidence.reply.status === status, { expected: `HTTP ${status}`, actual: seen(evidence), evidence });
  }
}

interface Refused {
  readonly id: string;
  readonly rows: readonly Short[];
  readonly status: number;
  readonly title: ReturnType<typeof say>;
  readonly wrong: (body: Body, session: Session) => readonly Body[];
  readonly type?: Test;
  /** Whom it is about: the one who may be written into without it. */
  readonly person?: (session: Session) => string;
}

const refused: readonly Refused[] = [
  {
    id: 'actualisation-mandatory',
    rows: ['actualisations.mandatory'],
    status: 400,
    title: say('En aktualisering utan ett obligatoriskt fält nekas med 400', 'En aktualisering uten et obligatorisk felt avvises med 400', 'An actualisation that lacks a mandatory field is refused with 400'), // prettier-ignore
    wrong: (body) => ['PersonId', 'Date', 'Type', 'FromWho', 'Reason', 'OrganisationId', 'OrganisationUnitId'].map((name) => ({ ...body, [name]: undefined })), // prettier-ignore
  },
  {
    id: 'actualisation-codes',
    rows: ['actualisations.codes-unknown', 'actualisations.codes-in-type', 'actualisations.organisation-pair', 'actualisations.caseworker'], // prettier-ignore
    status: 400,
    title: say('En kod som förslaget inte erbjuder nekas med 400', 'En kode som forslaget ikke tilbyr, avvises med 400', 'A code that the proposal does not offer is refused with 400'), // prettier-ignore
    wrong: (body) => [
      ...['Type', 'FromWho', 'Reason', 'OrganisationId'].map((name) => ({ ...body, [name]: 987_654 })),
      { ...body, OrganisationUnitId: 'MOTPART' },
      { ...body, CaseworkerId: 'Motpart Prov' },
    ],
  },
  {
    id: 'actualisation-links',
    rows: ['actualisations.link-accepted'],
    status: 400,
    title: say('En länk till en insats som typen inte godtar nekas med 400', 'En lenke til et tiltak som typen ikke godtar, avvises med 400', 'A link to a service that the type does not accept is refused with 400'), // prettier-ignore
    wrong: (body) => [{ ...body, ServiceId: 987_654 }],
  },
  {
    id: 'actualisation-unknown-person',
    rows: ['actualisations.unknown-person'],
    status: 404,
    title: say('En aktualisering av någon som IFO inte känner svaras med 404', 'En aktualisering av noen som IFO ikke kjenner, besvares med 404', 'An actualisation of somebody whom IFO does not know is answered 404'), // prettier-ignore
    wrong: (body, session) => [{ ...body, PersonId: session.member('nobody') }],
  },
  {
    id: 'actualisation-date',
    rows: ['dates.request-form'],
    status: 400,
    title: say('Också i en kropp behöver en tid sekunder', 'Også i en kropp trenger et tidspunkt sekunder', 'In a body too a date needs its seconds'), // prettier-ignore
    wrong: (body) => [{ ...body, Date: String(body['Date']).slice(0, 10) }],
  },
  {
    id: 'actualisation-specifies',
    rows: ['actualisations.specify-mandatory'],
    status: 400,
    type: ({ SpecifyTypeMandatory }) => SpecifyTypeMandatory === true,
    title: say('Där typen kräver precisering nekas en aktualisering utan Specifies med 400', 'Der typen krever presisering, avvises en aktualisering uten Specifies med 400', 'Where the type demands that it is specified an actualisation without Specifies is refused with 400'), // prettier-ignore
    wrong: (body) => [{ ...body, Specifies: undefined }],
  },
  {
    id: 'actualisation-working-status',
    rows: ['actualisations.working-status'],
    status: 400,
    type: ({ WorkingStatus }) => WorkingStatus === true,
    title: say('Där typen kräver arbetsstatus räknas posten 0 utan namn inte, och nekas med 400', 'Der typen krever arbeidsstatus, teller ikke posten 0 uten navn, og avvises med 400', 'Where the type demands a working status the entry 0 without a name does not count, and is refused with 400'), // prettier-ignore
    wrong: (body) => [{ ...body, WorkingStatus: 0 }],
  },
  {
    id: 'actualisation-reapplication',
    rows: ['actualisations.reapplication'],
    status: 403,
    title: say('En digital återansökan utan öppen insats nekas med 403', 'En digital gjensøknad uten åpent tiltak avvises med 403', 'A digital re-application without an open service is refused with 403'), // prettier-ignore
    wrong: (body) => [body],
    type: isAgain,
    person: (session) => session.member('withoutCases'),
  },
];

export const refusedApplicationChecks = refused.map(({ id, rows, status, title, wrong, type, person }) =>
  serverCheck({
    ...common,
    id,
    rows,
    title,
    writes: true,
    run: async (session, judge) => {
      const body = await actualisationBody(session, type, person?.(session));
      await judgeRefused(session, judge, wrong(body, session), status);
    },
  }),
);
