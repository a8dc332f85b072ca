/** Answers against the schemas of a contract: those of the whole run, for each documented operation. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { replyHeader, replyJson, replyText } from '../exchange.ts';
import type { ServerCheck } from '../server.ts';
import { fill } from '../texts/fill.ts';
import type { IssuerSession } from '../helseid/session.ts';
import { answersFit } from './texts.ts';

type Validate = ((value: unknown) => boolean) & { errors?: null | { instancePath: string; message?: string }[] };
type Validators = Readonly<Record<string, Validate>>;

/** A documented operation, and what its answers are held against. */
export interface Operation<Session extends IssuerSession> {
  readonly system: string;
  readonly operation: string;
  readonly row: string;
  /** Names of schemas, by status. */
  readonly schemas: Readonly<Record<number, string>>;
  readonly writes?: boolean;
  readonly needs?: ServerCheck['needs'];
  /** Calls of its own, so that it judges something when it runs alone. */
  readonly calls: (session: Session, trial: Session['trial']) => Promise<unknown>;
}

/** Statuses whose body is the owner's error object. */
export const refused = { 400: 'Fault', 401: 'Fault', 403: 'Fault', 404: 'Fault', 500: 'Fault' };

export interface AnswersOf<Session extends IssuerSession> {
  readonly prefix: string;
  readonly step: string;
  readonly open: (trial: Session['trial'], id: string) => Session;
  /** The compiled validators of the contract. */
  readonly validators: () => Promise<unknown>;
}

/** What of an answer does not fit; undefined when all does, or nobody has published its form. */
function misfit(
  exchange: Exchange,
  schemas: Readonly<Record<number, string>>,
  validators: Validators,
): string | undefined {
  const { status } = exchange.reply;
  const validate = validators[`validate${schemas[status]}`];
  // Errors as problem details, or without a body, are readings of their own.
  const problem = (replyHeader(exchange, 'content-type') ?? '').includes('problem+json');
  if (!validate || (status >= 400 && (problem || replyText(exchange) === ''))) return undefined;
  if (validate(replyJson(exchange))) return undefined;
  const [error] = validate.errors ?? [];
  return `${status}: ${error?.instancePath || 'the body'} ${error?.message ?? 'does not fit'}`;
}

const mostShown = 5;
const dashed = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export function answersCheck<Session extends IssuerSession>(
  { prefix, step, open, validators }: AnswersOf<Session>,
  { system, operation, row, schemas, writes, needs, calls }: Operation<Session>,
): ServerCheck<Session['trial']['cast']> {
  const title = fill(answersFit, { operation });
  const id = `${prefix}.server.answers-${dashed(operation)}`;
  return {
    id,
    title,
    rows: [row],
    level: 'L1',
    step,
    last: true,
    ...(writes && { writes }),
    ...(needs && { needs }),
    async run(trial) {
      const known = (await validators()) as Validators;
      await calls(open(trial, id), trial);
      const all = [...trial.exchanges({ system, operation }), ...trial.earlier({ system, operation })];
      const wrong = all.flatMap((exchange) => {
        const what = misfit(exchange, schemas, known);
        return what === undefined ? [] : [{ exchange, what }];
      });
      const evidence = wrong.length > 0 ? wrong.slice(0, mostShown).map(({ exchange }) => exchange) : undefined;
      const expected = `${all.length} answers that fit`;
      const actual = wrong.length === 0 ? expected : [...new Set(wrong.map(({ what }) => what))].slice(0, mostShown);
      trial.demand(wrong.length === 0, { row, message: title, expected, actual, ...(evidence && { evidence }) });
    },
  };
}
