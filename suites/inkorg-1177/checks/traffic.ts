/** Reading the traffic between a client and the inbox. */
import type { Fault } from '../../../simulators/kernel/faults.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import type { Acted, Text, Trial } from '../../dsl/types.ts';
import type { Result } from '../client.ts';
import type { SendParams } from '../soap.ts';
import { message } from './cast.ts';
import { sentBody, type Contract } from './envelope.ts';

export const api = 'inkorg-1177';

const notLetIn: Text = {
  sv: 'Anropet släpptes inte fram av ett annat skäl än det som prövas; en annan kontroll säger varför.',
  nb: 'Kallet slapp ikke fram av en annen grunn enn den som prøves; en annen kontroll sier hvorfor.',
  en: 'The call was not let through for another reason than the one that is tried; another check says why.',
};

export const notArisen: Text = {
  sv: 'Situationen uppstod inte: klienten gjorde inget sådant anrop, eller fick ett annat svar än det som skulle prövas.',
  nb: 'Situasjonen oppstod ikke: klienten gjorde ikke et slikt kall, eller fikk et annet svar enn det som skulle prøves.',
  en: 'The situation did not arise: the client made no such call, or got another answer than the one to be tried.',
};

const isDescription = ({ request }: Exchange) => request.method === 'GET' && /^(wsdl|xsd)\b/i.test(request.query);

/** Calls of the client, whether somebody took them or not. Fetching a WSDL is none. */
export function calls(trial: Trial): readonly Exchange[] {
  return trial.exchanges((exchange) => exchange.system === api && !isDescription(exchange));
}

/** Calls of one contract, told by the element of their body. */
export function callsOf(trial: Trial, contract: Contract): readonly Exchange[] {
  return calls(trial).filter((exchange) => sentBody(exchange)?.name === contract);
}

type Some = readonly [Exchange, ...Exchange[]];

/** The same; without any the check ends. */
export function someCalls(trial: Trial, contract?: Contract): Some {
  const [first, ...more] = contract ? callsOf(trial, contract) : calls(trial);
  return first ? [first, ...more] : trial.skip(notArisen);
}

/** A refusal that nobody planted, by the platform or the portal. */
function isRefused({ system, fault, code, reply }: Exchange): boolean {
  return system === api && fault === undefined && code !== undefined && reply.status >= 400;
}

function letIn<Result>(trial: Trial, acted: Acted<Result>): Acted<Result> {
  if (acted.exchanges.some(isRefused)) trial.skip(notLetIn);
  return acted;
}

/** Ends the check when the client cannot get in: then nothing else can be judged. */
export async function perform<Found = any>(trial: Trial, action: string, params?: unknown): Promise<Acted<Found>> {
  return letIn(trial, await trial.act<Found>(action, params));
}

/** Sends a message of the ordinary kind, with what the check needs of it. */
export function send(trial: Trial, more: Partial<SendParams> = {}): Promise<Acted<Result>> {
  return perform<Result>(trial, 'sendMessage', message(trial.world, more));
}

const neverDone: Text = {
  sv: 'Klienten gör aldrig detta, så kontrollen gäller den inte.',
  nb: 'Klienten gjør aldri dette, så kontrollen gjelder den ikke.',
  en: 'The client never does this, so the check does not apply to it.',
};

/** The same with something that a client need not do. With `refusals too` what was refused can be judged as well. */
export async function sendIfDone(
  trial: Trial,
  more: Partial<SendParams>,
  judged: 'answers' | 'refusals too' = 'answers',
): Promise<Acted<Result>> {
  const acted = await trial.tryToAct<Result>('sendMessage', message(trial.world, more));
  if (!acted) return trial.omit(neverDone);
  return judged === 'answers' ? letIn(trial, acted) : acted;
}

/** Both calls, as every client makes them. */
export async function exercise(trial: Trial): Promise<readonly Exchange[]> {
  const { world } = trial;
  await trial.act('isActive', { person: message(world).person });
  await trial.act('sendMessage', message(world));
  return someCalls(trial);
}

/** Plants a fault of the inbox; returns how to take it away. */
export function plant(world: World, fault: Omit<Fault, 'id' | 'matched' | 'system'>): () => void {
  const id = `check-${world.faults.size + 1}`;
  world.faults.put({ system: api, ...fault, id, matched: 0 });
  return () => void world.faults.delete(id);
}

/** Answers a contract with a body of the check's own making: a response or a fault of the portal. */
export function plantAnswer(world: World, contract: Contract, body: string, status = 200): () => void {
  const envelope = `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${body}</soap:Body></soap:Envelope>`;
  const headers = { 'content-type': 'text/xml; charset=UTF-8' };
  return plant(world, { operation: contract, kind: 'status', status, headers, body: envelope });
}

/** Exchanges that a planted fault struck. Without any the check ends. */
export function struck(trial: Trial): Some {
  const [first, ...more] = calls(trial).filter(({ fault }) => fault !== undefined);
  return first ? [first, ...more] : trial.skip(notArisen);
}
