/** The Verktøy API, wrong in who may call, in sendings and in what citizens see of them. */
import type { SimRequest } from '../../../../simulators/kernel/http.ts';
import type { ServerMutant } from '../../../dsl/server.ts';
import { altered, answers, jsonOf, letsPass, marked, withBody } from '../alter.ts';

const id = (name: string) => `verktoy.server.${name}`;
const row = (name: string) => `verktoy.${name}`;

/** A sending that goes well is answered as refused. */
function refuses(name: string, when: (request: SimRequest) => boolean): ServerMutant {
  return {
    check: id(name),
    title: 'a right sending is refused',
    answer: (reply, request, operation) =>
      operation === 'sendVerktoy' && reply.status === 200 && when(request)
        ? withBody({ ...reply, status: 400 }, { Code: 'VER-000202', Message: 'Request er null' })
        : reply,
  };
}

/** What the citizen sees of the sending of one check is something else. */
function sees(name: string, title: string, kind: string, change: (task: any) => object): ServerMutant {
  const own = (task: any) => task.kind === kind && (kind === 'my-tool' || task.ownMessage === `Motpart: ${name}`);
  return { check: id(name), title, desk: (seen) => seen.map((task) => (own(task) ? change(task) : task) as unknown) };
}

const passes = (name: string, of: string) => letsPass(id(name), row(of), marked(name));
const firstPage = ({ query }: SimRequest) => query === 'AntallVerktoy=1';

export const sendingMutants: readonly ServerMutant[] = [
  {
    check: id('token'),
    title: 'a valid token is refused',
    answer: (reply, request, operation) =>
      operation === 'listSelvstendigVerktoy' && reply.status === 200 && firstPage(request)
        ? withBody({ ...reply, status: 401 }, { Code: 'EHSEC-110002', Message: 'Token is expired or invalid' })
        : reply,
  },
  answers(id('token-missing'), row('token.missing'), { status: 403 }),
  letsPass(id('token-validated'), row('token.validated'), ({ headers }) =>
    String(headers['authorization']).endsWith('.'),
  ),
  letsPass(id('token-expired'), row('token.expired'), firstPage),
  letsPass(id('scopes'), row('scope.missing'), ({ method }) => method === 'GET'),
  refuses('send', marked('send')),
  refuses('send-practitioner-hpr', marked('send-practitioner-hpr')),
  refuses('send-practitioner-fnr', marked('send-practitioner-fnr')),
  altered(id('send-pseudo-id'), 'PseudoId holds something', 'sendVerktoy', (body) => ({ ...body, PseudoId: '7' })),
  passes('send-practitioner-exists', 'send.practitioner-exists'),
  passes('send-practitioner-given', 'send.practitioner-given'),
  passes('send-citizen-active', 'send.citizen-active'),
  passes('send-unknown-person', 'send.unknown-person'),
  passes('send-same-practitioner', 'send.same-practitioner'),
  passes('send-consent-withdrawn', 'send.citizen-active'),
  letsPass(id('send-one-of-many'), row('send.same-practitioner'), marked('send-one-of-many')),
  letsPass(id('send-message-length'), row('send.message-length'), (request) =>
    String(jsonOf(request)?.Melding).startsWith('aa'),
  ),
  letsPass(id('send-underlying-service'), row('send.underlying-service')),
  sees('task-deadline-default', 'the deadline is three weeks ahead', 'task', (task) => ({
    ...task,
    deadline: '2099-01-01',
  })),
  sees('task-deadline-date-only', 'the time of day moves the date', 'task', (task) => ({
    ...task,
    deadline: '2099-01-01',
  })),
  sees('task-grace', 'the task is over with its deadline', 'task', (task) => ({ ...task, latestDate: task.deadline })),
  {
    check: id('task-message'),
    title: 'the message stands instead of the standard text',
    desk: (seen) =>
      seen.map((task) => (task.ownMessage === 'Fra behandleren din' ? { ...task, standardText: '' } : task) as unknown),
  },
  sees('task-notification', 'the citizen is not notified', 'task', (task) => ({ ...task, notification: null })),
  sees('task-acceptance', 'the tool does not come to Mine verktøy', 'my-tool', (mine) => ({ ...mine, kind: 'other' })),
  answers(id('answers-send-verktoy'), row('send.body-present'), { body: (body) => ({ ...body, Message: 7 }) }),
];
