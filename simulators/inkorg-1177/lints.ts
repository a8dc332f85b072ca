/** What the portal takes and its sender should know: remarks on a message that was sent. */
import { checkSwedish } from '../../fixtures/identity/swedish.ts';
import { findingsIn, type Finding } from './docbook.ts';
import type { SendRequest } from './portal-request.ts';
import type { Remark } from './remarks.ts';

/** The usual form (`inkorg.send.hsa-id-form`). */
export function isHsaId(text: string): boolean {
  return /^SE\d{10}-[A-Z0-9]{1,20}$/.test(text);
}

const found = new WeakMap<SendRequest, readonly Finding[]>();

/** Looked for once a message: rules, diagnosis and remarks ask for the same. */
function findings(read: SendRequest): readonly Finding[] {
  const known = found.get(read) ?? findingsIn(read.text);
  found.set(read, known);
  return known;
}

/** The first thing in a text that the portal cannot show. */
export function contentProblem(read: SendRequest): Finding | undefined {
  return findings(read).find(({ severity }) => severity === 'error');
}

const longHeading = 100;
const longText = 30_000;

function lengthRemarks({ heading = '', text }: SendRequest): Remark[] {
  return [
    ...(heading.length > longHeading
      ? [
          {
            row: 'inkorg.send.heading-length',
            got: `a heading of ${heading.length} characters`,
            todo: 'shorten it',
          } as const,
        ]
      : []),
    ...(text.length > longText
      ? [{ row: 'inkorg.send.text-length', got: `a text of ${text.length} characters`, todo: 'shorten it' } as const]
      : []),
  ];
}

function unitRemarks({ unit }: SendRequest): Remark[] {
  const empty = unit.id.trim() === '' || unit.name.trim() === '';
  const todo = 'name the sending unit by its HSA-id and its name';
  return [
    ...(empty ? [{ row: 'inkorg.client.unit-named', got: 'unitId or unitName without content', todo } as const] : []),
    ...(isHsaId(unit.id) ? [] : [{ row: 'inkorg.client.unit-hsa-id', got: `unitId ${unit.id}`, todo } as const]),
  ];
}

function linkRemarks({ link }: SendRequest): Remark[] {
  const query = link?.queryString ?? '';
  if (!/^\s*([a-z][a-z0-9+.-]*:)?\/\//i.test(query)) return [];
  return [
    { row: 'inkorg.client.sso-no-url', got: `queryString ${query}`, todo: 'send what goes behind the base URL only' },
  ];
}

function notifyRemarks({ notify, issued, link }: SendRequest): Remark[] {
  const todo = 'send sourceSystem with it';
  if (issued) return [];
  return [
    ...(notify
      ? [{ row: 'inkorg.client.notify-with-source-system', got: 'notify true without sourceSystem', todo } as const]
      : []),
    ...(link
      ? [{ row: 'inkorg.client.sso-with-source-system', got: 'ssoLink without sourceSystem', todo } as const]
      : []),
  ];
}

function extensionRemarks({ sourceSystemAsExtension: namespace }: SendRequest): Remark[] {
  if (namespace === undefined) return [];
  const todo = 'put it into the namespace of the operation: as an extension it has no effect';
  return [{ row: 'inkorg.schema.as-extension', got: `sourceSystem in the namespace ${namespace}`, todo }];
}

function personRemarks({ person }: SendRequest): Remark[] {
  if (checkSwedish(person).ok) return [];
  const todo = 'send only test numbers that Inera or Skatteverket has approved';
  return [{ row: 'inkorg.send.person-id-check', got: 'a number whose date or check digit cannot be', todo }];
}

/** In version 1 unknown elements are no more than a remark (`inkorg.client.no-html`). */
function contentRemarks(read: SendRequest): Remark[] {
  return findings(read).map(({ row, element, got, todo }) => ({ row, got: `${element}: ${got}`, todo }));
}

export function remarksOn(read: SendRequest): Remark[] {
  return [
    ...lengthRemarks(read),
    ...unitRemarks(read),
    ...linkRemarks(read),
    ...notifyRemarks(read),
    ...extensionRemarks(read),
    ...personRemarks(read),
    ...contentRemarks(read),
  ];
}
