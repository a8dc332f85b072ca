/** Package 11: one person, from IFO or from the population register; identity numbers and protection. */
import { replyJson } from '../../../dsl/exchange.ts';
import { isTaken, misshapen, pageIn, seen, type Row } from '../answers.ts';
import { serverCheck, type Judge, type Short } from '../make.ts';
import type { Session } from '../session.ts';
import { say } from '../texts.ts';

const common = { step: '4.3', level: 'L1' } as const;

const rowOf = async (session: Session, personId?: string) => {
  const evidence = await session.person({}, personId);
  return { evidence, row: (isTaken(evidence) ? replyJson(evidence) : {}) as Row };
};

async function judgeFound(session: Session, judge: Judge, personId: string, ...rows: Short[]): Promise<void> {
  const { evidence, row } = await rowOf(session, personId);
  const holds = isTaken(evidence) && row['PersonId'] === personId;
  judge(holds, { expected: 'HTTP 200, with the PersonId', actual: seen(evidence), evidence }, ...rows);
}

/** The same number as people write it. */
const hyphened = (number: string) => `${number.slice(0, 8)}-${number.slice(8)}`;

export const personChecks = [
  serverCheck({
    ...common,
    id: 'person-from-ifo',
    rows: ['persons.from-ifo', 'persons.source', 'persons.shape', 'persons.customer-number', 'identity.form'],
    title: say(
      'Den som IFO känner har Source FC, ett kundnummer och dokumenterade namn',
      'Den som IFO kjenner, har Source FC, et kundenummer og dokumenterte navn',
      'Somebody whom IFO knows has Source FC, a customer number and documented names',
    ),
    run: async (session, judge) => {
      const { evidence, row } = await rowOf(session);
      const wrong = isTaken(evidence) ? misshapen(row, 'PersonBasedPersonDTO') : [seen(evidence)];
      judge(wrong.length === 0, { expected: 'PersonBasedPersonDTO', actual: wrong, evidence }, 'persons.shape');
      judge(row['Source'] === 'FC', { expected: 'FC', actual: row['Source'], evidence }, 'persons.from-ifo', 'persons.source'); // prettier-ignore
      judge(Number.isInteger(row['CustomerNumber']), { expected: 'an integer', actual: row['CustomerNumber'], evidence }, 'persons.customer-number'); // prettier-ignore
      const form = /^\d{8}[0-9A-Za-z]{4}$/.test(String(row['PersonId']));
      judge(form, { expected: 'twelve characters', actual: form, evidence }, 'identity.form');
    },
  }),
  serverCheck({
    ...common,
    id: 'person-from-population',
    rows: ['persons.from-population', 'persons.source', 'persons.no-customer-number'],
    title: say(
      'Den som saknas i IFO läses ur folkbokföringen: Source Population, inget kundnummer',
      'Den som mangler i IFO, leses fra folkeregisteret: Source Population, ikke noe kundenummer',
      'Somebody who is missing in IFO is read from the population register: Source Population, no customer number',
    ),
    run: async (session, judge) => {
      const { evidence, row } = await rowOf(session, session.member('populationOnly'));
      judge(row['Source'] === 'Population', { expected: 'Population', actual: row['Source'] ?? seen(evidence), evidence }, 'persons.from-population', 'persons.source'); // prettier-ignore
      const number = row['CustomerNumber'] ?? 0;
      judge(number === 0 || number === '', { expected: null, actual: number, evidence }, 'persons.no-customer-number');
    },
  }),
  serverCheck({
    ...common,
    level: 'L3',
    id: 'person-unknown',
    rows: ['persons.unknown'],
    title: say('Den som ingen känner svaras med 404', 'Den som ingen kjenner, besvares med 404', 'Somebody whom neither knows is answered 404'), // prettier-ignore
    run: async (session, judge) => {
      const { evidence } = await rowOf(session, session.member('nobody'));
      judge(evidence.reply.status === 404, { expected: 'HTTP 404', actual: seen(evidence), evidence });
    },
  }),
  serverCheck({
    ...common,
    level: 'L2',
    step: '4.9',
    id: 'person-protected',
    rows: ['persons.protection'],
    title: say(
      'Skyddad adress, folkbokföring och telefon sägs med tre flaggor',
      'Beskyttet adresse, folkeregistrering og telefon sies med tre flagg',
      'Protected address, registration and telephone are told by three flags',
    ),
    run: async (session, judge) => {
      const { evidence, row } = await rowOf(session, session.member('protected'));
      const flags = ['AddressProtection', 'ProtectedRegistration'].map((name) => row[name]);
      judge(flags.includes(true), { expected: [true], actual: flags, evidence });
      const all = [...flags, row['SecretPhone']].every((flag) => typeof flag === 'boolean' || flag === undefined || flag === null); // prettier-ignore
      judge(all, { expected: 'true or false', actual: flags, evidence });
    },
  }),
  serverCheck({
    ...common,
    id: 'person-letters',
    rows: ['identity.letters', 'identity.pattern'],
    title: say(
      'En testperson med bokstäver bland de fyra sista finns',
      'En testperson med bokstaver blant de fire siste finnes',
      'A test person with letters among the last four is found',
    ),
    run: async (session, judge) => judgeFound(session, judge, session.member('letters')),
  }),
  serverCheck({
    ...common,
    id: 'person-coordination-number',
    rows: ['identity.coordination-number'],
    title: say(
      'Ett samordningsnummer, med 60 lagt till dagen, är ett personId',
      'Et samordningsnummer, med 60 lagt til dagen, er en personId',
      'A coordination number, with 60 added to the day, is a personId',
    ),
    run: async (session, judge) => judgeFound(session, judge, session.member('coordination')),
  }),
  serverCheck({
    ...common,
    level: 'L3',
    id: 'person-other-forms',
    rows: ['identity.other-forms'],
    title: say(
      'Ett nummer med bindestreck eller tio siffror är ingens: 404, och tomma listor',
      'Et nummer med bindestrek eller ti sifre er ingens: 404, og tomme lister',
      'A number with a hyphen or of ten digits is nobody’s: 404, and empty lists',
    ),
    run: async (session, judge) => {
      const { person } = session.trial.cast;
      session.good(await session.person());
      for (const form of [hyphened(person), person.slice(2)]) {
        const { evidence } = await rowOf(session, form);
        judge(evidence.reply.status === 404, { expected: 'HTTP 404', actual: seen(evidence), evidence });
        const list = await session.list('Actualisations', 2, { personId: form });
        const count = isTaken(list) ? pageIn(list).Result.length : seen(list);
        judge(count === 0, { expected: 0, actual: count, evidence: list });
      }
    },
  }),
];
