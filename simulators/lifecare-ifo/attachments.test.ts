import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { World } from '../kernel/world.ts';
import { actualisationsTable, attachmentsTable } from './state.ts';
import { ask, bodyOf, lastExchange, lifecareWorld, outcome, textOf, who } from './testing/world.ts';

const pdf = Buffer.from('%PDF-1.7\r\n\0\xff', 'latin1');
const file = {
  InsertDocumentType: '71',
  InsertDocumentSenderType: '82',
  Title: 'Hyreskontrakt för Åsa',
  SenderName: 'Berg',
  Content: pdf,
};
const { id } = lifecareWorld()
  .table<{ id: number; person: string }>(actualisationsTable.name)
  .by('person', who('waiting-application'))[0]!;

/** A form as `fetch` writes it; a null is left out. */
async function formOf(fields: Readonly<Record<string, string | Uint8Array | null>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.append(name, value);
    else if (value !== null)
      form.append(name, new Blob([value as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }), 'fil.pdf');
  }
  const response = new Response(form);
  const body = new Uint8Array(await response.arrayBuffer());
  return { body, headers: { 'content-type': response.headers.get('content-type')! } };
}

interface Sent {
  readonly part?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly world?: World;
  readonly to?: number | string;
}

async function attach({ part = {}, world = lifecareWorld(), to = id }: Sent = {}) {
  const answer = ask(world, `POST Actualisations/${to}/Attachments`, await formOf({ ...file, ...part }));
  return { answer, outcome: outcome(world, answer) };
}

describe('POST Actualisations/{id}/Attachments [lifecare.attachments.add]', () => {
  test('answers 204 without a body, and keeps what was said with size and hash of the file', async () => {
    const world = lifecareWorld();
    const { answer } = await attach({ world });
    expect([answer.status, textOf(answer), answer.headers['content-type']]).toEqual([204, '', undefined]);
    expect(lastExchange(world).rule).toBe('lifecare.attachments.add');
    expect(world.table(attachmentsTable.name).by('actualisation', String(id))).toEqual([
      expect.objectContaining({
        type: 71,
        sender: 82,
        title: 'Hyreskontrakt för Åsa',
        senderName: 'Berg',
        size: pdf.length,
        hash: hash('sha256', pdf),
      }),
    ]);
  });

  test('the same again is another one', async () => {
    const world = lifecareWorld();
    await attach({ world });
    await attach({ world });
    expect(world.table(attachmentsTable.name).size).toBe(2);
  });

  test('types and senders are those of the proposal [lifecare.attachments.codes]', async () => {
    const { AttachmentTypes } = bodyOf(
      ask(lifecareWorld(), `GET Actualisations/Proposals?personId=${who('applicant-paid')}`),
    );
    for (const { Id, SenderTypes } of AttachmentTypes)
      for (const sender of SenderTypes) {
        const part = { InsertDocumentType: String(Id), InsertDocumentSenderType: String(sender.Id) };
        expect((await attach({ part })).outcome).toBe('204');
      }
  });

  test.each([{ InsertDocumentType: '99' }, { InsertDocumentSenderType: '83' }])(
    '%j is not offered [lifecare.attachments.codes-refusal]',
    async (part) => {
      const { answer, outcome: what } = await attach({ part });
      expect(what).toBe('400 SIM-REQUEST lifecare.attachments.codes-refusal');
      expect(Object.keys(bodyOf(answer).ModelState)).toEqual(Object.keys(part));
    },
  );

  test.each(['InsertDocumentType', 'InsertDocumentSenderType', 'Content'])(
    'not without %s [lifecare.attachments.mandatory]',
    async (name) => {
      const { answer, outcome: what } = await attach({ part: { [name]: null } });
      expect(what).toBe('400 SIM-REQUEST lifecare.attachments.mandatory');
      expect(Object.keys(bodyOf(answer).ModelState)).toEqual([name]);
    },
  );

  test('an empty file is none, a title may be left out, and names are read in any case', async () => {
    expect((await attach({ part: { Content: new Uint8Array(0) } })).outcome).toMatch(/mandatory$/);
    expect((await attach({ part: { Title: null, SenderName: null } })).outcome).toBe('204');
    expect((await attach({ part: { Content: null, content: pdf } })).outcome).toBe('204');
  });

  test('of two parts of a name the first counts', async () => {
    const world = lifecareWorld();
    const { body, headers } = await formOf(file);
    const second = Buffer.from(body).toString('latin1').replace('name="Title"', 'name="content"; filename="b"');
    const sent = ask(world, `POST Actualisations/${id}/Attachments`, { body: Buffer.from(second, 'latin1'), headers });
    expect(sent.status).toBe(204);
    expect(world.table<{ size: number }>(attachmentsTable.name).list()[0]!.size).toBe(Buffer.byteLength(file.Title));
  });

  test.each([7, 99_999_999_999, 'x', '1.0', '__proto__'])(
    'there is no actualisation %s [lifecare.attachments.unknown]',
    async (to) => {
      expect((await attach({ to })).outcome).toBe('404 SIM-ACTUALISATION-UNKNOWN lifecare.attachments.unknown');
    },
  );

  test('a code that is no number is not valid', async () => {
    expect((await attach({ part: { InsertDocumentType: 'Ansökan' } })).outcome).toBe(
      '400 SIM-REQUEST lifecare.error.not-valid',
    );
  });

  test('JSON is not read here, and a form without its end is none', async () => {
    const world = lifecareWorld();
    const line = `POST Actualisations/${id}/Attachments`;
    expect(outcome(world, ask(world, line, { body: file }))).toBe('415 SIM-MEDIA-TYPE lifecare.api.media-type');
    const { body, headers } = await formOf(file);
    const cut = ask(world, line, { body: body.subarray(0, -20), headers });
    expect(outcome(world, cut)).toBe('400 SIM-BODY lifecare.api.unreadable-body');
    const unbounded = ask(world, line, { body, headers: { 'content-type': 'multipart/form-data' } });
    expect(outcome(world, unbounded)).toBe('400 SIM-BODY lifecare.api.unreadable-body');
    expect(world.table(attachmentsTable.name).size).toBe(0);
  });

  test('the package that reads actualisations opens it', async () => {
    const world = lifecareWorld();
    const send = async (key: string) =>
      ask(world, `POST Actualisations/${id}/Attachments`, { ...(await formOf(file)), key }).status;
    expect([await send('lifecare-8501'), await send('lifecare-8508')]).toEqual([204, 401]);
  });
});
