/** The form of POST Actualisations/{id}/Attachments, held against the catalogues. */
import type { RequirementId } from '../../../contracts/generated/lifecare-ifo/index.ts';
import type { Actualisation } from '../../../fixtures/lifecare/types.ts';
import type { Call } from '../../kernel/call.ts';
import { decodeText } from '../../kernel/codecs/text.ts';
import type { World } from '../../kernel/world.ts';
import { catalogueOf } from '../catalogues.ts';
import type { Written } from '../rules-body.ts';
import { actualisationsTable } from '../state.ts';
import { type Body, fieldsFrom, mediaTypeOf } from './body.ts';
import { FieldReader } from './field-reader.ts';
import { boundaryIn, type Part, partsIn } from './multipart.ts';
import { integerIn } from './parameters.ts';

const formType = 'multipart/form-data';
const mandatory = ['InsertDocumentType', 'InsertDocumentSenderType', 'Content'] as const;

export interface AttachmentRequest extends Written {
  readonly id: string;
  readonly actualisation: Actualisation | undefined;
  readonly type: number | undefined;
  readonly sender: number | undefined;
  readonly title: string;
  readonly senderName: string;
  readonly content: Uint8Array;
}

/** What a part says as text; a file is not looked into. */
const textOf = ({ name, content, contentType }: Part): string | undefined =>
  name.toLowerCase() === 'content' ? String(content.length || '') : decodeText(content, contentType);

function readParts(call: Call): { readonly body: Body; readonly parts: readonly Part[] } {
  const mediaType = mediaTypeOf(call);
  const boundary = mediaType === formType ? boundaryIn(call.header('content-type')!) : undefined;
  const parts = boundary === undefined ? undefined : partsIn(call.request.body, boundary);
  const texts = parts?.map((part) => [part.name, textOf(part)] as const);
  const fields = texts && fieldsFrom(texts);
  return { body: { mediaType, isTaken: mediaType === formType, fields }, parts: parts ?? [] };
}

const unknown: RequirementId = 'lifecare.attachments.codes-refusal';

/** Types and their senders (`lifecare.attachments.codes`). */
function blameCodes(fields: FieldReader, world: World, type: number | undefined, sender: number | undefined): void {
  const known = catalogueOf(world, 'attachmentTypes').find(({ id }) => id === type);
  if (type !== undefined && !known) fields.blame(unknown, 'InsertDocumentType', `InsertDocumentType ${type} is not offered.`); // prettier-ignore
  if (known && sender !== undefined && !known.senders.some(({ id }) => id === sender))
    fields.blame(
      unknown,
      'InsertDocumentSenderType',
      `InsertDocumentSenderType ${sender} is not offered for the type.`,
    );
}

function actualisationIn({ params, world }: Call): Actualisation | undefined {
  const id = integerIn(params['id'] ?? '');
  return id === undefined ? undefined : world.table<Actualisation>(actualisationsTable.name).get(String(id));
}

export function readAttachment(call: Call): AttachmentRequest {
  const { body, parts } = readParts(call);
  const fields = new FieldReader(body.fields);
  fields.demand('lifecare.attachments.mandatory', mandatory);
  const [type, sender] = [fields.integer('InsertDocumentType'), fields.integer('InsertDocumentSenderType')];
  blameCodes(fields, call.world, type, sender);
  return {
    body,
    faults: fields.faults,
    dates: fields.dates,
    id: call.params['id'] ?? '',
    actualisation: actualisationIn(call),
    type,
    sender,
    title: fields.text('Title') ?? '',
    senderName: fields.text('SenderName') ?? '',
    content: parts.find(({ name }) => name.toLowerCase() === 'content')?.content ?? new Uint8Array(0),
  };
}
