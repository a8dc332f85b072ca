/** Guids in the hyphenated form, in either case. */

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const empty = '00000000-0000-0000-0000-000000000000';

/** The guid in lower case; undefined when the text is none, or is the empty one. */
export function readGuid(text: string): string | undefined {
  const guid = text.toLowerCase();
  return form.test(guid) && guid !== empty ? guid : undefined;
}
