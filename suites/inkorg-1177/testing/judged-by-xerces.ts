/** A second opinion on the traffic of a run: the bodies of requests and answers by our schemas and an engine that is not ours. */
import { join } from 'node:path';
import { judgeAllWithXerces } from '../../../contracts/inkorg-1177/testing/xerces.ts';
import { loadXml, type XmlNode } from '../../../simulators/kernel/codecs/xml.ts';
import type { ExchangeRecord } from '../../runners/document.ts';
import { at, elements, parsed } from '../checks/envelope.ts';

export { xercesIsThere } from '../../../contracts/inkorg-1177/testing/xerces.ts';

const schemas = join(import.meta.dirname, '../../../contracts/inkorg-1177/xsd');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The element by itself, with its namespaces on it. */
function written({ name, namespace, content }: XmlNode): string {
  const inside = content.map((part) => (typeof part === 'string' ? escaped(part) : written(part))).join('');
  return `<${name} xmlns="${escaped(namespace)}">${inside}</${name}>`;
}

/** Documents to judge, each once: bodies of the two contracts, without the faults, which have no schema. */
function bodiesOf(exchanges: readonly ExchangeRecord[]) {
  const texts = exchanges.flatMap(({ request, reply }) => [request.body.text, reply.body.text]);
  const bodies = [...new Set(texts)].flatMap((text) => elements(at(parsed(text), 'Body')));
  return bodies.flatMap((body) => {
    const contract = /^(IsActiveUser|AddMessageToPatientPortalInbox)(Response)?$/.exec(body.name)?.[1];
    return contract ? [{ schema: join(schemas, `${contract}Responder_1.0.xsd`), xml: written(body) }] : [];
  });
}

/** How many bodies were judged, and those that Xerces refuses, each with its complaint. */
export async function judgedByXerces(exchanges: readonly ExchangeRecord[]) {
  await loadXml();
  const questions = bodiesOf(exchanges);
  const verdicts = judgeAllWithXerces(questions);
  const refused = verdicts.flatMap((verdict, place) =>
    verdict === 'valid' ? [] : [`${verdict}: ${questions[place]!.xml}`],
  );
  return { count: questions.length, refused };
}
