/** `respond` is the whole library: one request and a world in, one answer out, synchronously. Each request is a transaction. */
import type { Basis } from '../../contracts/types.ts';
import { Call } from './call.ts';
import { asDefect, Defect } from './defect.ts';
import { isWireKind, strike, wireOf, type Fault } from './faults.ts';
import { json, type Reply, type SimRequest } from './http.ts';
import { firstBroken, type Dispatched, type Operation, type System } from './operation.ts';
import type { Refusal } from './refusal.ts';
import { Router, type Match } from './router.ts';
import type { Change } from './table.ts';
import type { World } from './world.ts';

/** The owner's answer, and beside it what we know of it. Adapters write `rule`, `basis` and `defect` as `x-motpart-…` headers. */
export interface Answer extends Reply {
  readonly rule: string | undefined;
  readonly basis: Basis | undefined;
  readonly defect: string | undefined;
  /** All writes of this request, as plain JSON. */
  readonly changes: readonly Change[];
  /** The version of the world that the answer saw. */
  readonly version: number;
}

interface Decision {
  readonly reply: Reply;
  readonly row?: string;
  readonly refusal?: Refusal;
  readonly fault?: Fault;
  readonly defect?: string;
}

const noChanges: readonly Change[] = [];

/** Answers requests for some systems, in whichever world it is given. It keeps no state of its own. */
export class Simulator {
  readonly systems: readonly System[];
  readonly #router: Router;
  readonly #loaded = new WeakSet<object>();

  constructor(systems: readonly System[]) {
    this.systems = systems;
    this.#router = new Router(systems);
  }

  /** What takes a request; undefined when no system hangs at the path (control API, console). */
  match(method: string, path: string): Match | undefined {
    return this.#router.find(method, path);
  }

  /** True when a system hangs at this path. */
  serves(path: string): boolean {
    return this.match('GET', path) !== undefined;
  }

  /** What must be awaited once before `respond` may take this request; undefined when nothing. */
  prepare(request: SimRequest, match = this.match(request.method, request.path)): Promise<void> | undefined {
    const owner = match?.system.load ? match.system : match?.operation;
    if (!owner?.load || this.#loaded.has(owner)) return undefined;
    return owner.load().then(() => void this.#loaded.add(owner));
  }

  /** Answers a request in a world. Never throws: a fault of our own becomes HTTP 500 with the defect's code. */
  respond(request: SimRequest, world: World, match = this.match(request.method, request.path)): Answer {
    if (!match) return { ...nowhere(request), ...undecided, changes: noChanges, version: world.version };
    const call = new Call(request, world, match.system, match.operation, match.params);
    try {
      const { result, changes } = world.transact(() => settled(call, decide(match, call)));
      return this.#answer(call, result, changes);
    } catch (thrown) {
      return this.#answer(call, defective(call, asDefect(thrown)), noChanges);
    }
  }

  #answer(call: Call, { reply, row, refusal, fault, defect }: Decision, changes: readonly Change[]): Answer {
    const rule = refusal?.row ?? row;
    const basis = rule === undefined ? undefined : call.system.contract.requirements[rule]?.basis;
    const { world } = call;
    world.journal.append({
      at: world.clock.now(),
      wall: world.clock.security(),
      system: call.system.id,
      operation: call.operation?.id,
      request: call.request,
      reply,
      code: refusal?.code ?? defect,
      rule,
      basis,
      diagnosis: refusal?.diagnosis,
      fault: fault?.id,
      facts: call.facts,
    });
    const { status, headers, body, wire } = reply;
    return { status, headers, body, wire, rule, basis, defect, changes, version: world.version };
  }
}

const undecided = { rule: undefined, basis: undefined, defect: undefined };

/** The wire says that it is our fault and nothing more; the journal says which. */
function defective(call: Call, { code, message }: Defect): Decision {
  call.note('defect', { code, message });
  const reply = json(500, { code, message: 'a fault in Motpart itself: please report it' });
  return { reply, defect: code };
}

/** The answer where no system hangs. */
export function nowhere(request: Pick<SimRequest, 'path'>): Reply {
  const message = `nothing answers at ${request.path.slice(0, 200)}: GET /_motpart/v1/systems lists every base URL`;
  return json(404, { code: 'SIM-NO-SYSTEM', message });
}

function refused(call: Call, refusal: Refusal): Decision {
  return { reply: call.system.answer(refusal, call), refusal };
}

function decide(match: Match, call: Call): Decision {
  const { operation, stray } = match;
  const unread = call.request.unread ?? stray;
  if (unread !== undefined) return refused(call, call.system.stray(unread, call));
  if (call.system.dispatch) return dispatched(call, call.system.dispatch(call));
  return operation ? carriedOut(operation, call) : refused(call, call.system.stray('path', call));
}

function settled(call: Call, decision: Decision): Decision {
  call.system.settled?.(call, decision.reply, decision.refusal?.code ?? decision.defect);
  return decision;
}

function dispatched(call: Call, to: Dispatched): Decision {
  if ('reply' in to) return to;
  if ('code' in to) return refused(call, to);
  call.operation = to;
  return carriedOut(to, call);
}

function carriedOut(operation: Operation, call: Call): Decision {
  const stopped = operation.guard?.(call);
  if (stopped) return refused(call, stopped);
  const fault = strike(call.world.faults, call.system.id, operation.id);
  if (fault && !isWireKind(fault.kind)) return faulty(call, fault);
  const input = operation.read(call);
  const broken = firstBroken(operation.rules, input, call);
  const decision = broken ? refused(call, broken) : succeeded(operation, call, input);
  if (!fault) return decision;
  noteFault(call, fault, broken ? 'refused' : 'done');
  return sentBy(decision, fault);
}

function succeeded(operation: Operation, call: Call, input: unknown): Decision {
  const reply = operation.effect(call, input);
  return { reply, row: call.row ?? operation.row };
}

/** For the journal: what struck, and whether the request was carried out all the same. A lost answer is no lost effect. */
function noteFault(call: Call, { id, kind }: Fault, effect: 'done' | 'refused' | 'none'): void {
  call.note('fault', { id, kind, effect });
}

/** The decision as it stands, its answer on the way that the fault says. */
function sentBy(decision: Decision, fault: Fault): Decision {
  return { ...decision, reply: { ...decision.reply, wire: { ...decision.reply.wire, ...wireOf(fault) } }, fault };
}

const silence = { status: 0, headers: {}, body: '', wire: { hangUp: true } } as const;

function faulty(call: Call, fault: Fault): Decision {
  noteFault(call, fault, 'none');
  return sentBy(instead(call, fault), fault);
}

function instead(call: Call, fault: Fault): Decision {
  if (fault.kind === 'silence') return { reply: silence };
  if (fault.kind === 'status') return bareStatus(call, fault);
  if (fault.kind !== 'defect') return refused(call, planned(call, fault));
  return defective(call, new Defect('SIM-PLANNED-DEFECT', `fault ${fault.id} asked for a defect`));
}

function bareStatus(call: Call, fault: Fault): Decision {
  const given = bare(fault);
  const shown = call.system.bareStatus?.(given, call) ?? given;
  return 'code' in shown ? refused(call, shown) : { reply: shown };
}

function bare(fault: Fault): Reply {
  return { status: fault.status ?? 500, headers: fault.headers ?? {}, body: fault.body ?? '' };
}

/** A documented error that somebody planned: its own row decides, and the diagnosis says who asked for it. */
function planned(call: Call, fault: Fault): Refusal {
  const code = fault.code ?? '';
  const row = call.system.contract.errors[code]?.row;
  if (row === undefined) throw new Defect('SIM-FAULT-CODE', `${call.system.id} documents no error ${code}`);
  const diagnosis = {
    expected: 'nothing of the client: this answer was planned',
    got: `fault ${fault.id}, call ${fault.matched}`,
    todo: `treat ${code} as the owner documents it; DELETE /_motpart/v1/faults ends it`,
  };
  return { code, row, diagnosis };
}
