/** The inbox as the citizen sees it, with what was notified; reading it is what the sender may hear of later. */
import type { SystemId } from '../../fixtures/inkorg.ts';
import type { Desk } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import {
  messagesTable,
  notificationsTable,
  systemIdsTable,
  type Message,
  type Method,
  type Notification,
} from './state.ts';

/** Generic, and never anything of the message (`inkorg.notify.text`). */
const notificationTexts: Readonly<Record<Method, string>> = {
  SMS: 'Du har ett nytt meddelande i 1177. Logga in på 1177.se för att läsa det. Det går inte att svara på detta sms.',
  Email:
    'Du har ett nytt meddelande i 1177. Logga in på 1177.se för att läsa det. Det går inte att svara på detta mejl.',
  Other: 'Du har ett nytt meddelande i 1177. Logga in för att läsa det.',
};

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

/** Base address of the system and what the sender adds; identity goes with it when the link is opened (`inkorg.sso.base-url`). */
function linkView(world: World, { link }: Message): object | null {
  if (!link) return null;
  const base = world.table<SystemId>(systemIdsTable.name).get(link.systemId)?.baseUrl;
  const query = link.queryString ? `?${link.queryString.replace(/^\?/, '')}` : '';
  return { text: link.text, type: link.type, url: `${base}${query}` };
}

function notificationView(world: World, { method, due }: Notification): object {
  return { method, due: iso(due), sent: world.clock.now() >= due, text: notificationTexts[method] };
}

function messageView(world: World, message: Message): object {
  const { id, environment, citizen, consumer, onBehalfOf, sourceSystem, unit, thread, heading } = message;
  const notifications = world.table<Notification>(notificationsTable.name).by('message', id);
  return {
    id,
    kind: 'message',
    environment,
    person: citizen,
    from: unit,
    heading,
    text: message.rendered ?? message.text,
    asSent: message.text,
    thread,
    link: linkView(world, message),
    sent: iso(message.sent),
    read: message.read === null ? null : iso(message.read),
    notifications: notifications.map((one) => notificationView(world, one)),
    sender: { consumer, onBehalfOf, sourceSystem },
    correlation: message.correlation,
  };
}

function read(world: World, message: Message): object {
  const now = message.read ?? world.clock.now();
  return messageView(world, world.table<Message>(messagesTable.name).put({ ...message, read: now }));
}

function act(world: World, id: string, action: string): object | undefined {
  const message = world.table<Message>(messagesTable.name).get(id);
  if (!message) return undefined;
  if (action === 'read') return read(world, message);
  throw new RangeError(`a citizen cannot ${action} a message: read it`);
}

export const desk: Desk = {
  list: (world, person) => {
    const messages = world.table<Message>(messagesTable.name);
    const found = person === undefined ? [...messages.all()] : messages.by('citizen', person);
    return found.map((message) => messageView(world, message));
  },
  act: (world, id, action) => world.transact(() => act(world, id, action)).result,
};
