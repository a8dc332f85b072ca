/** Requests and answers of the two contracts, as the reference client writes and reads them. */
import { XMLParser } from 'fast-xml-parser';
import { writeXml, type XmlValue } from '../../simulators/kernel/codecs/xml-write.ts';
import type { Incoming } from './transport.ts';

const domain = 'urn:riv:infrastructure:eservicesupply:patientportal';
const core = `${domain}:1`;

export type Contract = 'IsActiveUser' | 'AddMessageToPatientPortalInbox';

export interface SendParams {
  readonly person: string;
  readonly unit: Readonly<Record<'id' | 'name', string>> &
    Readonly<Partial<Record<'address' | 'postalCode' | 'postalCity' | 'telephone', string>>>;
  readonly heading?: string;
  readonly text?: string;
  readonly sections?: readonly Section[];
  readonly threadId?: string;
  readonly notify?: boolean;
  readonly ssoLink?: {
    readonly systemId: string;
    readonly text: string;
    readonly queryString?: string;
    readonly type: string;
  };
  readonly onBehalfOf?: string;
}

export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Below the address of the environment. */
export function pathOf(contract: Contract): string {
  return `/vp/infrastructure/eservicesupply/patientportal/${contract}/1/rivtabp21`;
}

export function soapActionOf(contract: Contract): string {
  return `"${domain}:${contract}Responder:1:${contract}"`;
}

/** The envelope: the address in its header, the contract's one element in its body. */
export function envelope(contract: Contract, logicalAddress: string, content: XmlValue): string {
  const own = Object.entries(content).map(([name, value]) => [`m:${name}`, value] as const);
  return writeXml({
    'soap:Envelope': {
      '@xmlns:soap': 'http://schemas.xmlsoap.org/soap/envelope/',
      '@xmlns:itr': 'urn:riv:itintegration:registry:1',
      '@xmlns:m': `${domain}:${contract}Responder:1`,
      '@xmlns:core': core,
      'soap:Header': { 'itr:LogicalAddress': logicalAddress },
      'soap:Body': { [`m:${contract}`]: Object.fromEntries(own) },
    },
  });
}

/** What stands inside `message`, in the order of the schema. */
export function messageContent({ unit, threadId, heading, ssoLink }: SendParams, text: string): XmlValue {
  return {
    'core:organisationUnit': {
      'core:unitId': unit.id,
      'core:unitName': unit.name,
      'core:unitAddress': unit.address,
      'core:unitPostalCode': unit.postalCode,
      'core:unitPostalCity': unit.postalCity,
      'core:unitTelephone': unit.telephone,
    },
    'core:messageThreadId': threadId,
    'core:messageDescription': heading,
    'core:messageText': text,
    'core:ssoLink': ssoLink && {
      'core:systemId': ssoLink.systemId,
      'core:text': ssoLink.text,
      'core:queryString': ssoLink.queryString,
      'core:type': ssoLink.type,
    },
  };
}

/** Sections in the DocBook subset of the portal. */
export function docbook(heading: string | undefined, sections: readonly Section[]): string {
  const article = {
    article: {
      info: heading === undefined ? undefined : { title: heading },
      section: sections.map(({ title, paragraphs }) => ({ info: { title }, para: paragraphs })),
    },
  };
  return writeXml(article).replace(/^<\?xml[^>]*\?>/, '');
}

const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === 'activeNotificationMethods' || name === 'notificationSent',
});

/** A SOAP fault, or an answer that is none: users are told no more than `message`. */
export class Fault extends Error {
  readonly outcome = 'refused';
  readonly code: string;
  readonly detail: string;
  /** Whether the fault is the other side's, so that it may pass. */
  readonly mayPass: boolean;

  constructor(code: string, detail: string, mayPass: boolean) {
    super(`Tekniskt fel. Försök igen senare eller kontakta support (${code}).`);
    this.code = code;
    this.detail = detail;
    this.mayPass = mayPass;
  }
}

type Element = Readonly<Record<string, any>>;

/** The faultcode without its prefix; the platform's own code begins the faultstring. */
function faultIn({ faultcode = '', faultstring = '', detail }: Element): Fault {
  const code = /^VP\d{3}/.exec(String(faultstring))?.[0] ?? String(faultcode).replace(/^.*:/, '');
  const text = [faultstring, detail?.detailString].filter(Boolean).join(': ');
  return new Fault(code, text, String(faultcode).endsWith('Server'));
}

/** The response's element. @throws Fault for everything else. */
export function answerIn({ status, body }: Incoming, contract: Contract): Element {
  const parts = (parser.parse(body) as Element)['Envelope']?.['Body'] as Element | undefined;
  if (parts?.['Fault']) throw faultIn(parts['Fault'] as Element);
  const answer = parts?.[`${contract}Response`] as Element | undefined;
  if (status !== 200 || !answer) throw new Fault(`HTTP ${status}`, body.slice(0, 500), status >= 500);
  return answer;
}
