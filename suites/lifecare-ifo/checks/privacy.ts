/** Identity numbers: their form, and where they have no business. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { check } from '../../dsl/check.ts';
import type { Check } from '../../dsl/types.ts';
import { everybody } from './kinds.ts';
import { exercise, firstKnown, readsOfPeople } from './reads.ts';
import { fieldsOf, firstBroken, noLog, notArisen, parametersOf } from './traffic.ts';

const common = { step: '4.9' } as const;

const twelve = /^(18|19|20)\d{6}[0-9A-Za-z]{4}$/;

function numbersIn(call: Exchange): string[] {
  return [parametersOf(call).get('personid'), fieldsOf(call).get('personid')].filter(Boolean).map(String);
}

/** Operations whose query the API demands an identity number in. */
const demanded: readonly string[] = [
  'getPerson', 'getContacts', 'getActualisations', 'getCalculations', 'getDecisions', 'getDocuments', 'getExecutions',
  'getInvestigations', 'getPayments', 'getResourceAllocations', 'getServices', 'getActualisationProposals',
  'getCalculationProposals', 'getInvoiceForTreatment', 'setUser',
]; // prettier-ignore

function addressOf({ request }: Exchange): string {
  const address = `${request.path}?${request.query}`;
  return address.replaceAll('%2D', '-');
}

const formsOf = (number: string): string[] => [number, `${number.slice(0, 8)}-${number.slice(8)}`];

export const privacyChecks: readonly Check[] = [
  check({
    ...common,
    id: 'lifecare.privacy.twelve',
    rows: ['lifecare.client.person-id-form'],
    level: 'L1',
    step: '4.3',
    title: {
      sv: 'Personnummer skickas som tolv tecken utan bindestreck.',
      nb: 'Personnumre sendes som tolv tegn uten bindestrek.',
      en: 'Identity numbers are sent as twelve characters without a hyphen.',
    },
    run: async (trial, judge) => {
      const made = await exercise(trial);
      const [first, ...more] = made.filter((call) => numbersIn(call).length > 0);
      if (!first) {
        await firstKnown(trial, readsOfPeople(trial.world));
        return trial.skip(notArisen);
      }
      const isGood = (call: Exchange) => numbersIn(call).every((number) => twelve.test(number));
      const { holds, shown, evidence } = firstBroken([first, ...more], isGood);
      judge(holds, { expected: 'YYYYMMDDXXXX', actual: numbersIn(shown), evidence });
    },
  }),
  check({
    ...common,
    id: 'lifecare.privacy.not-logged',
    rows: ['lifecare.client.person-id-not-logged'],
    level: 'L3',
    title: {
      sv: 'Klienten skriver inga personnummer i sin logg.',
      nb: 'Klienten skriver ingen personnumre i loggen sin.',
      en: 'The client writes no identity number into its log.',
    },
    run: async (trial, judge) => {
      const made = await exercise(trial);
      if (trial.log.trim() === '') trial.omit(noLog);
      const forms = everybody(trial.world).flatMap((number) => [...formsOf(number), number.slice(2)]);
      const logged = forms.some((form) => trial.log.includes(form));
      judge(!logged, { expected: { inLog: false }, actual: { inLog: logged }, evidence: made });
    },
  }),
  check({
    ...common,
    id: 'lifecare.privacy.addresses',
    rows: ['lifecare.client.person-id-in-urls'],
    level: 'L1',
    title: {
      sv: 'Personnummer står bara i adresser där API:et kräver det.',
      nb: 'Personnumre står bare i adresser der API-et krever det.',
      en: 'Identity numbers stand only in addresses where the API demands them.',
    },
    run: async (trial, judge) => {
      const made = await exercise(trial);
      const forms = everybody(trial.world).flatMap(formsOf);
      const carries = (text: string) => forms.some((form) => text.includes(form));
      const isGood = (call: Exchange) => demanded.includes(call.operation ?? '') || !carries(addressOf(call));
      const { holds, shown, evidence } = firstBroken(made, isGood);
      const line = `${shown.request.method} ${shown.request.path}`;
      judge(holds, { expected: 'no identity number', actual: line, evidence });
    },
  }),
];
