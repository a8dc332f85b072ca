/** A tiny suite for an invented API, so that the machinery is tested without any domain. */
import type { ContractModule } from '../../contracts/types.ts';
import { createBase } from '../../simulators/kernel/base.ts';
import { library, shelf } from '../../simulators/kernel/testing/invented-api.ts';
import { World } from '../../simulators/kernel/world.ts';
import { people } from '../../simulators/registers/people.ts';
import { sentHeader, sentJson } from '../dsl/exchange.ts';
import type { Check, ClientContext, ClientModule, Suite, Text } from '../dsl/types.ts';

/** An invented sentence in three languages. */
export function invented(words: string): Text {
  return { sv: `${words} (sv)`, nb: `${words} (nb)`, en: words };
}

const client = { actor: 'client', sources: [{ source: 'rules', heading: 'Lending' }] } as const;

export const clientContract = {
  system: 'library-client',
  sources: {
    rules: {
      id: 'rules',
      title: 'Rules of the library',
      owner: 'Nobody',
      url: 'https://library.example/rules',
      changed: '2026-01-02',
    },
  },
  requirements: {
    'client.card.sent': {
      ...client,
      level: 'must',
      basis: 'documented',
      text: 'The client shows the card of a member.',
    },
    'client.loan.once': {
      ...client,
      level: 'must',
      basis: 'derived',
      from: ['client.card.sent'],
      text: 'A refused loan is not asked for again.',
    },
    'client.isbn.text': {
      ...client,
      level: 'must',
      basis: 'assumed',
      text: 'The isbn is sent as text.',
      profile: 'isbn',
    },
    'client.agent.named': { ...client, level: 'should', basis: 'documented', text: 'The client says who it is.' },
    'client.books.returned': {
      ...client,
      level: 'must',
      basis: 'documented',
      text: 'Books come back.',
      not_tested_reason: 'returning happens at the desk',
    },
    'client.fines.paid': { ...client, level: 'must', basis: 'documented', text: 'Fines are paid.' },
  },
  errors: {},
  profile: {
    isbn: {
      default: 'text',
      alternatives: ['text', 'number'],
      basis: 'assumed',
      row: 'client.isbn.text',
      reason: 'the rules show no example',
    },
  },
  operations: {},
} as const satisfies ContractModule;

/** The reference client. */
export function libraryClient(): ClientModule {
  return {
    async borrow(
      { isbn, card }: { isbn: string; card: string },
      { endpoints, fetch = globalThis.fetch }: ClientContext,
    ) {
      const response = await fetch(`${endpoints['library']}/v1/Loans`, {
        method: 'POST',
        headers: { 'x-card': card, 'content-type': 'application/json', 'user-agent': 'reader/1' },
        body: JSON.stringify({ isbn }),
      });
      const body = (await response.json()) as { id: string; Code?: string; Message?: string };
      if (response.ok) return { loan: body.id };
      throw Object.assign(new Error(body.Message), { outcome: 'refused', code: body.Code });
    },
    async look({ isbn }: { isbn: string }, { endpoints, fetch = globalThis.fetch }: ClientContext) {
      const response = await fetch(`${endpoints['library']}/v1/Books/${isbn}`, {
        headers: { 'user-agent': 'reader/1' },
      });
      return { title: ((await response.json()) as { title: string }).title };
    },
  };
}

const shown: Check = {
  id: 'card-shown',
  title: invented('The client shows the card'),
  rows: ['client.card.sent', 'client.agent.named'],
  level: 'L0',
  step: '1',
  async run(trial) {
    await trial.act('borrow', { isbn: '1', card: 'ann' });
    const [loan] = trial.exchanges({ operation: 'lend' });
    const card = loan && sentHeader(loan, 'x-card');
    trial.demand(card === 'ann', {
      row: 'client.card.sent',
      message: invented('The card is in x-card'),
      expected: 'ann',
      actual: card,
    });
    const agent = loan && sentHeader(loan, 'user-agent');
    const named = agent === 'reader/1';
    trial.demand(named, {
      row: 'client.agent.named',
      message: invented('The client says who it is'),
      expected: 'reader/1',
      actual: agent,
    });
  },
};

const once: Check = {
  id: 'refused-once',
  title: invented('A refused loan is not asked for again'),
  rows: ['client.loan.once'],
  level: 'L3',
  step: '2',
  negative: true,
  async run(trial) {
    const acted = await trial.act('borrow', { isbn: 'none', card: 'ann' });
    const calls = trial.exchanges({ operation: 'lend' }).length;
    const message = invented('One call for one refused loan');
    trial.demand(calls <= 1, { row: 'client.loan.once', message, expected: 'at most 1', actual: calls });
    trial.demand(acted.outcome !== 'done', {
      row: 'client.loan.once',
      message,
      expected: 'no loan',
      actual: acted.outcome,
    });
  },
};

const asText: Check = {
  id: 'isbn-text',
  title: invented('The isbn is text'),
  rows: ['client.isbn.text'],
  level: 'L1',
  needs: ['memory'],
  async run(trial) {
    await trial.act('borrow', { isbn: '2', card: 'bo' });
    const [loan] = trial.exchanges({ operation: 'lend' });
    const isbn: unknown = loan && sentJson(loan)?.isbn;
    const message = invented('The isbn is text');
    trial.demand(typeof isbn === 'string', {
      row: 'client.isbn.text',
      message,
      expected: invented('text'),
      actual: isbn,
    });
  },
};

const object = (properties: object, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const text = { type: 'string' };

export const librarySuite: Suite = {
  id: 'library',
  title: invented('Borrowing from an invented library'),
  systems: ['library'],
  contracts: [clientContract],
  actions: {
    borrow: {
      title: invented('Borrow a book'),
      params: object({ isbn: text, card: text }),
      result: object({ loan: text }),
    },
    look: { title: invented('Look at a book'), params: object({ isbn: text }), result: object({ title: text }) },
  },
  checks: [shown, once, asText],
  steps: [
    { id: '1', title: invented('First loan') },
    { id: '2', title: invented('Refusals') },
  ],
  life: { action: 'look', params: () => ({ isbn: '3' }) },
  mutants: [
    {
      check: 'card-shown',
      title: 'sends a wrong user-agent',
      fetch: (next) => (url, init) => next(url, withHeader(init, 'user-agent', 'x')),
    },
    {
      check: 'refused-once',
      title: 'asks twice',
      fetch: (next) => async (url, init) => {
        const first = await next(url, init);
        return first.status === 404 ? next(url, init) : first;
      },
    },
    {
      check: 'isbn-text',
      title: 'sends the isbn as a number',
      fetch: (next) => (url, init) => next(url, init?.body === '{"isbn":"2"}' ? { ...init, body: '{"isbn":2}' } : init),
    },
  ],
  referenceClient: async () => libraryClient(),
};

function withHeader(init: RequestInit | undefined, name: string, value: string): RequestInit {
  return { ...init, headers: { ...(init?.headers as Record<string, string>), [name]: value } };
}

/** A suite like it, with other checks. */
export function suiteWith(...checks: readonly Check[]): Suite {
  return { ...librarySuite, checks };
}

/** A check of the invented suite in one line. */
export function checkThat(id: string, run: Check['run'], more: Partial<Check> = {}): Check {
  return { id, title: invented(id), rows: ['client.card.sent'], level: 'L0', run, ...more };
}

export function libraryWorld(): World {
  const system = { ...library, registers: [...library.registers, people], credentials: () => ({ card: 'ann' }) };
  return new World(createBase([system], { ...shelf, people: [] }));
}
