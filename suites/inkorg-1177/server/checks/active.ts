/** IsActiveUser: who is active, and in which ways a citizen is notified. */
import type { Text } from '../../../dsl/types.ts';
import { answered, faultIn, responseIn, shown, valuesIn } from '../answers.ts';
import type { Cast } from '../cast.ts';
import { alive, reading, serverCheck } from '../check.ts';
import { ask, traced, type Inbox } from '../requests.ts';

const nobodyLikeThat: Text = {
  sv: 'Ingen sådan testperson är angiven.',
  nb: 'Ingen slik testperson er oppgitt.',
  en: 'No such test person is given.',
};

type Person = { [Key in keyof Cast]: Cast[Key] extends string | undefined ? Key : never }[keyof Cast] & string;

export function personOf(trial: Inbox, who: Person): string {
  return trial.cast[who] ?? trial.omit(nobodyLikeThat);
}

/** `true`, `false`, or what else came. */
async function statusOf(trial: Inbox, person: string) {
  const evidence = await ask(trial, traced(trial), person);
  const [status] = valuesIn(evidence, 'status');
  return { evidence, status: status ?? shown(evidence) };
}

interface Standing {
  readonly id: string;
  readonly who: Person;
  readonly row: string;
  readonly status: 'true' | 'false';
  readonly title: Text;
}

const standing = ({ id, who, row, status: expected, title }: Standing) =>
  serverCheck({
    id: `inkorg.server.${id}`,
    rows: [row],
    level: 'L2',
    title,
    run: async (trial, judge) => {
      const person = personOf(trial, who);
      await alive(trial);
      const { evidence, status } = await statusOf(trial, person);
      judge(status === expected, { expected, actual: status, evidence });
    },
  });

const official = { '191212121212': 'true SMS', '191313131313': 'true Email', '191111111111': 'false ' } as const;

export const activeChecks = [
  standing({
    id: 'active',
    who: 'active',
    row: 'inkorg.active.status',
    status: 'true',
    title: {
      sv: 'status är true för en aktiv användare.',
      nb: 'status er true for en aktiv bruker.',
      en: 'status is true for an active user.',
    },
  }),
  standing({
    id: 'inactive',
    who: 'inactive',
    row: 'inkorg.active.status',
    status: 'false',
    title: {
      sv: 'status är false för den som inte är aktiv användare.',
      nb: 'status er false for den som ikke er aktiv bruker.',
      en: 'status is false for somebody who is no active user.',
    },
  }),
  standing({
    id: 'locked',
    who: 'locked',
    row: 'inkorg.account.locked',
    status: 'false',
    title: {
      sv: 'Den vars konto är låst kan inte nås.',
      nb: 'Den som har låst konto, kan ikke nås.',
      en: 'A citizen with a locked account cannot be reached.',
    },
  }),
  standing({
    id: 'deceased',
    who: 'deceased',
    row: 'inkorg.account.deceased',
    status: 'false',
    title: {
      sv: 'En avliden persons konto är inaktivt.',
      nb: 'Kontoen til en avdød person er inaktiv.',
      en: 'The account of a deceased person is inactive.',
    },
  }),
  standing({
    id: 'coordination',
    who: 'coordination',
    row: 'inkorg.account.coordination',
    status: 'false',
    title: {
      sv: 'Den som har samordningsnummer är inte aktiv, fast numret har rätt form.',
      nb: 'Den som har samordningsnummer, er ikke aktiv, selv om nummeret har riktig form.',
      en: 'Holders of a samordningsnummer are not active, though its form is allowed.',
    },
  }),
  serverCheck({
    id: 'inkorg.server.test-persons',
    rows: ['inkorg.account.test-persons'],
    level: 'L2',
    title: {
      sv: 'De officiella testpersonerna finns, med de aviseringar som materialet säger.',
      nb: 'De offisielle testpersonene finnes, med varslingene som materialet sier.',
      en: 'The official test persons are there, with the notifications that the material says.',
    },
    run: async (trial, judge) => {
      if (!trial.cast.officialTestPersons) trial.omit(nobodyLikeThat);
      await alive(trial);
      for (const [person, expected] of Object.entries(official)) {
        const { evidence, status } = await statusOf(trial, person);
        const actual = `${String(status)} ${valuesIn(evidence, 'activeNotificationMethods').join()}`;
        judge(actual === expected, { expected, actual, evidence });
      }
    },
  }),
  serverCheck({
    id: 'inkorg.server.methods',
    rows: ['inkorg.active.methods', 'inkorg.active.kinds-only'],
    level: 'L2',
    title: {
      sv: 'activeNotificationMethods nämner varje slags avisering som är påslagen, och ingen annan.',
      nb: 'activeNotificationMethods nevner hvert slags varsling som er slått på, og ingen annen.',
      en: 'activeNotificationMethods names each kind of notification that is switched on, and no other.',
    },
    run: async (trial, judge) => {
      const { active, twoWays, silent } = trial.cast;
      const people = [[active, 'SMS'], [twoWays, 'Email,SMS'], [silent, '']] as const; // prettier-ignore
      for (const [person, expected] of people) {
        if (person === undefined) continue;
        const evidence = answered(trial, await ask(trial, {}, person));
        const actual = valuesIn(evidence, 'activeNotificationMethods').toSorted().join();
        judge(actual === expected, { expected, actual, evidence });
      }
    },
  }),
  reading({
    key: 'methodOrder',
    level: 'L2',
    title: {
      sv: 'Flera slags aviseringar kommer i ordningen SMS, Email, Other.',
      nb: 'Flere slags varslinger kommer i rekkefølgen SMS, Email, Other.',
      en: 'Several kinds of notification come in the order SMS, Email, Other.',
    },
    observe: async (trial) => {
      const tried = answered(trial, await ask(trial, {}, personOf(trial, 'twoWays')));
      const order = valuesIn(tried, 'activeNotificationMethods').join();
      const orders: Readonly<Record<string, string>> = {
        'SMS,Email': 'sms-email-other',
        'Email,SMS': 'other-email-sms',
      };
      return [tried, orders[order]];
    },
  }),
  reading({
    key: 'unknownPerson',
    level: 'L2',
    title: {
      sv: 'Ett rätt skrivet nummer som ingen har ger status false.',
      nb: 'Et riktig skrevet nummer som ingen har, gir status false.',
      en: 'A well-formed number that nobody has gives status false.',
    },
    observe: async (trial) => {
      const person = personOf(trial, 'nobody');
      await alive(trial);
      const tried = await ask(trial, {}, person);
      if (responseIn(tried)) return [tried, valuesIn(tried, 'status').join() === 'false' ? 'inactive' : undefined];
      const fault = faultIn(tried);
      return [tried, fault && fault.code === undefined ? 'fault' : undefined];
    },
  }),
  reading({
    key: 'personIdCheck',
    level: 'L2',
    title: {
      sv: 'Ett nummer vars datum eller kontrollsiffra är fel godtas när någon har det.',
      nb: 'Et nummer med feil dato eller kontrollsiffer godtas når noen har det.',
      en: 'A number whose date or check digit is wrong is accepted when somebody has it.',
    },
    observe: async (trial) => {
      const person = personOf(trial, 'oddNumber');
      await alive(trial);
      const tried = await ask(trial, traced(trial), person);
      const [status] = valuesIn(tried, 'status');
      return [tried, status === 'true' ? 'lint' : status === 'false' || faultIn(tried) ? 'strict' : undefined];
    },
  }),
];
