/** What a client of Lifecare IFO is asked to do: intentions, in English; values as the API spells them. */
import type { Action, JsonSchema } from '../dsl/types.ts';

const about = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description });
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const object = (properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required,
});

const text: JsonSchema = { type: 'string' };
const filled: JsonSchema = { type: 'string', minLength: 1 };
const whole: JsonSchema = { type: 'integer' };
const truth: JsonSchema = { type: 'boolean' };
const amount = about({ type: 'number' }, 'kronor');
const day: JsonSchema = { type: 'string', format: 'date' };
const kept: JsonSchema = { type: ['object', 'string', 'number', 'array'] };
const id: JsonSchema = { type: ['integer', 'string'] };

const person = about(filled, 'identity number, twelve characters');
const certain = about(
  truth,
  'false: nothing came, and the key has not been seen to read anything of that package, so it may lack it',
);
const retryAt = about(filled, 'ISO 8601: the API could not answer, and nothing more will be done before');
const held = about({ type: 'object' }, 'whatever the client holds, in a form of its own');

/** Lists of a person. */
export const lists = [
  'Actualisations',
  'Calculations',
  'Decisions',
  'Documents',
  'Executions',
  'Investigations',
  'Payments',
  'ResourceAllocations',
  'Services',
] as const;
/** Extracts. */
export const extracts = lists.filter((name) => name !== 'Documents');

const record = object(
  {
    id,
    date: about(
      { type: ['string', 'null'] },
      'the day of Date, PayDate, FromDate or StartDate in Sweden, YYYY-MM-DD; null without one',
    ),
    record: held,
  },
  ['id', 'record'],
);

const user = object(
  {
    id: about(filled, 'User.Id'),
    logonTypes: about(list({ enum: ['Certificate', 'External', 'Idp', 'Token', 'Tss'] }), 'as words'),
  },
  ['id'],
);

const directoryEntry = object(
  {
    id: about({ ...filled, maxLength: 10 }, 'the id that the user has, or is to have, in TSS'),
    firstName: filled,
    lastName: filled,
    networkUserId: text,
    hsaId: text,
  },
  ['id', 'firstName', 'lastName'],
);

const attachment = object(
  {
    type: about(filled, 'name of an attachment type of the proposal'),
    sender: about(filled, 'name of one of its sender types'),
    title: filled,
    senderName: text,
    content: about({ type: 'string', contentEncoding: 'base64' }, 'a PDF'),
  },
  ['type', 'sender', 'title', 'content'],
);

const again = about(truth, 'an earlier try got no answer: nobody knows whether it was made');

const row = (properties: Record<string, JsonSchema>): JsonSchema =>
  object({ type: about(filled, 'name in the proposal'), ...properties, note: text }, [
    'type',
    ...Object.keys(properties),
  ]);
const expense = row({ applied: amount, approved: amount });

const invoice = object(
  {
    id: whole,
    number: filled,
    paymentDate: day,
    amount,
    from: day,
    to: day,
    expires: day,
    provider: object({ id: whole, name: filled, orgNumber: whole }, ['id', 'name', 'orgNumber']),
    status: filled,
    sign: about({ ...filled, maxLength: 10 }, 'UpdateSign'),
  },
  ['id', 'number', 'paymentDate', 'amount', 'from', 'to', 'expires', 'provider', 'status', 'sign'],
);

const invoiceRow = about(id, 'what the client keeps of the row that it made, by which it changes and removes it');

/**
 * The credentials hold `domain`; `key`, or `keys`, one for each article: `{"8501": …}`; and `certificate`: `{pem, key, ca}`. Those of each
 * line count: whoever is given another certificate uses it from then on. A client that knows one key only answers `unsupported` where it is
 * given `keys` alone. What a client keeps from round to round it gives as `state`, in a form of its own, and gets back with the next round.
 */
export const actions = {
  readPerson: {
    title: { sv: 'Läs en person', nb: 'Les en person', en: 'Read a person' },
    params: object({ personId: person }, ['personId']),
    result: object(
      {
        found: truth,
        person: held,
        protection: about(
          object({ address: truth, registration: truth, phone: truth }, ['address', 'registration', 'phone']),
          'the flags that are stored with the person',
        ),
      },
      ['found'],
    ),
  },
  readContacts: {
    title: {
      sv: 'Läs vilka som handlägger en persons ärenden',
      nb: 'Les hvem som behandler en persons saker',
      en: "Read who works with a person's matters",
    },
    params: object({ personId: person }, ['personId']),
    result: object({ contacts: list(object({ name: text })), certain }, ['contacts']),
  },
  readList: {
    title: {
      sv: 'Läs en av en persons listor, för ett fönster av dagar',
      nb: 'Les en av en persons lister, for et vindu av dager',
      en: 'Read one of the lists of a person, for a window of days',
    },
    params: object(
      {
        list: { enum: lists },
        personId: person,
        from: about(day, 'first day of the window'),
        to: about(day, 'last day of the window'),
        pageSize: about({ type: 'integer', minimum: 1 }, 'records of a page; without it as the client does by itself'),
        service: about(whole, 'decisions of this service only; unsupported if the client never means one matter'),
      },
      ['list', 'personId', 'from', 'to'],
    ),
    result: object({ records: list(record), certain, retryAt }),
  },
  isPaid: {
    title: {
      sv: 'Svara på om biståndet för en månad är utbetalt',
      nb: 'Svar på om stønaden for en måned er utbetalt',
      en: 'Say whether the assistance of a month has been paid',
    },
    params: object({ personId: person, month: about({ type: 'string', pattern: '^\\d{4}-\\d{2}$' }, 'YYYY-MM') }, [
      'personId',
      'month',
    ]),
    result: object({ paid: truth }, ['paid']),
  },
  readDocument: {
    title: { sv: 'Hämta ett dokument', nb: 'Hent et dokument', en: 'Fetch a document' },
    params: object({ id: about(filled, 'document id') }, ['id']),
    result: object({ found: truth, bytes: about(whole, 'size of the PDF') }, ['found']),
  },
  extract: {
    title: {
      sv: 'Gör ett uttag och håll den egna kopian aktuell',
      nb: 'Gjør et uttrekk og hold egen kopi oppdatert',
      en: 'Take an extract and keep a copy of one’s own up to date',
    },
    params: object(
      {
        extract: { enum: extracts },
        limit: about({ type: 'integer', minimum: 1 }, 'records of a page; without it as the client does by itself'),
        state: about(kept, 'what the last round gave; without it the client begins anew, with all'),
      },
      ['extract'],
    ),
    result: object({
      records: about(list(record), 'the whole copy, after the round'),
      state: about(kept, 'what the client keeps until the next round'),
      retryAt,
    }),
  },
  search: {
    title: { sv: 'Sök i ett uttag', nb: 'Søk i et uttrekk', en: 'Search in an extract' },
    params: object(
      { extract: { enum: extracts }, field: about(filled, 'a searchable field'), value: about(filled, 'its value') },
      ['extract', 'field', 'value'],
    ),
    result: object({ records: list(record) }, ['records']),
  },
  readUser: {
    title: { sv: 'Läs en användare i TSS', nb: 'Les en bruker i TSS', en: 'Read a user of TSS' },
    params: object({ id: filled }, ['id']),
    result: object({ found: truth, user }, ['found']),
  },
  readUsers: {
    title: {
      sv: 'Läs alla användare i TSS, eller dem med en roll',
      nb: 'Les alle brukere i TSS, eller dem med en rolle',
      en: 'Read all users of TSS, or those of a role',
    },
    params: object({
      role: filled,
      limit: about({ type: 'integer', minimum: 1 }, 'users of a page; without it as the client does by itself'),
    }),
    result: object({ users: list(user) }, ['users']),
  },
  syncUsers: {
    title: {
      sv: 'Låt användarna i TSS följa kommunens katalog',
      nb: 'La brukerne i TSS følge kommunens katalog',
      en: "Let the users of TSS follow the municipality's directory",
    },
    params: object(
      {
        directory: about(list(directoryEntry), 'everybody who is in the directory now'),
        before: about(list(directoryEntry), 'everybody who was, when users were last brought up to date'),
        state: about(kept, 'what the last round gave'),
      },
      ['directory'],
    ),
    result: object({ state: about(kept, 'what the client keeps until the next round') }),
  },
  registerPerson: {
    title: { sv: 'Lägg in en person i IFO', nb: 'Legg inn en person i IFO', en: 'Enter a person into IFO' },
    params: object(
      { personId: person, givenName: filled, familyName: filled, maritalStatus: about(filled, 'name in the proposal') },
      ['personId', 'givenName', 'familyName'],
    ),
    result: object({}),
  },
  sendApplication: {
    title: {
      sv: 'Registrera en ansökan som aktualisering, med bilagor',
      nb: 'Registrer en søknad som aktualisering, med vedlegg',
      en: 'Register an application as an actualisation, with attachments',
    },
    params: object(
      {
        personId: person,
        date: about(day, 'when it was made'),
        type: about(filled, 'name of the type of actualisation'),
        fromWho: about(filled, 'name'),
        reason: about(filled, 'name'),
        organisation: about(filled, 'name'),
        attachments: list(attachment),
        again,
      },
      ['personId', 'date', 'type', 'fromWho', 'reason', 'organisation'],
    ),
    result: object(
      { id: about(whole, 'of the actualisation'), attached: about(whole, 'attachments that were stored') },
      ['id'],
    ),
  },
  makeCalculation: {
    title: { sv: 'Gör en beräkning', nb: 'Gjør en beregning', en: 'Make a calculation' },
    params: object(
      {
        personId: person,
        norm: about(filled, 'kind of norm, without the year: Riksnorm'),
        from: day,
        to: day,
        persons: list(
          object({ personId: person, days: about(whole, 'that count; without it the whole period') }, ['personId']),
        ),
        incomes: list(row({ applicant: amount, coApplicant: amount })),
        expenses: list(expense),
        specialExpenses: list(expense),
      },
      ['personId', 'norm', 'from', 'to', 'persons'],
    ),
    result: object({ id: about(whole, 'of the calculation') }, ['id']),
  },
  registerInvoice: {
    title: {
      sv: 'Registrera en vårdfaktura på en persons resurstilldelning',
      nb: 'Registrer en behandlingsfaktura på en persons ressurstildeling',
      en: 'Register a care invoice at a resource allocation of a person',
    },
    params: object({ personId: person, invoice }, ['personId', 'invoice']),
    result: object({ row: invoiceRow }, ['row']),
  },
  changeInvoice: {
    title: { sv: 'Ändra en vårdfaktura', nb: 'Endre en behandlingsfaktura', en: 'Change a care invoice' },
    params: object({ row: invoiceRow, invoice }, ['row', 'invoice']),
    result: object({}),
  },
  removeInvoice: {
    title: { sv: 'Ta bort en vårdfaktura', nb: 'Fjern en behandlingsfaktura', en: 'Remove a care invoice' },
    params: object({ row: invoiceRow, sign: filled }, ['row', 'sign']),
    result: object({}),
  },
} satisfies Readonly<Record<string, Action>>;
