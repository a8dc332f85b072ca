import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder below the system's temporary one, with these files in it. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'motpart-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The authored files of an invented system `tiny`, without a fault. */
export const tinyContract = {
  'tiny/sources.yaml': `
- { id: tiny-api, title: Tiny API, owner: Nobody, url: https://example.org/tiny, changed: 2024-06-27 }
`,
  'tiny/requirements.yaml': `
- id: tiny.send.exists
  actor: server
  level: must
  basis: documented
  text: A thing that does not exist is refused.
  sources: [{ source: tiny-api, heading: Errors, field: T-1 }]
  operation: sendThing
  inventory: [ThingId, T-1]
- id: tiny.send.scheme
  actor: server
  level: must
  basis: assumed
  text: The documents leave open which scheme is taken.
  profile: scheme
- id: tiny.send.after
  actor: client
  level: must
  basis: derived
  from: [tiny.send.exists]
  text: A client sends only things that exist.
  sources: [{ source: tiny-api }]
  not_tested_reason: nobody can see what a client knows
`,
  'tiny/errors.yaml': `
- { code: T-1, status: 400, message: "Det finns inte: 'ting'", row: tiny.send.exists, owner: true }
- { code: SIM-TINY, status: 403, message: No., row: tiny.send.scheme, owner: false }
`,
  'tiny/profile.yaml': `
- { key: scheme, default: both, alternatives: [both, one, 401], basis: assumed, row: tiny.send.scheme, reason: nobody says which }
- { key: limit, default: 3, type: integer, minimum: 1, maximum: 9, basis: assumed, row: tiny.send.scheme, reason: nobody says how many }
`,
  'tiny/inventory.yaml': `
- { name: ThingId, kind: field, where: Send request }
- { name: T-1, kind: code, where: Errors }
- { name: Old, kind: field, where: Send request, set_aside: struck out in the document }
`,
  'tiny/openapi.yaml': `
openapi: 3.1.0
info: { title: Tiny, version: '1' }
paths:
  /Thing:
    post: { operationId: sendThing, x-requirements: [tiny.send.exists] }
components:
  schemas:
    SendRequest:
      description: What is sent.
      type: object
      required: [ThingId]
      additionalProperties: false
      properties:
        ThingId: { type: string, format: uuid, x-note: from the catalogue }
        Kind: { $ref: '#/components/schemas/Kind' }
        Name: { type: string, maxLength: 5, example: Åke }
        When: { type: string, format: date-time }
        Day: { type: string, format: date }
        Where: { type: [string, 'null'], format: uri }
    Kind: { type: string, enum: [A, B] }
    Either:
      type: object
      required: [Common]
      anyOf: [{ required: [A] }, { required: [B] }]
      properties: { A: { type: integer }, B: { type: integer }, Common: { type: string } }
`,
} as const;

export type TinyFile = keyof typeof tinyContract;

/** The tiny contract with one passage of one file replaced; throws when the passage is not there. */
export function tinyContractWith(file: TinyFile, passage: string, instead: string): Record<string, string> {
  const text = tinyContract[file];
  if (!text.includes(passage)) throw new Error(`${file} has no passage ${passage}`);
  return { ...tinyContract, [file]: text.replace(passage, instead) };
}
