/** T10: links with single sign-on. */
import type { Check, Text } from '../../dsl/types.ts';
import { addMessage, at, sentBody, sentValue, textOf } from './envelope.ts';
import { eachCall, type EachCall } from './each-call.ts';
import { linkOf } from './message.ts';
import { callsOf, notArisen, sendIfDone } from './traffic.ts';

function linkCheck(id: string, row: string, title: Text, judged: EachCall['judged']): Check {
  return eachCall({
    id,
    row,
    title,
    calls: async (trial) => {
      // What is wrong with the link may have been refused: that is what these checks are about.
      await sendIfDone(trial, { ssoLink: linkOf(trial) }, 'refusals too');
      const linked = callsOf(trial, addMessage).filter((one) => at(sentBody(one), 'message', 'ssoLink'));
      return linked.length > 0 ? linked : trial.skip(notArisen);
    },
    judged,
  });
}

/** Scheme, host, or an address that begins with the host. */
const isAddress = (query: string) => /^[a-z][\w+.-]*:|^\/\/|^[\w-]+(\.[\w-]+)+[/?]/i.test(query.trim());

export const linkChecks: readonly Check[] = [
  linkCheck(
    'inkorg.link.complete',
    'inkorg.client.sso-complete',
    {
      sv: 'En länk har systemId, text och type.',
      nb: 'En lenke har systemId, text og type.',
      en: 'A link has systemId, text and type.',
    },
    (exchange) => {
      const link = at(sentBody(exchange), 'message', 'ssoLink');
      const actual = ['systemId', 'text', 'type'].filter((name) => textOf(at(link, name))?.trim());
      return { holds: actual.length === 3, expected: ['systemId', 'text', 'type'], actual };
    },
  ),
  linkCheck(
    'inkorg.link.no-url',
    'inkorg.client.sso-no-url',
    {
      sv: 'queryString har varken schema eller värdnamn.',
      nb: 'queryString har verken skjema eller vertsnavn.',
      en: 'queryString has neither scheme nor host.',
    },
    (exchange, trial) => {
      const actual = sentValue(exchange, 'message', 'ssoLink', 'queryString') ?? null;
      return { holds: actual === null || !isAddress(actual), expected: linkOf(trial).queryString, actual };
    },
  ),
  linkCheck(
    'inkorg.link.source-system',
    'inkorg.client.sso-with-source-system',
    {
      sv: 'Ett meddelande med länk har sourceSystem.',
      nb: 'En melding med lenke har sourceSystem.',
      en: 'A message with a link carries sourceSystem.',
    },
    (exchange) => {
      const actual = sentValue(exchange, 'sourceSystem') ?? null;
      return { holds: Boolean(actual?.trim()), expected: 'sourceSystem', actual };
    },
  ),
];
