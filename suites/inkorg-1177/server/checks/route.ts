/** What decides where a call goes, and what does not; what is taken though it looks odd. */
import { pathOf, soapActionOf } from '../../soap.ts';
import { elements } from '../../checks/envelope.ts';
import type { Text } from '../../../dsl/types.ts';
import { faultIn, responseIn, shown } from '../answers.ts';
import { alive, reading, serverCheck } from '../check.ts';
import { ask, deliver, get, registered, traced, type Differing, type Inbox } from '../requests.ts';

interface Taken {
  readonly id: string;
  readonly rows: readonly [string, ...string[]];
  readonly title: Text;
  readonly calls: (trial: Inbox) => readonly Differing[];
}

/** A question that looks odd in one way is answered as ever. */
function taken({ calls, id, ...spec }: Taken) {
  return serverCheck({
    ...spec,
    id: `inkorg.server.${id}`,
    level: 'L1',
    run: async (trial, judge) => {
      await alive(trial);
      for (const differing of calls(trial)) {
        const evidence = await ask(trial, differing);
        const holds = responseIn(evidence)?.name === 'IsActiveUserResponse';
        judge(holds, { expected: 'IsActiveUserResponse', actual: shown(evidence), evidence });
      }
    },
  });
}

const utf16 = (text: string) => Buffer.from(`\uFEFF${text.replace(/^<\?xml.*?\?>/, '')}`, 'utf16le');
const extension = '<x:nytt xmlns:x="urn:motpart:extension"><x:mer>1</x:mer></x:nytt>';

/** Below the limit that the simulators assume. */
const large = 1_000_000;
const tooLarge = 2_200_000;
const padded = (size: number) => (text: string) =>
  text.replace('</soap:Envelope>', `<!--${'x'.repeat(size)}--></soap:Envelope>`);

const noLimit: Text = {
  sv: 'Så stora begäran som prövas här tas emot.',
  nb: 'Så store forespørsler som prøves her, tas imot.',
  en: 'Requests as large as those that are tried here are taken.',
};

export const routeChecks = [
  taken({
    id: 'action-without-effect',
    rows: ['inkorg.soap.action-without-effect'],
    title: {
      sv: 'Kroppen avgör vilken tjänst som anropas, vad SOAPAction än säger.',
      nb: 'Kroppen avgjør hvilken tjeneste som kalles, uansett hva SOAPAction sier.',
      en: 'The body decides which operation is called, whatever SOAPAction says.',
    },
    calls: () => [
      { headers: { SOAPAction: soapActionOf('AddMessageToPatientPortalInbox') } },
      { headers: { SOAPAction: undefined } },
      { headers: { SOAPAction: '""' } },
    ],
  }),
  taken({
    id: 'path-without-effect',
    rows: ['inkorg.route.by-namespace'],
    title: {
      sv: 'Namnrymden i kroppen avgör vart anropet går; sökvägen till det andra kontraktet duger.',
      nb: 'Navnerommet i kroppen avgjør hvor kallet går; stien til den andre kontrakten duger.',
      en: "The namespace in the body decides where the call goes; the other contract's path will do.",
    },
    calls: () => [{ path: pathOf('AddMessageToPatientPortalInbox') }],
  }),
  taken({
    id: 'address-case',
    rows: ['inkorg.route.address-case'],
    title: {
      sv: 'Stora och små bokstäver i den logiska adressen är likvärdiga.',
      nb: 'Store og små bokstaver i den logiske adressen er likeverdige.',
      en: 'A logical address is compared without regard to case.',
    },
    calls: (trial) => [{ address: registered(trial).logicalAddress.toLowerCase() }],
  }),
  taken({
    id: 'internal-headers',
    rows: ['inkorg.header.platform-internal'],
    title: {
      sv: 'Plattformens egna huvuden, x-vp-sender-id och x-vp-instance-id, bortses från när de kommer utifrån.',
      nb: 'Plattformens egne hoder, x-vp-sender-id og x-vp-instance-id, ses bort fra når de kommer utenfra.',
      en: "The platform's own headers, x-vp-sender-id and x-vp-instance-id, are ignored when they come from outside.",
    },
    calls: () => [{ headers: { 'x-vp-sender-id': 'SE0000000000-NOBODY', 'x-vp-instance-id': 'elsewhere' } }],
  }),
  taken({
    id: 'on-behalf-of',
    rows: ['inkorg.header.on-behalf-of'],
    title: {
      sv: 'Ett ombud får ange sin huvudman i x-rivta-acting-on-behalf-of-hsaid.',
      nb: 'En stedfortreder kan oppgi oppdragsgiveren i x-rivta-acting-on-behalf-of-hsaid.',
      en: 'An agent may name its principal in x-rivta-acting-on-behalf-of-hsaid.',
    },
    calls: () => [{ headers: { 'x-rivta-acting-on-behalf-of-hsaid': 'SE4020001188-2020' } }],
  }),
  taken({
    id: 'utf-16',
    rows: ['inkorg.soap.encoding'],
    title: {
      sv: 'Ett anrop i UTF-16 förstås.',
      nb: 'Et kall i UTF-16 blir forstått.',
      en: 'A call in UTF-16 is understood.',
    },
    calls: () => [{ xml: utf16, headers: { 'content-type': 'text/xml; charset=utf-16' } }],
  }),
  taken({
    id: 'other-content-type',
    rows: ['inkorg.soap.only-xml'],
    title: {
      sv: 'XML läses även när innehållstypen inte är text/xml.',
      nb: 'XML leses også når innholdstypen ikke er text/xml.',
      en: 'XML is read also when the content type is not text/xml.',
    },
    calls: () => [{ headers: { 'content-type': 'application/octet-stream' } }],
  }),
  taken({
    id: 'extension',
    rows: ['inkorg.schema.extension-points'],
    title: {
      sv: 'Element ur andra namnrymder sist i begäran förbigås.',
      nb: 'Elementer fra andre navnerom sist i forespørselen forbigås.',
      en: 'Elements of other namespaces at the end of a request are passed over.',
    },
    calls: () => [{ xml: (text) => text.replace('</m:IsActiveUser>', `${extension}</m:IsActiveUser>`) }],
  }),
  serverCheck({
    id: 'inkorg.server.root',
    rows: ['inkorg.route.root'],
    level: 'L1',
    title: {
      sv: 'På värdens rot svarar plattformen 404.',
      nb: 'På vertens rot svarer plattformen 404.',
      en: 'The root of the host answers 404.',
    },
    run: async (trial, judge) => {
      const evidence = await get(trial, '/');
      judge(evidence.reply.status === 404, { expected: 404, actual: evidence.reply.status, evidence });
    },
  }),
  serverCheck({
    id: 'inkorg.server.method',
    rows: ['inkorg.soap.method'],
    level: 'L1',
    title: {
      sv: 'Annat än POST, och GET av en WSDL, besvaras med 405.',
      nb: 'Annet enn POST, og GET av en WSDL, besvares med 405.',
      en: 'What is neither a POST nor a GET of a WSDL is answered 405.',
    },
    run: async (trial, judge) => {
      await alive(trial);
      for (const method of ['GET', 'PUT']) {
        const path = pathOf('IsActiveUser');
        const evidence = await trial.send('inkorg-1177', { method, path });
        judge(evidence.reply.status === 405, { expected: 405, actual: evidence.reply.status, evidence });
      }
    },
  }),
  reading({
    key: 'maxRequestBytes',
    level: 'L4',
    title: {
      sv: 'En begäran på en miljon byte tas emot, en på två miljoner två hundra tusen inte.',
      nb: 'En forespørsel på en million byte tas imot, en på to millioner to hundre tusen ikke.',
      en: 'A request of 1,000,000 bytes is taken, one of 2,200,000 is not.',
    },
    observe: async (trial) => {
      await alive(trial);
      const small = await ask(trial, { xml: padded(large) });
      if (!responseIn(small)) return [small, 'less than 1000000'];
      const big = await ask(trial, { xml: padded(tooLarge) });
      return [big, responseIn(big) ? 'more than 2200000' : '2097152'];
    },
  }),
  reading({
    key: 'tooLarge',
    level: 'L4',
    title: {
      sv: 'En för stor begäran nekas oläst, med 413.',
      nb: 'En for stor forespørsel avvises ulest, med 413.',
      en: 'A request that is too large is refused unread, with 413.',
    },
    observe: async (trial) => {
      await alive(trial);
      const tried = await ask(trial, { xml: padded(tooLarge) });
      if (responseIn(tried)) trial.skip(noLimit);
      if (tried.reply.status === 413) return [tried, 'SIM-BODY-SIZE'];
      return [tried, faultIn(tried)?.code === 'VP015' ? 'VP015' : undefined];
    },
  }),
  reading({
    key: 'beyondLoad',
    level: 'L4',
    needs: ['control'],
    title: {
      sv: 'Två anrop inom en sekund besvaras båda.',
      nb: 'To kall innen ett sekund besvares begge.',
      en: 'Two calls within a second are both answered.',
    },
    observe: async (trial) => {
      await alive(trial);
      const tried = await ask(trial, traced(trial));
      if (responseIn(tried)) return [tried, 'serve'];
      if (faultIn(tried)?.code === 'VP009') return [tried, 'VP009'];
      return [tried, tried.reply.status === 503 ? 'SIM-RATE' : undefined];
    },
  }),
  reading({
    key: 'schemaInvalid',
    rows: ['inkorg.route.no-body-check'],
    level: 'L3',
    title: {
      sv: 'En kropp som inte följer schemat besvaras av portalen med ett eget fel, utan VP-kod.',
      nb: 'En kropp som ikke følger skjemaet, besvares av portalen med en egen feil, uten VP-kode.',
      en: 'A body that the schema refuses is answered by the portal with a fault of its own, without VP code.',
    },
    observe: async (trial) => {
      await alive(trial);
      const differing = { xml: (text: string) => text.replace(/<core:messageText>.*<\/core:messageText>/s, '') };
      const tried = await deliver(trial, 'inkorg.server.reads-schema-invalid', {}, differing);
      const fault = faultIn(tried);
      if (fault) return [tried, fault.code === undefined ? 'fault' : undefined];
      const code = elements(responseIn(tried)).find(({ name }) => name === 'resultCode');
      return [tried, code?.content[0] === 'ERROR' ? 'error' : undefined];
    },
  }),
];
