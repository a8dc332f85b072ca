/** One call over Nationella tjänsteplattformen: SOAP 1.1 by HTTPS with a client certificate. */
import https, { Agent } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { XMLParser } from 'fast-xml-parser';
import { xml } from './message.ts';

export type Contract = 'IsActiveUser' | 'AddMessageToPatientPortalInbox';

export interface Credentials {
  /** The system-id that 1177 has issued. */
  readonly sourceSystem: string;
  /** The portal's address on the platform. */
  readonly logicalAddress: string;
  /** PEM: the function certificate, its key, and the CA of the platform. */
  readonly certificate: { readonly pem: string; readonly key: string; readonly ca: string };
}

/** A SOAP fault. Users are shown the message; the log gets the detail. */
export class SoapFault extends Error {
  readonly outcome = 'refused';
  readonly code: string;
  readonly detail: string;
  /** A fault of the other side may pass; one of ours will not. */
  readonly mayPass: boolean;
  constructor(code: string, detail: string, mayPass: boolean) {
    super('Tekniskt fel: meddelandet kunde inte skickas just nu.');
    this.code = code;
    this.detail = detail;
    this.mayPass = mayPass;
  }
}

/** Nobody answered: nobody knows whether the call arrived. */
export class NoAnswer extends Error {}

/** The platform itself waits up to 30 seconds for the portal. */
export const answerWithinSeconds = 40;

const domain = 'urn:riv:infrastructure:eservicesupply:patientportal';

const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === 'activeNotificationMethods' || name === 'notificationSent',
});

type Values = Readonly<Record<string, any>>;

interface Answer {
  readonly status: number;
  readonly correlation: string;
  readonly text: string;
}

export class Platform {
  readonly #base: string;
  readonly #credentials: Credentials;
  readonly #agent: Agent;

  /** `base` is the address of the environment: `https://qa.esb.ntjp.se`. */
  constructor(base: string, credentials: Credentials) {
    this.#base = base;
    this.#credentials = credentials;
    const { pem: cert, key, ca } = credentials.certificate;
    this.#agent = new Agent({ cert, key, ca, keepAlive: true });
  }

  /** The response's values by element. @throws SoapFault, NoAnswer */
  async call(contract: Contract, content: object, log: (line: string) => void, onBehalfOf?: string): Promise<Values> {
    const headers = {
      'content-type': 'text/xml; charset=utf-8',
      soapaction: `"${domain}:${contract}Responder:1:${contract}"`,
      ...(onBehalfOf && { 'x-rivta-acting-on-behalf-of-hsaid': onBehalfOf }),
    };
    const path = `/vp/infrastructure/eservicesupply/patientportal/${contract}/1/rivtabp21`;
    const answer = await this.#post(path, headers, this.#envelope(contract, content)).catch((thrown: Error) => {
      log(`${contract}: no answer: ${thrown.message}`);
      throw new NoAnswer('1177 svarar inte just nu.');
    });
    return this.#read(contract, answer, log);
  }

  #envelope(contract: Contract, content: object): string {
    const envelope = {
      '@xmlns:soap': 'http://schemas.xmlsoap.org/soap/envelope/',
      '@xmlns:itr': 'urn:riv:itintegration:registry:1',
      '@xmlns:m': `${domain}:${contract}Responder:1`,
      '@xmlns:core': `${domain}:1`,
      'soap:Header': { 'itr:LogicalAddress': this.#credentials.logicalAddress },
      'soap:Body': { [`m:${contract}`]: content },
    };
    return `<?xml version="1.0" encoding="UTF-8"?>${xml({ 'soap:Envelope': envelope })}`;
  }

  #post(path: string, headers: Record<string, string>, body: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const length = String(Buffer.byteLength(body));
      const options = { method: 'POST', headers: { ...headers, 'content-length': length }, agent: this.#agent };
      const request = https.request(
        this.#base + path,
        options,
        (response) => void read(response).then(resolve, reject),
      );
      const late = () => request.destroy(new Error(`nothing within ${answerWithinSeconds} s`));
      request
        .setTimeout(answerWithinSeconds * 1000, late)
        .on('error', reject)
        .end(body);
    });
  }

  #read(contract: Contract, { status, correlation, text }: Answer, log: (line: string) => void): Values {
    const body = (parser.parse(text) as Values)['Envelope']?.['Body'] as Values | undefined;
    const response = body?.[`${contract}Response`] as Values | undefined;
    if (status === 200 && response) return response;
    const fault = faultOf(status, body?.['Fault'] as Values | undefined);
    log(`${contract}: ${fault.code} ${fault.detail} (correlation id ${correlation})`);
    throw fault;
  }
}

/** The platform's code begins the faultstring; the portal's own faults have none. */
function faultOf(status: number, fault: Values | undefined): SoapFault {
  if (!fault) return new SoapFault(`HTTP ${status}`, 'no SOAP envelope', status >= 500);
  const { faultcode = '', faultstring = '', detail } = fault;
  const code = /^VP\d{3}/.exec(faultstring)?.[0] ?? faultcode;
  const words = [faultstring, detail?.detailString].filter(Boolean).join(' ');
  return new SoapFault(code, words, String(faultcode).endsWith('Server'));
}

async function read(response: IncomingMessage): Promise<Answer> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  const correlation = String(response.headers['x-skltp-correlation-id'] ?? 'unknown');
  return { status: response.statusCode ?? 0, correlation, text };
}
