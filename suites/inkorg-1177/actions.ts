/** What a sending system is asked to do: intentions, in English; values as the contract spells them. */
import type { Action, JsonSchema } from '../dsl/types.ts';

const text: JsonSchema = { type: 'string' };
const filled: JsonSchema = { type: 'string', minLength: 1 };
const moment: JsonSchema = { type: 'string', format: 'date-time' };
const kind: JsonSchema = { enum: ['SMS', 'Email', 'Other'] };
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const about = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description });
const object = (properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required,
});

const person = about(filled, 'personnummer or samordningsnummer, twelve characters');

const unit = object(
  {
    id: about(filled, 'HSA-id of the sending unit'),
    name: filled,
    address: text,
    postalCode: text,
    postalCity: text,
    telephone: text,
  },
  ['id', 'name'],
);

const ssoLink = object(
  {
    systemId: filled,
    text: about(filled, 'what the citizen reads on the link'),
    queryString: about(text, 'what the portal appends to the address that it knows of systemId'),
    type: { enum: ['CurrentTarget', 'NewTarget', 'Embedded', 'Widget'] },
  },
  ['systemId', 'text', 'type'],
);

const section = object({ title: filled, paragraphs: { ...list(filled), minItems: 1 } }, ['title', 'paragraphs']);

const message = {
  person,
  unit,
  heading: text,
  text: about(text, 'plain text'),
  sections: about(
    { ...list(section), minItems: 1 },
    'instead of text: the client formats it; unsupported if it never does',
  ),
  threadId: about(filled, 'the thread that the message belongs to'),
  notify: about({ type: 'boolean' }, 'is the citizen to be notified? Absent: as the client does by itself'),
  ssoLink: about(ssoLink, 'unsupported if the client never sends links'),
  onBehalfOf: about(filled, 'HSA-id of the party that the client acts for; unsupported if it acts for itself only'),
} as const;

const methods = about(list(kind), 'in any order');

/**
 * Time: `now` of each line is the time that counts, and the run moves it. A client does not wait: what is to be done later it keeps, and
 * does it when `work` is called at or after that time. A client that cannot be told the time answers `work` with unsupported; what
 * depends on time is then for people to judge.
 */
export const actions = {
  isActive: {
    title: {
      sv: 'Fråga om en person är aktiv användare',
      nb: 'Spør om en person er aktiv bruker',
      en: 'Ask whether a person is an active user',
    },
    params: object({ person }, ['person']),
    result: object({ active: { type: 'boolean' }, methods }, ['active', 'methods']),
  },
  sendMessage: {
    title: {
      sv: 'Skicka ett meddelande till en persons inkorg, om personen är aktiv',
      nb: 'Send en melding til innboksen til en person, hvis personen er aktiv',
      en: "Send a message to a person's inbox, if the person is active",
    },
    params: { ...object(message, ['person', 'unit']), anyOf: [{ required: ['text'] }, { required: ['sections'] }] },
    result: object(
      {
        sent: about({ type: 'boolean' }, 'does the client count it as delivered?'),
        notSent: about({ const: 'inactive' }, 'why nothing was sent'),
        resultCode: { enum: ['OK', 'INFO', 'ERROR'] },
        resultText: about({ type: ['string', 'null'] }, 'what came with the code, for the user to read'),
        threadId: about({ type: ['string', 'null'] }, 'as the answer has it'),
        notified: about(list(kind), 'kinds of notification that the message caused'),
      },
      ['sent'],
    ),
  },
  sendBatch: {
    title: {
      sv: 'Planera samma meddelande till många, inom den avtalade lasten',
      nb: 'Planlegg samme melding til mange, innenfor den avtalte lasten',
      en: 'Plan the same message to many, within the agreed load',
    },
    params: object(
      {
        people: about({ ...list(person), minItems: 1 }, 'one message each; a person may come more than once'),
        unit,
        heading: text,
        text: filled,
      },
      ['people', 'unit', 'text'],
    ),
    result: object(
      { schedule: about(list(object({ at: moment }, ['at'])), 'when each message is to go out, one entry a message') },
      ['schedule'],
    ),
  },
  work: {
    title: {
      sv: 'Gör det som väntar och vars tid är inne',
      nb: 'Gjør det som venter og som det er tid for',
      en: 'Do what waits and whose time has come',
    },
    params: object({}),
    result: object({
      next: about({ type: ['string', 'null'], format: 'date-time' }, 'when there is more to do; null: nothing waits'),
    }),
  },
  settings: {
    title: {
      sv: 'Redovisa klientens egna tidsgränser',
      nb: 'Oppgi klientens egne tidsgrenser',
      en: "Tell the client's own time limits",
    },
    params: object({}),
    result: object(
      { answerWithinSeconds: about({ type: 'number', minimum: 0 }, 'after this a call counts as unanswered') },
      ['answerWithinSeconds'],
    ),
  },
} satisfies Readonly<Record<string, Action>>;
