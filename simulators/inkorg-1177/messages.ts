/** A message goes into an inbox, with the notifications that it causes. */
import type { Profile } from '../../contracts/generated/inkorg-1177/index.ts';
import type { Call } from '../kernel/call.ts';
import type { World } from '../kernel/world.ts';
import { methodsOf } from './accounts.ts';
import { renderedText } from './docbook-text.ts';
import type { Passage } from './passage.ts';
import type { SendRequest } from './portal-request.ts';
import { leadsNowhere } from './rules-portal.ts';
import { correlationOf } from './soap-reply.ts';
import { messagesTable, notificationsTable, type Message, type Method, type Notification } from './state.ts';

/** Notify says so, or its absence does by profile; never without a sourceSystem (`inkorg.notify.needs-source-system`). */
function wantsNotification({ notify, issued, passage }: SendRequest): boolean {
  return issued !== undefined && (notify ?? passage.profile.notifyAbsent === 'yes');
}

function store(call: Call<Passage>, read: SendRequest): Message {
  const { world } = call;
  const { unit, text, heading = null, thread = null, link = null, sourceSystem = null, issued, passage } = read;
  return world.table<Message>(messagesTable.name).put({
    id: world.ids.guid('inkorg.message'),
    environment: passage.place.environment,
    citizen: read.person,
    consumer: passage.sender!,
    onBehalfOf: call.header('x-rivta-acting-on-behalf-of-hsaid') ?? null,
    sourceSystem: issued ? sourceSystem : null,
    unit,
    thread,
    heading,
    text,
    rendered: renderedText(text),
    link: issued && !leadsNowhere(read) ? link : null,
    sent: world.clock.now(),
    read: null,
    correlation: correlationOf(call),
  });
}

function notify(
  world: World,
  { id, citizen, environment, sent }: Message,
  methods: readonly Method[],
  minutes: number,
): void {
  const notifications = world.table<Notification>(notificationsTable.name);
  for (const method of methods) {
    const due = sent + minutes * 60_000;
    notifications.put({ id: `${id}-${method}`, message: id, citizen, environment, method, due });
  }
}

/** True when the inbox has a message with the same words from the same sender. */
export function isRepeated(world: World, { person, passage, heading, text, thread }: SendRequest): boolean {
  const inbox = world.table<Message>(messagesTable.name).by('citizen', person);
  return inbox.some(
    (one) =>
      one.text === text &&
      one.heading === (heading ?? null) &&
      one.thread === (thread ?? null) &&
      one.consumer === passage.sender &&
      one.environment === passage.place.environment,
  );
}

export interface Sent {
  readonly message: Message;
  /** Kinds of notification that it caused. */
  readonly notified: readonly Method[];
  /** Somebody was to be notified. */
  readonly wanted: boolean;
}

/** Stores the message, and notifies the citizen as the own settings say. */
export function send(call: Call<Passage>, read: SendRequest): Sent {
  const { methodOrder, notificationMinutes } = call.world.profile(call.system.id) as unknown as Profile;
  const wanted = wantsNotification(read);
  const notified = wanted ? methodsOf(call.world, read.person, methodOrder) : [];
  const message = store(call, read);
  notify(call.world, message, notified, notificationMinutes);
  return { message, notified, wanted };
}
