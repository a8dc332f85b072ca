/** Reading about a person, and extracts: intentions, in English; values as the API spells them. */
import type { Action } from '../dsl/types.ts';
import { about, day, filled, id, kept, list, object, person, text, truth, whole } from './action-schemas.ts';

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

export const readingActions = {
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
      sv: 'Läs en av en persons listor, för en period',
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
} satisfies Readonly<Record<string, Action>>;
