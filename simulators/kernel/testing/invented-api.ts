/** An API that nobody owns: a library with books, members and loans. The kernel is tested with it, so that it knows no domain. */
import type { ContractModule } from '../../../contracts/types.ts';
import type { Call } from '../call.ts';
import { json, type Reply } from '../http.ts';
import { rulesOf, type Operation, type Register, type Rule, type Stray, type System } from '../operation.ts';
import type { Refusal } from '../refusal.ts';
import type { TableSpec } from '../table.ts';

export interface Book {
  readonly isbn: string;
  readonly title: string;
  readonly subjects: readonly string[];
}

export interface Member {
  readonly card: string;
  readonly name: string;
}

export interface Loan {
  readonly id: string;
  readonly isbn: string;
  readonly card: string;
  readonly stamp: number;
  readonly due: number;
}

export interface Visit {
  readonly ticket: string;
  readonly expires: number;
}

const said = { actor: 'server', level: 'must', sources: [], text: 'invented' } as const;

export const contract = {
  system: 'library',
  sources: {},
  requirements: {
    'library.book.found': { ...said, basis: 'documented' },
    'library.loan.made': { ...said, basis: 'observed' },
    'library.loan.card': { ...said, basis: 'documented' },
    'library.loan.body': { ...said, basis: 'documented' },
    'library.loan.book': { ...said, basis: 'documented' },
    'library.loan.free': { ...said, basis: 'derived' },
    'library.stray': { ...said, basis: 'assumed' },
    'library.storage': { ...said, basis: 'documented' },
  },
  errors: {
    'LIB-1': { status: 401, message: 'no card', row: 'library.loan.card', owner: true },
    'LIB-2': { status: 400, message: 'no body', row: 'library.loan.body', owner: true },
    'LIB-3': { status: 404, message: 'no such book', row: 'library.loan.book', owner: true },
    'LIB-4': { status: 409, message: 'on loan', row: 'library.loan.free', owner: true },
    'LIB-9': { status: 500, message: 'storage is down', row: 'library.storage', owner: true },
    'SIM-PATH': { status: 404, message: 'unknown path', row: 'library.stray', owner: false },
    'SIM-METHOD': { status: 405, message: 'wrong method', row: 'library.stray', owner: false },
    'SIM-BODY-SIZE': { status: 413, message: 'body too large', row: 'library.stray', owner: false },
    'SIM-PATH-ENCODING': {
      status: 400,
      message: 'path is not percent-encoded UTF-8',
      row: 'library.stray',
      owner: false,
    },
  },
  profile: {
    days: {
      default: 14,
      type: 'integer',
      minimum: 1,
      maximum: 60,
      basis: 'assumed',
      row: 'library.loan.made',
      reason: 'r',
    },
    taken: { default: 409, alternatives: [409, 423], basis: 'assumed', row: 'library.loan.free', reason: 'r' },
    greeting: { default: 'hello', basis: 'assumed', row: 'library.loan.made', reason: 'r' },
    strict: { default: false, type: 'boolean', basis: 'assumed', row: 'library.loan.made', reason: 'r' },
  },
  operations: {},
} as const satisfies ContractModule;

export const bookTable: TableSpec<Book> = {
  name: 'library.books',
  key: (row) => row.isbn,
  indexes: { subject: (row) => row.subjects },
};
export const loanTable: TableSpec<Loan> = {
  name: 'library.loans',
  key: (row) => row.id,
  indexes: { isbn: (row) => row.isbn },
};
export const visitTable: TableSpec<Visit> = {
  name: 'library.visits',
  key: (row) => row.ticket,
  session: true,
  expires: (row) => row.expires,
};
const memberTable: TableSpec<Member> = { name: 'members.members', key: (row) => row.card };

/** What a test seeds. */
export interface Shelf {
  readonly books: readonly Book[];
  readonly members: readonly Member[];
}

export const members: Register = {
  tables: [memberTable],
  seed: (shelf: Shelf) => ({ [memberTable.name]: shelf.members }),
};

interface LoanWish {
  readonly isbn: string | undefined;
}

const refuse = rulesOf<typeof contract>();

const loanRules: readonly Rule<LoanWish>[] = [
  refuse<LoanWish>('LIB-2', 'library.loan.body', ({ isbn }) => isbn === undefined, {
    expected: 'a JSON body with isbn',
    got: (_, call) => `${call.request.body.length} bytes`,
    todo: 'send {"isbn": "…"}',
  }),
  refuse<LoanWish>('LIB-3', 'library.loan.book', ({ isbn }, call) => !call.table('library.books').has(isbn!), {
    expected: 'the isbn of a book that we have',
    got: ({ isbn }) => String(isbn),
    todo: 'GET /v1/Books lists them',
  }),
  refuse<LoanWish>(
    'LIB-4',
    'library.loan.free',
    ({ isbn }, call) => call.table('library.loans').by('isbn', isbn!).length > 0,
    {
      expected: 'a book that is in',
      got: 'a book on loan',
      todo: 'wait until it is back',
      answer: (_, call) => ({ status: call.profile<number>('taken'), headers: { 'retry-after': '60' } }),
    },
  ),
];

function cardOf(call: Call): Refusal | undefined {
  const member = call.table<Member>('members.members').get(call.header('x-card') ?? '');
  call.auth = member;
  if (member) return undefined;
  const diagnosis = {
    expected: 'the card of a member in x-card',
    got: call.header('x-card') ?? 'no header',
    todo: 'send x-card',
  };
  return { code: 'LIB-1', row: 'library.loan.card', diagnosis };
}

const lend: Operation<LoanWish> = {
  id: 'lend',
  method: 'POST',
  path: '/v1/Loans',
  row: 'library.loan.made',
  guard: cardOf,
  read: (call) => ({ isbn: (call.json() as { isbn?: string } | undefined)?.isbn }),
  rules: loanRules,
  effect: (call, { isbn }) => {
    const { world } = call;
    const due = world.clock.now() + call.profile<number>('days') * 86_400_000;
    const row = {
      id: world.ids.guid('loan'),
      isbn: isbn!,
      card: (call.auth as Member).card,
      stamp: world.clock.stamp(),
      due,
    };
    call.note('member', row.card);
    return json(200, call.table<Loan>('library.loans').put(row));
  },
};

const oneBook: Operation<Book | undefined> = {
  id: 'oneBook',
  method: 'GET',
  path: '/v1/Books/{isbn}',
  row: 'library.book.found',
  read: (call) => call.table<Book>('library.books').get(call.params['isbn']!),
  rules: [
    refuse<Book | undefined>('LIB-3', 'library.loan.book', (book) => book === undefined, {
      expected: 'the isbn of a book that we have',
      got: (_, call) => call.params['isbn']!,
      todo: 'GET /v1/Books lists them',
    }),
  ],
  effect: (_, book) => json(200, book),
};

const manyBooks: Operation<string | null> = {
  id: 'manyBooks',
  method: 'GET',
  path: '/v1/Books',
  row: 'library.book.found',
  read: (call) => call.search.get('subject'),
  rules: [],
  effect: (call, subject) => {
    const table = call.table<Book>('library.books');
    return json(200, subject === null ? [...table.all()] : table.by('subject', subject));
  },
};

/** Writes, then fails: nothing of it may remain. */
const crash: Operation<undefined> = {
  id: 'crash',
  method: 'POST',
  path: '/v1/Crash',
  row: 'library.loan.made',
  read: () => undefined,
  rules: [],
  effect: (call) => {
    call.table<Book>('library.books').put({ isbn: 'x', title: 'half written', subjects: ['ruin'] });
    call.table<Book>('library.books').delete('1');
    call.world.ids.next('crash');
    throw new TypeError('a secret stack trace');
  },
};

const strays: Record<Stray, string> = {
  path: 'SIM-PATH',
  method: 'SIM-METHOD',
  'body-too-large': 'SIM-BODY-SIZE',
  'bad-path': 'SIM-PATH-ENCODING',
};

function answer(refusal: Refusal): Reply {
  const error = contract.errors[refusal.code as keyof typeof contract.errors];
  return json(refusal.status ?? error.status, { Code: refusal.code, Message: error.message }, { ...refusal.headers });
}

export const library: System = {
  id: 'library',
  title: 'An invented library',
  contract,
  mounts: ['/library', '/old/library'],
  hosts: ['https://library.example/api'],
  caseInsensitive: true,
  operations: [lend, oneBook, manyBooks, crash],
  tables: [bookTable, loanTable, visitTable],
  registers: [members],
  seed: (shelf: Shelf) => ({ [bookTable.name]: shelf.books }),
  answer,
  stray: (stray) => ({
    code: strays[stray],
    row: 'library.stray',
    diagnosis: { expected: 'a documented call', got: stray, todo: 'read the README' },
  }),
};

export const shelf: Shelf = {
  books: [
    { isbn: '1', title: 'The House', subjects: ['home', 'work'] },
    { isbn: '2', title: 'The Garden', subjects: ['home'] },
    { isbn: '3', title: 'The Road', subjects: [] },
  ],
  members: [
    { card: 'ann', name: 'Ann' },
    { card: 'bo', name: 'Bo' },
  ],
};
