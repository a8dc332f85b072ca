/** Calculations that are refused, each for one thing. */
import { saidIn, says, seen } from '../answers.ts';
import { serverCheck, type Short } from '../make.ts';
import type { Session } from '../session.ts';
import { say } from '../texts.ts';
import { calculationBody, incomeIn, postCalculation, withPerson, type Body } from '../writing.ts';

const common = { step: '4.7', level: 'L3' } as const;

interface Refused {
  readonly id: string;
  readonly rows: readonly Short[];
  readonly status: number;
  readonly phrase?: RegExp;
  readonly title: ReturnType<typeof say>;
  readonly wrong: (body: Body, session: Session) => readonly Body[];
}

const refused: readonly Refused[] = [
  {
    id: 'calculation-note',
    rows: ['calculations.note-length'],
    status: 400,
    title: say('En Note på mer än 80 tecken nekas med 400', 'En Note på mer enn 80 tegn avvises med 400', 'A Note of more than 80 characters is refused with 400'), // prettier-ignore
    wrong: (body) => [{ ...body, CalculationIncomes: [{ ...incomeIn(body), Note: 'x'.repeat(81) }] }],
  },
  {
    id: 'calculation-days',
    rows: ['calculations.days'],
    status: 400,
    phrase: /Invalid NumberOfDays for calculationperson/,
    title: say('Fler dagar än periodens sista dag minus den första nekas med 400 Invalid NumberOfDays for calculationperson', 'Flere dager enn periodens siste dag minus den første avvises med 400 Invalid NumberOfDays for calculationperson', 'More days than the last day of the period less the first are refused with 400 Invalid NumberOfDays for calculationperson'), // prettier-ignore
    wrong: (body) => [withPerson(body, { NumberOfDays: 30 })],
  },
  {
    id: 'calculation-person-ids',
    rows: ['calculations.person-ids'],
    status: 400,
    title: say('Varje PersonId i en beräkning är ett personnummer; annat nekas med 400', 'Hver PersonId i en beregning er et personnummer; annet avvises med 400', 'Every PersonId of a calculation is an identity number; anything else is refused with 400'), // prettier-ignore
    wrong: (body) => [withPerson(body, { PersonId: 'Motpart Prov' })],
  },
  {
    id: 'calculation-mandatory',
    rows: ['calculations.mandatory', 'calculations.belongs', 'calculations.links', 'calculations.period'],
    status: 400,
    title: say('En beräkning utan ett obligatoriskt fält, med en okänd kod eller en bakvänd period nekas med 400', 'En beregning uten et obligatorisk felt, med en ukjent kode eller en bakvendt periode avvises med 400', 'A calculation that lacks a mandatory field, has an unknown code or a reversed period is refused with 400'), // prettier-ignore
    wrong: (body) => [
      ...['PersonId', 'NormId', 'CalculationFromDate', 'CalculationToDate'].map((name) => ({ ...body, [name]: undefined })), // prettier-ignore
      { ...body, ServiceId: undefined, InvestigationId: undefined },
      { ...body, NormId: 987_654 },
      { ...body, CalculationFromDate: body['CalculationToDate'], CalculationToDate: body['CalculationFromDate'] },
    ],
  },
  {
    id: 'calculation-unknown-person',
    rows: ['calculations.unknown-person'],
    status: 404,
    title: say('En beräkning för någon som IFO inte känner svaras med 404', 'En beregning for noen som IFO ikke kjenner, besvares med 404', 'A calculation of somebody whom IFO does not know is answered 404'), // prettier-ignore
    wrong: (body, session) => [{ ...body, PersonId: session.member('nobody') }],
  },
];

export const refusedCalculationChecks = refused.map(({ id, rows, status, phrase = /(?:)/, title, wrong }) =>
  serverCheck({
    ...common,
    id,
    rows,
    title,
    writes: true,
    run: async (session, judge) => {
      const body = await calculationBody(session);
      for (const json of wrong(body, session)) {
        const evidence = await postCalculation(session, json);
        const holds = evidence.reply.status === status && says(evidence, phrase);
        judge(holds, { expected: `HTTP ${status} ${phrase.source}`, actual: `${seen(evidence)} ${saidIn(evidence) ?? ''}`, evidence }); // prettier-ignore
      }
    },
  }),
);
