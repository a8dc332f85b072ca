/** What a client of HelseID is asked to do: to call an API, whichever it is, with a token of its scope. */
import type { Action, JsonSchema } from '../dsl/types.ts';

const text: JsonSchema = { type: 'string' };
const about = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description });

export const actions = {
  callApi: {
    title: {
      sv: 'Anropa en adress med ett token för ett scope',
      nb: 'Kall en adresse med et token for et scope',
      en: 'Call an address with a token for a scope',
    },
    params: {
      type: 'object',
      properties: {
        scope: about(text, 'the scope that the call needs; a token with more of the client’s scopes will do too'),
        method: { enum: ['GET', 'POST'] },
        url: about({ type: 'string', format: 'uri' }, 'the address, without its query'),
        query: about({ type: 'object', additionalProperties: text }, 'what goes into the query of the address'),
        body: about({ type: 'object' }, 'what is sent as JSON'),
      },
      required: ['scope', 'method', 'url'],
    },
    result: {
      type: 'object',
      properties: { status: about({ type: 'integer' }, 'the status that the API answered with: 200 to 299') },
      required: ['status'],
    },
  },
} satisfies Readonly<Record<string, Action>>;
