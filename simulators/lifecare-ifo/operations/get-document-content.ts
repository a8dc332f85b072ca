/** GET DocumentContent: one document by its id, as the bytes of its PDF or as JSON that holds them. */
import type { LifecareDocument } from '../../../fixtures/lifecare/types.ts';
import type { Call } from '../../kernel/call.ts';
import type { Operation } from '../../kernel/operation.ts';
import { opens } from '../access/guard.ts';
import { loadPdf, pdfOf } from '../document-pdf.ts';
import { type Judged, missingOf, parametersOf } from '../reading/parameters.ts';
import { is } from '../refuse.ts';
import { succeed } from '../reply.ts';
import { documentContentRules } from '../rules-lists.ts';
import { documentsTable } from '../state.ts';
import { pdfView } from '../views/document.ts';

interface Request extends Judged {
  readonly document: LifecareDocument | undefined;
}

/** With Accept application/pdf always, else as the profile says (`lifecare.document-content.form`). */
const asBytes = (call: Call): boolean =>
  (call.header('accept') ?? '').toLowerCase().includes('application/pdf') || is(call, 'documentContent', 'pdf');

export const getDocumentContent: Operation<Request> = {
  id: 'getDocumentContent',
  method: 'GET',
  path: '/apifc/v1/DocumentContent',
  row: 'lifecare.document-content.by-id',
  guard: opens(7),
  load: loadPdf,
  read: (call) => {
    const parameters = parametersOf(call);
    const document = call.table<LifecareDocument>(documentsTable.name).get(parameters('id') ?? '');
    return { document, faults: missingOf('lifecare.error.not-valid', parameters, ['id']) };
  },
  rules: documentContentRules,
  effect: (call, { document }) => {
    const bytes = pdfOf(document!);
    if (!asBytes(call)) return succeed(call, pdfView(call, document!, bytes), 'PdfDTO');
    return { status: 200, headers: { 'content-type': 'application/pdf' }, body: bytes };
  },
};
