/** The platform: takes whatever comes below its mounts, refuses in its own order, and hands the rest to an operation of the portal. */
import type { Call } from '../kernel/call.ts';
import { firstBroken, type Dispatched, type Operation } from '../kernel/operation.ts';
import { stray } from './errors.ts';
import { countCall } from './load.ts';
import { addMessage2 } from './operations/add-message-2.ts';
import { addMessageToPatientPortalInbox } from './operations/add-message-to-patient-portal-inbox.ts';
import { getMessageThreadStatus2 } from './operations/get-message-thread-status-2.ts';
import { isActiveUser2 } from './operations/is-active-user-2.ts';
import { isActiveUser } from './operations/is-active-user.ts';
import { Passage, placeOf } from './passage.ts';
import { platformRemarks } from './platform-remarks.ts';
import { remark } from './remarks.ts';
import { platformRules } from './rules-platform.ts';
import { asksForWsdl, serveWsdl } from './wsdl.ts';

export const operations: readonly Operation[] = [
  isActiveUser,
  addMessageToPatientPortalInbox,
  isActiveUser2,
  addMessage2,
  getMessageThreadStatus2,
];

const byNamespace = new Map(operations.map((operation) => [operation.soap!.namespace, operation]));

const forwarded = /^x-rivta-/;

/** Headers that the platform sends on to the portal, with the sender where no original consumer is named (`inkorg.header.forwarded`). */
function forwardedHeaders({ call, sender }: Passage): Record<string, string> {
  const names = Object.keys(call.request.headers).filter((name) => forwarded.test(name));
  const sent = Object.fromEntries(names.map((name) => [name, call.header(name)!]));
  return { 'x-rivta-original-serviceconsumer-hsaid': sender!, ...sent };
}

/** Facts for the journal that hold whatever the portal says. */
function tell(passage: Passage): void {
  const { call, place, sender, address } = passage;
  call.note('environment', place.environment);
  call.note('sender', sender);
  call.note('logicalAddress', address);
  call.note('forwarded', forwardedHeaders(passage));
  remark(call, ...platformRemarks(passage));
}

function pass(passage: Passage): Dispatched {
  const { call, place, interaction } = passage;
  const operation = byNamespace.get(interaction!.namespace)!;
  call.operation = operation;
  tell(passage);
  countCall(call.world, passage.sender!, place.environment, interaction!.element.startsWith('AddMessage'));
  passage.handOver();
  return operation;
}

function take(call: Call<any>): Dispatched {
  const passage = new Passage(call, placeOf(call.request));
  call.auth = passage;
  try {
    const broken = firstBroken(platformRules, passage, call);
    if (broken === undefined) return pass(passage);
    if (passage.interaction) call.operation = byNamespace.get(passage.interaction.namespace);
    return broken;
  } finally {
    passage.dispose();
  }
}

/** What becomes of a request below the mounts: the path decides no more than whether anybody is there (`inkorg.route.by-namespace`). */
export function dispatch(call: Call<any>): Dispatched {
  const place = placeOf(call.request);
  if (!/^\/vp\/./.test(place.path)) return stray('path', call);
  if (asksForWsdl(call)) return serveWsdl(call, place);
  return call.request.method === 'POST' ? take(call) : stray('method', call);
}
