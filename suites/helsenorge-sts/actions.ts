/** What a client of Helsenorge STS is asked to do: to call an API with the token that it got. */
import type { Action, JsonSchema } from '../dsl/types.ts';

const text: JsonSchema = { type: 'string' };
const about = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description });

export const actions = {
  callApi: {
    title: {
      sv: 'Anropa en adress i EksternAPI med ett token från Helsenorge STS',
      nb: 'Kall en adresse i EksternAPI med et token fra Helsenorge STS',
      en: 'Call an address of EksternAPI with a token of Helsenorge STS',
    },
    params: {
      type: 'object',
      properties: {
        method: { enum: ['GET'] },
        url: about({ type: 'string', format: 'uri' }, 'the address, without its query'),
        query: about({ type: 'object', additionalProperties: text }, 'what goes into the query of the address'),
      },
      required: ['method', 'url'],
    },
    result: {
      type: 'object',
      properties: { status: about({ type: 'integer' }, 'the status that the API answered with: 200 to 299') },
      required: ['status'],
    },
  },
} satisfies Readonly<Record<string, Action>>;
