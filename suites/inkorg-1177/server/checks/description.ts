/** WSDL and schemas as they are given out, and whether the answers follow them. */
import { version1Schemas } from '../../../../simulators/inkorg-1177/contract-files.ts';
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import type { Text } from '../../../dsl/types.ts';
import { at, elements, soapActionOf } from '../../checks/envelope.ts';
import type { Contract } from '../../soap.ts';
import { envelopeIn, responseIn, textIn } from '../answers.ts';
import { serverCheck, type Judge } from '../check.ts';
import {
  complaint,
  contracts,
  describedBy,
  named,
  pathFrom,
  schemaOf,
  schemasOf,
  type Description,
} from '../description.ts';
import { samples } from '../samples.ts';
import { ask, traced, type Inbox } from '../requests.ts';

interface Described {
  readonly id: string;
  readonly rows: readonly [string, ...string[]];
  readonly title: Text;
  /** What the WSDL of a contract is held against. */
  readonly seen: (description: Description) => { readonly expected: unknown; readonly actual: unknown };
}

/** A check of both contracts' WSDL. */
const described = ({ seen, id, ...spec }: Described) =>
  serverCheck({
    ...spec,
    id: `inkorg.server.${id}`,
    level: 'L1',
    run: async (trial, judge) => {
      for (const contract of contracts) {
        const description = await describedBy(trial, contract);
        const { expected, actual } = seen(description);
        judge(JSON.stringify(actual) === JSON.stringify(expected), {
          expected,
          actual,
          evidence: description.evidence,
        });
      }
    },
  });

type Node = Description['root'];
const attribute = (node: Node | undefined, name: string) => node?.attributes[name] ?? null;
const namesOf = (root: Node, kind: string) => named(root, kind).map((node) => attribute(node, 'name'));
const domain = 'urn:riv:infrastructure:eservicesupply:patientportal';

async function judgeSamples(trial: Inbox, judge: Judge, contract: Contract): Promise<void> {
  const description = await describedBy(trial, contract);
  const { files } = await schemasOf(trial, description);
  const schema = schemaOf(contract, files);
  for (const { row, xml, valid } of samples.filter((sample) => sample.contract === contract)) {
    const problem = complaint(schema, xml);
    const expected = valid ? 'valid' : 'not valid';
    const actual = problem === undefined ? 'valid' : valid ? problem : 'not valid';
    judge(actual === expected, { expected: `${expected}: ${xml}`, actual, evidence: description.evidence }, row);
  }
}

export const descriptionChecks = [
  described({
    id: 'wsdl-names',
    rows: [
      'inkorg.wsdl.names',
      'inkorg.contract.version-1',
      'inkorg.contract.operation-name',
      'inkorg.contract.major-in-namespace',
    ],
    title: {
      sv: 'Namnrymd, porttyp, bindning, tjänst och port i en WSDL heter som profilen säger.',
      nb: 'Navnerom, porttype, binding, tjeneste og port i en WSDL heter slik profilen sier.',
      en: 'Namespace, port type, binding, service and port of a WSDL are called what the profile says.',
    },
    seen: ({ root, contract }) => ({
      expected: [`${domain}:${contract}:1:rivtabp21`, ...['Interface', 'Binding', 'Service', 'Port'].map((end) => `${contract}Responder${end}`)],
      actual: [attribute(root, 'targetNamespace'), ...['portType', 'binding', 'service', 'port'].flatMap((kind) => namesOf(root, kind).filter((name) => name !== null))],
    }), // prettier-ignore
  }),
  described({
    id: 'wsdl-messages',
    rows: ['inkorg.wsdl.messages'],
    title: {
      sv: 'Begäran har delarna LogicalAddress och parameters, svaret bara parameters.',
      nb: 'Forespørselen har delene LogicalAddress og parameters, svaret bare parameters.',
      en: 'The request has the parts LogicalAddress and parameters, the response parameters only.',
    },
    seen: ({ root }) => ({
      expected: [['LogicalAddress', 'parameters'], ['parameters']],
      actual: named(root, 'message').map((message) => namesOf(message, 'part')),
    }), // prettier-ignore
  }),
  described({
    id: 'wsdl-no-fault',
    rows: ['inkorg.wsdl.no-fault'],
    title: {
      sv: 'Porttypen deklarerar inget fel.',
      nb: 'Porttypen deklarerer ingen feil.',
      en: 'The port type declares no fault.',
    },
    seen: ({ root }) => ({
      expected: ['input', 'output'],
      actual: named(root, 'portType').flatMap((type) => elements(elements(type)[0]).map(({ name }) => name)),
    }),
  }),
  described({
    id: 'wsdl-binding',
    rows: ['inkorg.wsdl.binding', 'inkorg.soap.version'],
    title: {
      sv: 'Bindningen är SOAP 1.1 över HTTP, document och literal.',
      nb: 'Bindingen er SOAP 1.1 over HTTP, document og literal.',
      en: 'The binding is SOAP 1.1 over HTTP, document and literal.',
    },
    seen: ({ root }) => {
      const [binding] = named(root, 'binding').filter(({ namespace }) => namespace.endsWith('/wsdl/soap/'));
      const uses = named(root, 'body').map((body) => attribute(body, 'use'));
      return {
        expected: ['document', 'http://schemas.xmlsoap.org/soap/http', 'literal', 'literal'],
        actual: [attribute(binding, 'style'), attribute(binding, 'transport'), ...uses],
      };
    },
  }),
  described({
    id: 'wsdl-soap-action',
    rows: ['inkorg.wsdl.soap-action'],
    title: {
      sv: 'soapAction är kontraktets namnrymd, ett kolon och tjänstens namn.',
      nb: 'soapAction er kontraktens navnerom, et kolon og tjenestens navn.',
      en: 'soapAction is the responder namespace, a colon and the name of the operation.',
    },
    seen: ({ root, contract }) => ({
      expected: [soapActionOf(contract)],
      actual: named(root, 'operation').map((one) => attribute(one, 'soapAction')).filter((action) => action !== null),
    }), // prettier-ignore
  }),
  serverCheck({
    id: 'inkorg.server.wsdl-imports',
    rows: ['inkorg.wsdl.at-run-time'],
    level: 'L1',
    title: {
      sv: 'En WSDL leder tillbaka till den adress där den hämtades, och alla dess scheman finns där.',
      nb: 'En WSDL fører tilbake til adressen der den ble hentet, og alle skjemaene dens finnes der.',
      en: 'A WSDL leads back to the address where it was had, and all its schemas are there.',
    },
    run: async (trial, judge) => {
      for (const contract of contracts) {
        const description = await describedBy(trial, contract);
        const { missing, files } = await schemasOf(trial, description);
        const address = attribute(named(description.root, 'address')[0], 'location') ?? '';
        const actual = [...missing, ...(pathFrom(trial, address) === undefined ? [address] : [])];
        const holds = actual.length === 0 && Object.keys(files).length > 0;
        judge(holds, { expected: 'nothing that is missing or elsewhere', actual, evidence: description.evidence });
      }
    },
  }),
  serverCheck({
    id: 'inkorg.server.schemas',
    rows: [...new Set(samples.map(({ row }) => row))],
    level: 'L1',
    title: {
      sv: 'Schemana godtar och nekar det som tabellerna säger.',
      nb: 'Skjemaene godtar og avviser det tabellene sier.',
      en: 'The schemas take and refuse what the tables say.',
    },
    run: async (trial, judge) => {
      for (const contract of contracts) await judgeSamples(trial, judge, contract);
    },
  }),
  serverCheck({
    id: 'inkorg.server.answers-valid',
    rows: ['inkorg.schema.active-response', 'inkorg.schema.send-response'],
    level: 'L1',
    last: true,
    title: {
      sv: 'Svaren följer kontraktens scheman.',
      nb: 'Svarene følger kontraktenes skjemaer.',
      en: 'The answers follow the schemas of the contracts.',
    },
    run: async (trial, judge) => {
      await ask(trial, traced(trial));
      const all = [...trial.exchanges(), ...trial.earlier()];
      const rows = {
        IsActiveUser: 'inkorg.schema.active-response',
        AddMessageToPatientPortalInbox: 'inkorg.schema.send-response',
      };
      for (const contract of contracts) {
        const schema = schemaOf(contract, version1Schemas('corrected'));
        const answers = all.filter((exchange) => exchange.operation === contract && responseIn(exchange) !== undefined);
        const problem = (exchange: Exchange) => complaint(schema, textIn(exchange.reply), ['Body', '*']);
        const broken = answers.find((exchange) => problem(exchange) !== undefined);
        if (answers.length === 0) continue;
        const actual = broken ? problem(broken) : 'valid';
        judge(!broken, { expected: 'valid', actual, evidence: broken ?? answers.slice(0, 3) }, rows[contract]);
      }
    },
  }),
  serverCheck({
    id: 'inkorg.server.one-body-part',
    rows: ['inkorg.soap.one-body-part', 'inkorg.schema.logical-address'],
    level: 'L1',
    last: true,
    title: {
      sv: 'Ett svar har ett enda element i kroppen, tjänstens namn med Response efter, och ingen logisk adress i huvudet.',
      nb: 'Et svar har ett eneste element i kroppen, tjenestens navn med Response etter, og ingen logisk adresse i hodet.',
      en: 'A response has one element in its body, the operation with Response behind it, and no logical address in its header.',
    },
    run: async (trial, judge) => {
      await ask(trial, traced(trial));
      const answers = [...trial.exchanges(), ...trial.earlier()].filter(
        (exchange) => responseIn(exchange) !== undefined && exchange.operation !== undefined,
      );
      if (answers.length === 0) trial.skip(noAnswers);
      const bodies = (exchange: Exchange) => elements(at(envelopeIn(exchange.reply), 'Body')).map(({ name }) => name).join(); // prettier-ignore
      const strange = answers.find((exchange) => bodies(exchange) !== `${exchange.operation}Response`);
      const evidence = strange ?? answers.slice(0, 3);
      const expected = `${(strange ?? answers[0]!).operation}Response`;
      judge(!strange, { expected, actual: bodies(strange ?? answers[0]!), evidence });
      const addressed = answers.find((exchange) => at(envelopeIn(exchange.reply), 'Header', 'LogicalAddress'));
      const actual = addressed ? 'LogicalAddress' : 'none';
      judge(
        !addressed,
        { expected: 'none', actual, evidence: addressed ?? answers.slice(0, 3) },
        'inkorg.schema.logical-address',
      );
    },
  }),
];

const noAnswers: Text = {
  sv: 'Inget svar kom under körningen.',
  nb: 'Det kom ikke noe svar under kjøringen.',
  en: 'No answer came during the run.',
};
