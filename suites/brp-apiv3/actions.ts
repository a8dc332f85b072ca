/** What a client of BRP is asked to do: intentions, in English; values as the API spells them. */
import type { Action, JsonSchema } from '../dsl/types.ts';

const about = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description });
const object = (properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required,
});

const kept: JsonSchema = { type: ['object', 'string', 'number', 'array'] };
const id: JsonSchema = { type: ['integer', 'string'] };

const person = object(
  {
    id: about(id, 'the column p_id'),
    row: about({ type: 'object' }, 'whatever the client holds of the person, in a form of its own; empty once erased'),
  },
  ['id', 'row'],
);

/**
 * `syncPersons` is one round of a client that holds a register of persons: it exports, and brings its register up to date. What it keeps
 * from round to round it gives as `state`, in a form of its own, and gets back with the next round; without `state` it begins anew. A
 * client that has to wait (after a 503, or a 429) does not sleep: it gives `retryAt`, and is asked again at that time with the state that
 * it gave, or with the one from before.
 */
export const actions = {
  syncPersons: {
    title: {
      sv: 'Hämta personer med exportmallen och håll det egna registret aktuellt',
      nb: 'Hent personer med eksportmalen og hold det egne registeret oppdatert',
      en: 'Export persons by the template and keep a register of one’s own up to date',
    },
    params: object({
      count: about({ type: 'integer', minimum: 1 }, 'rows of a page; without it as the client does by itself'),
      parameters: about(
        { enum: ['body', 'query'] },
        'where the parameters of the GET are to stand; without it as the client does by itself',
      ),
      template: about({ type: 'integer' }, 'id of another template than the one in the credentials: training sessions'),
      state: about(kept, 'what the last round gave'),
    }),
    result: object({
      persons: about({ type: 'array', items: person }, 'the whole register, after the round'),
      state: about(kept, 'what the client keeps until the next round'),
      retryAt: about({ type: 'string' }, 'ISO 8601: nothing more will be done before'),
    }),
  },
} satisfies Readonly<Record<string, Action>>;
