/** Mutants of the form of answers, and of what the server says of itself. */
import type { ServerMutant } from '../../../dsl/server.ts';
import { both, header, not, ofCheck, rule, says, shows, status, swap, text, wrong } from './wrong.ts';

const wsdl = ({ query }: { readonly query: string }) => query === 'wsdl';

export const formMutants: readonly ServerMutant[] = [
  wrong('fault-form', 'calls detailString something else', rule('fault.vp003'), text((xml) => xml.replaceAll('detailString', 'detailText'))),
  wrong('fault-string', 'leaves no space behind its name', rule('fault.vp003'), swap('] ', ']')),
  wrong('reads-instance-name', 'does not say what it is called', says('NAMELESS'), swap(/ \[.*?\]/, '')),
  wrong('fault-status', 'answers a fault with 400', both(rule('fault.vp003'), ofCheck('fault-status')), status(400)),
  wrong('content-type', 'answers as SOAP 1.2 does', ofCheck('content-type'), header('content-type', 'application/soap+xml')),
  wrong('correlation-taken', "makes its own correlation id", shows('x-skltp-correlation-id'), header('x-skltp-correlation-id', 'other')),
  wrong('correlation-made', 'makes no correlation id for faults', rule('fault.vp003'), header('x-skltp-correlation-id', undefined)),
  wrong('producer-time', "does not tell the portal's time", both((_, reply) => reply.status === 200, not(wsdl)), header('x-skltp-prt', undefined)),
  wrong('response-time', 'is slow', (_, reply) => reply.headers['x-skltp-prt'] !== undefined, header('x-skltp-prt', '5000')),
  wrong('answers-valid', 'adds an element', ofCheck('answers-valid'), swap('<ns2:status>', '<ns2:nytt/><ns2:status>')),
  wrong('one-body-part', 'adds an element to the body', ofCheck('one-body-part'), swap('</soap:Body>', '<nytt/></soap:Body>')),
  wrong('wsdl-names', 'has another name for the service', wsdl, swap('ResponderService"', 'Service"')),
  wrong('wsdl-messages', 'has no address among the parts', wsdl, swap('<wsdl:part name="LogicalAddress"', '<wsdl:part name="Address"')),
  wrong('wsdl-no-fault', 'declares a fault', wsdl, swap(/(<wsdl:portType[\s\S]*?<wsdl:output [^>]*>)/, '$1<wsdl:fault name="f"/>')),
  wrong('wsdl-binding', 'encodes its bodies', wsdl, swap('<soap:body use="literal"', '<soap:body use="encoded"')),
  wrong('wsdl-soap-action', 'has an empty soapAction', wsdl, swap(/soapAction="[^"]*"/, 'soapAction=""')),
  wrong('wsdl-imports', 'leads elsewhere', wsdl, swap(/location="[^"]*"\s*\/>/, 'location="https://elsewhere.example/"/>')),
  wrong('schemas', 'knows no embedded links', ({ query }) => query.startsWith('xsd='), swap(/<xs:enumeration value="Embedded"\s*\/>/, '')),
]; // prettier-ignore
