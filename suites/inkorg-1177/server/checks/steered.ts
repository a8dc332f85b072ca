/** Faults that no request brings about: a Motpart server is told to answer them. */
import { faultIn, shown } from '../answers.ts';
import { alive, judgeFault, serverCheck } from '../check.ts';
import { ask, deliver, qa } from '../requests.ts';

type Named = readonly [code: string, faultcode: 'Client' | 'Server', row: string, sv: string, nb: string, en: string];

const named: readonly Named[] = [
  ['VP001', 'Client', 'inkorg.fault.vp001', 'RIV-TA-versionen saknas', 'RIV-TA-versjonen mangler', 'the RIV-TA version is missing'],
  ['VP006', 'Server', 'inkorg.fault.vp006', 'flera producenter passar', 'flere produsenter passer', 'several producers match'],
  ['VP008', 'Server', 'inkorg.fault.vp008', 'katalogen inte nås', 'katalogen ikke nås', 'the catalogue is out of reach'],
  ['VP009', 'Server', 'inkorg.fault.vp009', 'portalen inte nås', 'portalen ikke nås', 'the portal is out of reach'],
  ['VP010', 'Server', 'inkorg.fault.vp010', 'portalens adress saknas', 'portalens adresse mangler', "the portal's address is missing"],
  ['VP011', 'Client', 'inkorg.fault.vp011', 'anropet kom utanför TLS', 'kallet kom utenfor TLS', 'the call came outside TLS'],
  ['VP013', 'Client', 'inkorg.fault.vp013', 'avsändaren inte får ange ursprunglig konsument', 'avsenderen ikke kan oppgi opprinnelig konsument', 'the sender may not name an original consumer'],
  ['VP012', 'Server', 'inkorg.fault.vp012', 'en resurs saknas', 'en ressurs mangler', 'a resource is missing'],
]; // prettier-ignore

const byName = named.map(([code, faultcode, row, sv, nb, en]) =>
  serverCheck({
    id: `inkorg.server.${code.toLowerCase()}`,
    rows: [row],
    level: 'L3',
    needs: ['control'],
    title: {
      sv: `När ${sv} blir svaret ${code} med faultcode ${faultcode}.`,
      nb: `Når ${nb}, blir svaret ${code} med faultcode ${faultcode}.`,
      en: `When ${en} the answer is ${code} with faultcode ${faultcode}.`,
    },
    run: async (trial, judge) => {
      await alive(trial);
      await trial.control!.fault({ system: qa, kind: 'error', code });
      judgeFault(judge, await ask(trial), code, faultcode);
    },
  }),
);

const producer =
  '<soap:Fault><faultcode>soap:Server</faultcode><faultstring>Portalens eget fel</faultstring></soap:Fault>';
const producerFault = `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${producer}</soap:Body></soap:Envelope>`;

export const steeredChecks = [
  ...byName,
  serverCheck({
    id: 'inkorg.server.fault-passes',
    rows: ['inkorg.fault.pass-through'],
    level: 'L3',
    needs: ['control'],
    title: {
      sv: 'Portalens eget SOAP-fel kommer fram som det är.',
      nb: 'Portalens egen SOAP-feil kommer fram som den er.',
      en: "The portal's own SOAP fault arrives as it is.",
    },
    run: async (trial, judge) => {
      await alive(trial);
      const headers = { 'content-type': 'text/xml; charset=UTF-8' };
      await trial.control!.fault({ system: qa, kind: 'status', status: 500, headers, body: producerFault });
      const evidence = await ask(trial);
      const fault = faultIn(evidence);
      const holds = fault?.faultcode === 'Server' && fault.faultstring === 'Portalens eget fel';
      judge(holds, { expected: 'Server: Portalens eget fel', actual: shown(evidence), evidence });
    },
  }),
  serverCheck({
    id: 'inkorg.server.producer-no-soap',
    rows: ['inkorg.fault.producer-no-soap'],
    level: 'L3',
    needs: ['control'],
    title: {
      sv: 'Svarar portalen något annat än SOAP blir det VP009, och sista raden säger vilken HTTP-status den gav.',
      nb: 'Svarer portalen noe annet enn SOAP, blir det VP009, og siste linje sier hvilken HTTP-status den ga.',
      en: 'When the portal answers something that is no SOAP it becomes VP009, and the last line tells its HTTP status.',
    },
    run: async (trial, judge) => {
      await alive(trial);
      await trial.control!.fault({ system: qa, kind: 'status', status: 503, body: 'closed' });
      const evidence = await deliver(trial, 'inkorg.server.producer-no-soap');
      const fault = faultIn(evidence);
      const last = fault?.detail.trim().split('\n').at(-1);
      const expected = 'VP009 … VP_PRODUCER_EXCEPTION_HTTP_STATUS=503';
      const holds = fault?.code === 'VP009' && last === 'VP_PRODUCER_EXCEPTION_HTTP_STATUS=503';
      judge(holds, { expected, actual: fault ? `${fault.code} … ${last}` : shown(evidence), evidence });
    },
  }),
];
