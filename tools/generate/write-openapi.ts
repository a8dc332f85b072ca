/** The text of `generated/<system>/openapi.ts`: the document as a value, so that no YAML is parsed at run time. Unformatted. */
export function writeOpenApi(origin: string, openapi: unknown): string {
  return [
    `// Made from ${origin} by npm run generate. Change that file, never this one.`,
    `export const openapi: object = ${JSON.stringify(openapi)};`,
  ].join('\n');
}
