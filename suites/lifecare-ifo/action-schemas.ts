/** What the parameters and results of actions are made of. */
import type { JsonSchema } from '../dsl/types.ts';

export const about = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description });
export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
export const object = (properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required,
});

export const text: JsonSchema = { type: 'string' };
export const filled: JsonSchema = { type: 'string', minLength: 1 };
export const whole: JsonSchema = { type: 'integer' };
export const truth: JsonSchema = { type: 'boolean' };
export const amount = about({ type: 'number' }, 'kronor');
export const day: JsonSchema = { type: 'string', format: 'date' };
export const kept: JsonSchema = { type: ['object', 'string', 'number', 'array'] };
export const id: JsonSchema = { type: ['integer', 'string'] };

export const person = about(filled, 'identity number, twelve characters');
