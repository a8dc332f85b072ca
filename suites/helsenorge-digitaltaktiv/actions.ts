/** What a client of DigitaltAktiv is asked to do: intentions, in English; values as the API spells them. */
import type { Action, JsonSchema } from '../dsl/types.ts';

const about = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description });
const object = (properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required,
});

const number: JsonSchema = { type: 'string', pattern: '^[0-9]{11}$' };
const yes: JsonSchema = { type: 'boolean' };
const numbers = about({ type: 'array', items: number, minItems: 1 }, 'national numbers or D-numbers');
const omraade = about({ enum: ['Helsehjelp', 'Ungdom'] }, 'the area that the status is needed for, by its name');
const kept: JsonSchema = { type: ['object', 'string', 'number', 'array'] };

const status = object(
  {
    number,
    self: about(yes, 'digitally active on their own'),
    viaOthers: about(yes, 'active because a parent or a proxy can act'),
    assignedPower: about(yes, 'cannot consent; somebody was assigned to act'),
  },
  ['number', 'self', 'viaOthers', 'assignedPower'],
);
const statuses: JsonSchema = { type: 'array', items: status };

/**
 * `syncStatus` is one round of a client that keeps statuses: it reads the change feed and brings its list up to date. What it keeps from
 * round to round (offset, statuses) it gives as `state`, in a form of its own, and gets back with the next round of the same list. Without
 * `state` it begins anew. A round that ended as `refused` or `failed` has kept nothing: the next one gets the state from before.
 */
export const actions = {
  syncStatus: {
    title: {
      sv: 'Håll en lokal patientlista aktuell med flödet av ändringar',
      nb: 'Hold en lokal pasientliste oppdatert med endringsstrømmen',
      en: 'Keep a local list of patients up to date with the change feed',
    },
    params: object(
      {
        patients: about(numbers, "the client's own patients"),
        omraade,
        state: about(kept, 'what the last round of this list gave'),
      },
      ['patients', 'omraade'],
    ),
    result: object(
      {
        statuses: about(
          statuses,
          'of all patients, as the client now has them; one who is missing counts as not active',
        ),
        state: about(kept, 'what the client keeps until the next round'),
      },
      ['statuses', 'state'],
    ),
  },
  checkActive: {
    title: {
      sv: 'Fråga om medborgare är digitalt aktiva',
      nb: 'Spør om innbyggere er digitalt aktive',
      en: 'Ask whether citizens are digitally active',
    },
    params: object({ numbers, omraade }, ['numbers', 'omraade']),
    result: object({ statuses: about(statuses, 'one who is missing counts as not active') }, ['statuses']),
  },
} satisfies Readonly<Record<string, Action>>;
