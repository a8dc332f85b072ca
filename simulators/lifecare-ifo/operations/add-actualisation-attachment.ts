/** POST Actualisations/{id}/Attachments: a file comes to an actualisation. Its bytes are not kept, only their size and hash. */
import { hash } from 'node:crypto';
import type { Operation } from '../../kernel/operation.ts';
import { opens } from '../access/guard.ts';
import { newId, write } from '../cases/ids.ts';
import { type AttachmentRequest, readAttachment } from '../reading/attachment.ts';
import { attachmentRules } from '../rules-attachments.ts';
import { attachmentsTable } from '../state.ts';

export const addActualisationAttachment: Operation<AttachmentRequest> = {
  id: 'addActualisationAttachment',
  method: 'POST',
  path: '/apifc/v1/Actualisations/{id}/Attachments',
  row: 'lifecare.attachments.add',
  guard: opens(2),
  read: readAttachment,
  rules: attachmentRules,
  effect: ({ world }, { actualisation, type, sender, title, senderName, content }) => {
    write(world, attachmentsTable, {
      id: newId(world),
      actualisation: actualisation!.id,
      type: type!,
      sender: sender!,
      title,
      senderName,
      size: content.length,
      hash: hash('sha256', content),
    });
    return { status: 204, headers: {}, body: '' };
  },
};
