import { fullFormats } from 'ajv-formats/dist/formats.js';

const { validate } = fullFormats['date-time'] as { validate: (value: string) => boolean };

/**
 * The string formats of the validators. `date-time` is that of RFC 3339 with its T: ajv-formats takes a space there too,
 * which the JSON readers of the real servers do not.
 */
export const formats = { ...fullFormats, 'date-time': (value: string) => !/\s/.test(value) && validate(value) };
