/** One request on its way through one operation. */
import { parseJson } from './codecs/json.ts';
import { decodeText } from './codecs/text.ts';
import { header, type SimRequest } from './http.ts';
import type { Operation, System } from './operation.ts';
import type { Table } from './table.ts';
import type { World } from './world.ts';

export class Call<Auth = unknown> {
  readonly request: SimRequest;
  readonly world: World;
  readonly system: System;
  /** Set by a dispatch where the path does not say it. */
  operation: Operation | undefined;
  /** Path parameters, percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Who calls, set by the guard. */
  auth: Auth = undefined as Auth;
  /** What the journal should know beside the messages: claims of an assertion, the decision on a token. Plain JSON, no secrets. */
  facts: Record<string, unknown> | undefined;
  /** Set where another requirement than the operation's own made the answer what it is, though nothing was refused. */
  row: string | undefined;
  #search: URLSearchParams | undefined;

  constructor(
    request: SimRequest,
    world: World,
    system: System,
    operation?: Operation,
    params: Readonly<Record<string, string>> = {},
  ) {
    this.request = request;
    this.world = world;
    this.system = system;
    this.operation = operation;
    this.params = params;
  }

  get search(): URLSearchParams {
    return (this.#search ??= new URLSearchParams(this.request.query));
  }

  header(name: string): string | undefined {
    return header(this.request, name);
  }

  table<Row = any>(name: string): Table<Row> {
    return this.world.table<Row>(name);
  }

  /** The value of a profile key of this call's system. */
  profile<Value = string>(key: string): Value {
    return this.world.profile(this.system.id)[key] as Value;
  }

  /** Puts a fact beside the exchange in the journal. */
  note(name: string, value: unknown): void {
    (this.facts ??= {})[name] = value;
  }

  /** The body as text, by its byte order mark, its charset or as UTF-8; undefined when it is not that. */
  text(): string | undefined {
    return decodeText(this.request.body, this.header('content-type'));
  }

  /** The body as JSON; undefined when it is empty, not JSON, or nests too deep. */
  json(): unknown {
    const text = this.text();
    return text ? parseJson(text) : undefined;
  }
}
