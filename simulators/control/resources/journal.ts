/** What happened in the world, masked, with the diagnosis of each refusal. */
import { exchangeView, type ExchangeView } from '../../kernel/exchange-view.ts';
import type { Exchange } from '../../kernel/journal.ts';
import type { World } from '../../kernel/world.ts';
import { createMasker } from '../../registers/masking.ts';
import { ControlError } from '../errors.ts';
import type { House } from '../house.ts';
import {
  anything,
  boolean,
  count,
  integer,
  list,
  nullable,
  object,
  route,
  string,
  time,
  type Route,
} from '../route.ts';

const headers = { type: 'object', additionalProperties: string };
const body = object({ bytes: count, text: string, cut: string }, ['bytes', 'text']);
const peer = object({ subject: string, serialNumber: string, fingerprint: string, problem: string }, [
  'subject',
  'fingerprint',
]);
const diagnosis = object({ expected: string, got: string, todo: string });

export const exchangeSchema = object(
  {
    number: integer,
    id: string,
    at: time,
    wall: time,
    system: string,
    operation: string,
    request: object({ method: string, url: string, headers, body, unread: string, peer }, [
      'method',
      'url',
      'headers',
      'body',
    ]),
    reply: object({ status: integer, headers, body }),
    code: string,
    rule: string,
    basis: string,
    diagnosis,
    fault: string,
    facts: { type: 'object', additionalProperties: anything },
  },
  ['number', 'id', 'at', 'wall', 'request', 'reply'],
);

export type NumberedView = ExchangeView & { readonly number: number };

/** An exchange as the journal and the events show it. */
export function shown(exchange: Exchange, { maskingKey }: House, world: World): NumberedView {
  return { number: exchange.number, ...exchangeView(exchange, createMasker(world, maskingKey)) };
}

interface Filter {
  readonly system?: string;
  readonly operation?: string;
  readonly code?: string;
  readonly refused?: boolean;
  readonly since: number;
  readonly limit: number;
}

function passes({ system, operation, code, refused }: Filter, exchange: Exchange): boolean {
  if (system !== undefined && exchange.system !== system) return false;
  if (operation !== undefined && exchange.operation !== operation) return false;
  if (refused !== undefined && (exchange.code !== undefined) !== refused) return false;
  return code === undefined || exchange.code === code;
}

export const journal: readonly Route[] = [
  route<Filter>({
    id: 'listJournal',
    method: 'GET',
    path: '/journal',
    summary:
      'Exchanges, oldest first, with the rule that decided and the diagnosis; secrets and unknown identity numbers are masked',
    query: {
      system: string,
      operation: string,
      code: { ...string, description: 'Error code of the answer' },
      refused: { ...boolean, description: 'true: refusals only; false: successes only' },
      since: { ...count, default: 0, description: 'Only exchanges with a higher number' },
      limit: { type: 'integer', minimum: 1, maximum: 1_000, default: 100 },
    },
    answer: object({ count, next: nullable(integer), exchanges: list(exchangeSchema) }),
    handle: ({ house, world, query }) => {
      const found = world.journal.since(query.since).filter((exchange) => passes(query, exchange));
      const exchanges = found.slice(0, query.limit).map((exchange) => shown(exchange, house, world));
      const next = found.length > query.limit ? exchanges.at(-1)!.number : null;
      return { count: world.journal.count, next, exchanges };
    },
  }),
  route({
    id: 'getExchange',
    method: 'GET',
    path: '/journal/{number}',
    summary: 'One exchange',
    answer: exchangeSchema,
    handle: ({ house, world, params }) => {
      const wanted = Number(params['number']);
      const found = world.journal.since(wanted - 1)[0];
      if (found?.number === wanted) return shown(found, house, world);
      throw new ControlError(
        'SIM-NOT-FOUND',
        `the journal holds no exchange ${params['number']}: GET /journal lists what it holds`,
      );
    },
  }),
  route({
    id: 'clearJournal',
    method: 'DELETE',
    path: '/journal',
    summary: 'Forgets the exchanges; the numbering goes on',
    answer: object({ count }),
    handle: ({ world }) => {
      world.journal.clear();
      return { count: world.journal.count };
    },
  }),
];
