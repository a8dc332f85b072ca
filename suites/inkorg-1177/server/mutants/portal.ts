/** Mutants of the portal: who is active, what becomes of a message. */
import type { ServerMutant } from '../../../dsl/server.ts';
import { both, messageOf, not, ofCheck, reads, says, swap, wrong } from './wrong.ts';

const isTrue = swap('>false</ns2:status>', '>true</ns2:status>');
const isFalse = swap('>true</ns2:status>', '>false</ns2:status>');
const unsaid = not(says('<m:sourceSystem>'));
const answers = () => true;

interface Seen {
  readonly heading?: string | null;
}

/** The citizen sees something else of the messages of a check. */
function showing(name: string, title: string, change: (message: any) => any): ServerMutant {
  const changed = <Message extends Seen>(message: Message): Message =>
    message.heading === `inkorg.server.${name}` ? change(message) : message;
  return { check: `inkorg.server.${name}`, title, desk: (seen) => seen.map((one) => changed(one as Seen)) };
}

export const portalMutants: readonly ServerMutant[] = [
  wrong('active', 'says false of the active', ofCheck('active'), isFalse),
  wrong('inactive', 'says true of the inactive', ofCheck('inactive'), isTrue),
  wrong('locked', 'says true of locked accounts', ofCheck('locked'), isTrue),
  wrong('deceased', 'says true of the dead', ofCheck('deceased'), isTrue),
  wrong('coordination', 'says true of a samordningsnummer', ofCheck('coordination'), isTrue),
  wrong('test-persons', 'has other test persons', says('>191313131313<'), swap('>Email<', '>SMS<')),
  wrong('methods', 'names a kind that is switched off', answers, swap('<ns2:status>true</ns2:status></ns2:Is', '<ns2:status>true</ns2:status><ns2:activeNotificationMethods>Other</ns2:activeNotificationMethods></ns2:Is')),
  wrong('reads-method-order', 'names them the other way round', answers, swap(/(<ns2:active\w+>)SMS(<.*?>)Email</, '$1Email$2SMS<')),
  reads('unknownPerson', 'fault'),
  wrong('reads-person-id-check', 'minds the check digit', ofCheck('reads-person-id-check'), isFalse),
  wrong('sent', 'takes no message', messageOf('sent'), swap('>OK<', '>ERROR<')),
  showing('stored', 'loses a character', ({ asSent, ...message }) => ({ ...message, asSent: asSent.replace('<', '') })),
  wrong('target-inactive', 'says something else of the inactive', messageOf('target-inactive'), swap('Target person is not active user', 'No')),
  wrong('nothing-stored', 'takes messages to the inactive', messageOf('nothing-stored'), swap('>ERROR<', '>OK<')),
  wrong('thread-echo', 'has a thread of its own', answers, swap(/<ns2:messageThreadId>[^<]+</, '<ns2:messageThreadId>other<')),
  wrong('notify-without-source-system', 'notifies without knowing who wants it', both(unsaid, says('notify>true')), swap('<ns2:resultCode>', '<ns2:notificationSent>SMS</ns2:notificationSent><ns2:resultCode>')),
  wrong('link-without-source-system', 'takes links of nobody', both(unsaid, says('ssoLink')), swap('>ERROR<', '>OK<')),
  showing('link', 'leads nowhere', (message) => ({ ...message, link: null })),
  showing('forwarded', 'forgets the principal', ({ sender, ...message }) => ({ ...message, sender: { ...sender, onBehalfOf: null } })),
  showing('notification', 'notifies at once', ({ notifications, ...message }) => ({ ...message, notifications: notifications.map((one: object) => ({ ...one, sent: true })) })),
  wrong('boolean', 'does not know 1', says('notify>1<'), swap('>OK<', '>ERROR<')),
  wrong('result-text', 'gives no reason', messageOf('result-text'), swap(/<ns2:resultText>.*<\/ns2:resultText>/, '')),
  reads('sourceSystemRule', 'tkb'),
  wrong('reads-missing-thread-id', 'makes up a thread', messageOf('reads-missing-thread-id'), swap('<ns2:resultCode>', '<ns2:messageThreadId>x</ns2:messageThreadId><ns2:resultCode>')),
  reads('notificationSent', 'omit'),
  reads('notificationMinutes', 10),
  reads('notifyAbsent', 'yes'),
  reads('notifyWithoutMethods', 'info'),
  reads('duplicateMessage', 'info'),
  reads('maxHeadingLength', 100),
  reads('maxTextLength', 1_000),
  reads('hsaIdForm', 'strict'),
  reads('contentCheck', 'refuse'),
  reads('linkTypes', 'windows'),
  reads('unknownSsoSystem', 'info'),
]; // prettier-ignore
