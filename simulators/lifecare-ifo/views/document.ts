/** PersonBasedDocumentDTO, and PdfDTO with the content of one. */
import type { PdfDTO, PersonBasedDocumentDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { LifecareDocument } from '../../../fixtures/lifecare/types.ts';
import { dayAs, type Seen, textAs } from './fields.ts';

/** `lifecare.documents.owner-types` */
const ownerTypes = { investigation: 'Utredning', service: 'Insats' } as const;

export const documentView = (seen: Seen, row: LifecareDocument): PersonBasedDocumentDTO => ({
  Id: row.id,
  Title: textAs(row.title),
  Date: dayAs(seen, row.date),
  DocumentType: textAs(row.type),
  OwnerId: String(row.owner),
  OwnerType: ownerTypes[row.of],
});

export const pdfView = (seen: Seen, row: LifecareDocument, content: Uint8Array): PdfDTO => ({
  DocumentId: row.id,
  Description: textAs(row.title),
  Content: Buffer.from(content).toString('base64'),
  Date: dayAs(seen, row.date),
  Time: null,
  UpdateSignature: null,
});
