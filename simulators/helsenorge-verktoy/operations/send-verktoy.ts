/** POST /v1/Verktoy: sends a tool to a citizen as a task with a deadline. */
import type { Profile } from '../../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Operation } from '../../kernel/operation.ts';
import { needsScope } from '../rules-access.ts';
import { sendRules } from '../rules.ts';
import { readSendRequest, type SendRequest } from '../send-request.ts';
import { addTask } from '../tasks.ts';

const headers = { 'content-type': 'application/json; charset=utf-8' };
/** Empty since long, and kept for old integrations (`verktoy.send.pseudo-id`). */
const body = Buffer.from('{"PseudoId":""}');

export const sendVerktoy: Operation<SendRequest> = {
  id: 'sendVerktoy',
  method: 'POST',
  path: '/v1/Verktoy',
  row: 'verktoy.send.operation',
  guard: needsScope('sendScope'),
  read: readSendRequest,
  rules: sendRules,
  effect: (call, { tool, given, named, practitioner, deadline, today }) => {
    addTask(call.world, {
      tool: tool!.id,
      citizen: given.InnbyggerFnr!,
      practitioner: practitioner!.number,
      named: named.hpr === undefined ? 'FNR' : 'HPR',
      message: given.Melding || null,
      deadline,
      today,
    });
    return { status: call.profile<Profile['successStatus']>('successStatus'), headers, body };
  },
};
