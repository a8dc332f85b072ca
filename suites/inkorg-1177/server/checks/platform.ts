/** Faults of the platform that a request brings about: its address, its form, its headers. */
import type { Text } from '../../../dsl/types.ts';
import { responseIn, shown, faultIn } from '../answers.ts';
import { unit } from '../../checks/cast.ts';
import { alive, judgeFault, reading, serverCheck } from '../check.ts';
import { ask, type Differing } from '../requests.ts';

type Alter = (text: string) => string | Uint8Array;

const addressElement = /<itr:LogicalAddress>.*?<\/itr:LogicalAddress>/s;
const originalConsumer = 'x-rivta-original-serviceconsumer-hsaid';

interface Refused {
  readonly id: string;
  readonly code: string;
  readonly rows: readonly [string, ...string[]];
  readonly calls: readonly Differing[];
  readonly title: Text;
}

/** A question that is wrong in one way is answered by the code for that. */
function refused({ id, code, rows, calls, title }: Refused) {
  return serverCheck({
    id: `inkorg.server.${id}`,
    rows,
    level: 'L1',
    title,
    run: async (trial, judge) => {
      await alive(trial);
      for (const differing of calls) judgeFault(judge, await ask(trial, differing), code, 'Client');
    },
  });
}

const latin1: Alter = (text) => Buffer.from(text.replace('</soap:Envelope>', '<!--å--></soap:Envelope>'), 'latin1');
const xml = (alter: Alter): Differing => ({ xml: alter });

export const platformChecks = [
  refused({
    id: 'vp003',
    code: 'VP003',
    rows: ['inkorg.fault.vp003'],
    calls: [xml((text) => text.replace(addressElement, '')), { address: '' }, { address: '   ' }],
    title: {
      sv: 'Ett anrop utan logisk adress, med en tom eller en av bara blanksteg nekas med VP003.',
      nb: 'Et kall uten logisk adresse, med en tom eller en av bare mellomrom avvises med VP003.',
      en: 'A call without logical address, with an empty one or one of blanks only is refused with VP003.',
    },
  }),
  refused({
    id: 'vp004',
    code: 'VP004',
    rows: ['inkorg.fault.vp004', 'inkorg.route.system-addressed'],
    calls: [{ address: 'SE0000000000-NOWHERE' }, { address: unit.id }],
    title: {
      sv: 'En logisk adress som ingen har, eller den sändande enhetens, nekas med VP004.',
      nb: 'En logisk adresse som ingen har, eller avsenderenhetens, avvises med VP004.',
      en: "A logical address that nobody has, or the sending unit's, is refused with VP004.",
    },
  }),
  serverCheck({
    id: 'inkorg.server.vp004-blank',
    rows: ['inkorg.fault.vp004'],
    level: 'L1',
    title: {
      sv: 'VP004 säger till om adressen innehåller blanksteg.',
      nb: 'VP004 sier fra hvis adressen inneholder mellomrom.',
      en: 'VP004 says so when the address contains a blank.',
    },
    run: async (trial, judge) => {
      const evidence = await ask(trial, { address: 'SE0000000000-NO WHERE' });
      const detail = faultIn(evidence)?.detail ?? '';
      const remark = 'Whitespace detected in incoming request!';
      judge(detail.endsWith(remark), { expected: `… ${remark}`, actual: detail || shown(evidence), evidence });
    },
  }),
  refused({
    id: 'contract-unknown',
    code: 'VP004',
    rows: ['inkorg.route.responder-namespace', 'inkorg.route.by-namespace'],
    calls: [xml((text) => text.replaceAll('IsActiveUserResponder:1', 'IsActiveUserResponder:9'))],
    title: {
      sv: 'Ett kontrakt som ingen har, efter namnrymden i kroppen, nekas med VP004.',
      nb: 'En kontrakt som ingen har, etter navnerommet i kroppen, avvises med VP004.',
      en: 'A contract that nobody has, by the namespace in the body, is refused with VP004.',
    },
  }),
  refused({
    id: 'vp005',
    code: 'VP005',
    rows: ['inkorg.fault.vp005'],
    calls: [
      {
        xml: (text) =>
          text
            .replaceAll('itr:LogicalAddress', 'wsa:To')
            .replace('<soap:Envelope', '<soap:Envelope xmlns:wsa="http://www.w3.org/2005/08/addressing"'),
      },
    ],
    title: {
      sv: 'Den som adresserar som i en äldre profil, med wsa:To, får VP005.',
      nb: 'Den som adresserer som i en eldre profil, med wsa:To, får VP005.',
      en: 'Whoever addresses as in an older profile, by wsa:To, gets VP005.',
    },
  }),
  reading({
    level: 'L1',
    key: 'originalConsumer',
    rows: ['inkorg.header.original-consumer-restricted'],
    title: {
      sv: `Den som själv sätter ${originalConsumer} får svar eller VP013.`,
      nb: `Den som selv setter ${originalConsumer}, får svar eller VP013.`,
      en: `Whoever sets ${originalConsumer} itself is answered, or gets VP013.`,
    },
    observe: async (trial) => {
      await alive(trial);
      const tried = await ask(trial, { headers: { [originalConsumer]: 'SE4020001188-2020' } });
      if (responseIn(tried)) return [tried, 'anyone'];
      return [tried, faultIn(tried)?.code === 'VP013' ? 'nobody' : undefined];
    },
  }),
  serverCheck({
    id: 'inkorg.server.vp014',
    rows: ['inkorg.header.routing-history', 'inkorg.fault.vp014'],
    level: 'L1',
    title: {
      sv: 'En plattform som finner sig själv i x-rivta-routing-history svarar VP014.',
      nb: 'En plattform som finner seg selv i x-rivta-routing-history, svarer VP014.',
      en: 'A platform that finds itself in x-rivta-routing-history answers VP014.',
    },
    run: async (trial, judge) => {
      await alive(trial);
      const told = await ask(trial, { address: '' });
      const [, name] = /\[(.+?)\]/.exec(faultIn(told)?.faultstring ?? '') ?? [];
      if (name === undefined) return trial.skip(unnamed);
      const headers = { 'x-rivta-routing-history': `SE4020001188-2020#${name}` };
      judgeFault(judge, await ask(trial, { headers }), 'VP014', 'Server');
      return undefined;
    },
  }),
  refused({
    id: 'vp015',
    code: 'VP015',
    rows: ['inkorg.fault.vp015'],
    calls: [xml((text) => text.replace('</soap:Body>', '')), xml(() => '')],
    title: {
      sv: 'Ett anrop som inte går att läsa som XML nekas med VP015.',
      nb: 'Et kall som ikke kan leses som XML, avvises med VP015.',
      en: 'A call that cannot be read as XML is refused with VP015.',
    },
  }),
  refused({
    id: 'no-doctype',
    code: 'VP015',
    rows: ['inkorg.soap.no-doctype'],
    calls: [xml((text) => text.replace(/^(<\?xml.*?\?>)?/, (all) => `${all}<!DOCTYPE e [<!ENTITY a "b">]>`))],
    title: {
      sv: 'En dokumenttypsdeklaration nekas.',
      nb: 'En dokumenttypedeklarasjon avvises.',
      en: 'A document type declaration is refused.',
    },
  }),
  refused({
    id: 'encoding-refused',
    code: 'VP015',
    rows: ['inkorg.soap.encoding'],
    calls: [{ xml: latin1, headers: { 'content-type': 'text/xml; charset=iso-8859-1' } }],
    title: {
      sv: 'En annan teckenkodning än UTF-8 och UTF-16 nekas.',
      nb: 'En annen tegnkoding enn UTF-8 og UTF-16 avvises.',
      en: 'Another encoding than UTF-8 and UTF-16 is refused.',
    },
  }),
  refused({
    id: 'soap-1-2',
    code: 'VP015',
    rows: ['inkorg.soap.other-envelope'],
    calls: [
      {
        xml: (text) =>
          text.replace('http://schemas.xmlsoap.org/soap/envelope/', 'http://www.w3.org/2003/05/soap-envelope'),
      },
    ],
    title: {
      sv: 'Ett kuvert i SOAP 1.2 nekas.',
      nb: 'En konvolutt i SOAP 1.2 avvises.',
      en: 'An envelope of SOAP 1.2 is refused.',
    },
  }),
  reading({
    level: 'L1',
    key: 'wrongPortalAddress',
    title: {
      sv: 'Adressen till ett annat system än portalen nekas med VP004.',
      nb: 'Adressen til et annet system enn portalen avvises med VP004.',
      en: "The address of another system than the portal's is refused with VP004.",
    },
    observe: async (trial) => {
      const { otherAddress } = trial.cast;
      if (otherAddress === undefined) return trial.omit(noOther);
      await alive(trial);
      const tried = await ask(trial, { address: otherAddress });
      const fault = faultIn(tried);
      if (fault?.code === 'VP004') return [tried, 'VP004'];
      return [tried, fault && fault.code === undefined ? 'fault' : undefined];
    },
  }),
  reading({
    level: 'L1',
    key: 'version',
    title: {
      sv: 'Bara version 1 av kontrakten finns.',
      nb: 'Bare versjon 1 av kontraktene finnes.',
      en: 'Only version 1 of the contracts is there.',
    },
    observe: async (trial) => {
      await alive(trial);
      const version2 = (text: string) =>
        text
          .replaceAll('urn:riv:infrastructure:', 'urn:riv-application:infrastructure:')
          .replaceAll('Responder:1', 'Responder:2');
      const tried = await ask(trial, { xml: version2 });
      if (faultIn(tried)?.code === 'VP004') return [tried, '1.1'];
      return [tried, responseIn(tried) ? '2.0' : undefined];
    },
  }),
];

const unnamed: Text = {
  sv: 'Plattformen säger inte vad den heter, så en slinga kan inte prövas.',
  nb: 'Plattformen sier ikke hva den heter, så en sløyfe kan ikke prøves.',
  en: 'The platform does not say what it is called, so a loop cannot be tried.',
};

const noOther: Text = {
  sv: 'Ingen annan adress är känd här.',
  nb: 'Ingen annen adresse er kjent her.',
  en: 'No other address is known here.',
};
