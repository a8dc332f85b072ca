/** Writing persons, actualisations and attachments, and the proposals that they are made from. */
import { replyJson } from '../../../dsl/exchange.ts';
import { isTaken, misshapen, rowsIn, seen, type Row } from '../answers.ts';
import { serverCheck } from '../make.ts';
import { idsOf } from '../own.ts';
import type { Session } from '../session.ts';
import { nothingIn, say } from '../texts.ts';
import { actualisationBody, actualisationProposal, newIdIn, postActualisation, written } from '../writing.ts';

const common = { step: '4.7', level: 'L2' } as const;

/** A form of several parts, as an attachment goes over the wire. */
function formOf(parts: Readonly<Record<string, unknown>>): { body: string; headers: Record<string, string> } {
  const boundary = 'motpart-7d3c';
  const named = Object.entries(parts).map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${String(value)}\r\n`); // prettier-ignore
  const file = `--${boundary}\r\nContent-Disposition: form-data; name="Content"; filename="prov.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\r\n--${boundary}--\r\n`; // prettier-ignore
  return { body: named.join('') + file, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}

const attach = (session: Session, id: unknown, parts: Readonly<Record<string, unknown>>) =>
  session.ask(`Actualisations/${String(id)}/Attachments`, { method: 'POST', opens: 2, ...formOf(parts) });

export const applicationChecks = [
  serverCheck({
    ...common,
    level: 'L1',
    id: 'actualisation-proposals',
    rows: ['actualisations.proposals', 'actualisations.proposals-shape', 'actualisations.codes-top-level', 'actualisations.codes-in-type', 'actualisations.open-offered', 'actualisations.catalogue'], // prettier-ignore
    title: say(
      'Actualisations/Proposals ger de koder en aktualisering kan ha, några av dem under varje typ',
      'Actualisations/Proposals gir kodene en aktualisering kan ha, noen av dem under hver type',
      'Actualisations/Proposals gives the codes that an actualisation may have, some of them below each type',
    ),
    run: async (session, judge) => {
      const found = await actualisationProposal(session);
      const wrong = misshapen(found, 'PersonBasedAktualiseringProposalDTO');
      judge(wrong.length === 0, { expected: 'PersonBasedAktualiseringProposalDTO', actual: wrong.slice(0, 5) });
      const { ActualisationTypes: types = [], Organizations = [] } = found;
      const whole = types.length > 0 && Organizations.length > 0 && types.some(({ FromWho = [], Reasons = [] }) => FromWho.length + Reasons.length > 1); // prettier-ignore
      judge(whole, { expected: 'types with codes, and organisations', actual: [types.length, Organizations.length] });
    },
  }),
  serverCheck({
    ...common,
    level: 'L1',
    id: 'person-proposals',
    rows: ['persons.proposals', 'persons.proposals-shape'],
    title: say(
      'Persons/Proposals ger de koder en person kan skrivas med',
      'Persons/Proposals gir kodene en person kan skrives med',
      'Persons/Proposals gives the codes that a person may be written with',
    ),
    run: async (session, judge) => {
      const evidence = await session.ask('Persons/Proposals');
      const wrong = isTaken(evidence) ? misshapen(replyJson(evidence), 'PersonBasedPersonProposalDTO') : [seen(evidence)]; // prettier-ignore
      judge(wrong.length === 0, { expected: 'PersonBasedPersonProposalDTO', actual: wrong.slice(0, 5), evidence });
    },
  }),
  serverCheck({
    ...common,
    id: 'person-written',
    writes: true,
    rows: ['persons.create', 'persons.create-existing', 'api.get-and-post'],
    title: say(
      'Den som skrivs läses sedan ur IFO, och två gånger samma ger en person',
      'Den som skrives, leses siden fra IFO, og to ganger samme gir én person',
      'Somebody who is written is read from IFO afterwards, and the same twice makes one person',
    ),
    run: async (session, judge) => {
      const PersonId = session.member('newPerson');
      const numbers = [];
      for (const Surname of ['Ett', 'Två']) {
        const evidence = await session.ask('Persons', { method: 'POST', json: { PersonId, Name: 'Motpart', Surname } });
        const answer: unknown = replyJson(evidence);
        judge(isTaken(evidence) && typeof answer === 'string', { expected: 'a string', actual: isTaken(evidence) ? typeof answer : seen(evidence), evidence }, 'persons.create', 'api.get-and-post'); // prettier-ignore
        const read = await session.person({}, PersonId);
        const row = (isTaken(read) ? replyJson(read) : {}) as Row;
        judge(row['Source'] === 'FC' && String(row['Name']).includes(Surname), { expected: `FC, ${Surname}`, actual: row['Source'] ?? seen(read), evidence: read }); // prettier-ignore
        numbers.push(row['CustomerNumber']);
      }
      judge(numbers[0] === numbers[1], { expected: numbers[0], actual: numbers[1] }, 'persons.create-existing');
    },
  }),
  serverCheck({
    ...common,
    level: 'L3',
    id: 'person-refused',
    writes: true,
    rows: ['persons.create-mandatory', 'persons.create-codes', 'api.body-formats'],
    title: say(
      'En person utan PersonId, eller med en kod som förslaget inte har, nekas med 400, också som formulär och XML',
      'En person uten PersonId, eller med en kode som forslaget ikke har, avvises med 400, også som skjema og XML',
      'A person without PersonId, or with a code that the proposal does not have, is refused with 400, as a form and XML too',
    ),
    run: async (session, judge) => {
      const post = (type: string, body: string) =>
        session.ask('Persons', { method: 'POST', body, headers: { 'content-type': type } });
      const PersonId = session.member('newPerson');
      const tried = [
        [['persons.create-mandatory'], await post('application/json', '{"Name":"Motpart"}')],
        [['persons.create-codes'], await post('application/json', JSON.stringify({ PersonId, Name: 'Motpart', MaritalStatus: 987_654 }))], // prettier-ignore
        [['api.body-formats'], await post('application/x-www-form-urlencoded', 'Name=Motpart')],
        [['api.body-formats'], await post('application/xml', '<PostPersonBodyRequest><Name>Motpart</Name></PostPersonBodyRequest>')], // prettier-ignore
      ] as const;
      for (const [rows, evidence] of tried)
        judge(evidence.reply.status === 400, { expected: 'HTTP 400', actual: seen(evidence), evidence }, ...rows);
    },
  }),
  serverCheck({
    ...common,
    id: 'actualisation-written',
    writes: true,
    rows: [
      'actualisations.create',
      'actualisations.visible',
      'actualisations.not-idempotent',
      'actualisations.new-application',
    ],
    title: say(
      'En aktualisering svaras med sitt id som ett naket heltal, syns genast i listan, och samma igen är en till',
      'En aktualisering besvares med sin id som et nakent heltall, vises straks i listen, og samme igjen er en til',
      'An actualisation is answered by its id as a bare integer, shows in the list at once, and the same again is another one',
    ),
    run: async (session, judge) => {
      const body = await actualisationBody(session);
      const [one, other] = [await postActualisation(session, body), await postActualisation(session, body)];
      const ids = [one, other].map(newIdIn);
      judge(ids[0] !== undefined, { expected: 'an integer', actual: seen(one), evidence: one }, 'actualisations.create', 'actualisations.new-application'); // prettier-ignore
      judge(ids[0] !== ids[1], { expected: 'two ids', actual: ids, evidence: other }, 'actualisations.not-idempotent');
      const list = await written(session, 'Actualisations', 2);
      judge(ids.every((id) => idsOf(list).includes(id)), { expected: ids, actual: rowsIn(list).length, evidence: list }, 'actualisations.visible'); // prettier-ignore
    },
  }),
  serverCheck({
    ...common,
    id: 'person-moves',
    needs: ['control'],
    writes: true,
    rows: ['persons.create-moves'],
    title: say(
      'Den ur folkbokföringen som skrivs har därefter Source FC',
      'Den fra folkeregisteret som skrives, har deretter Source FC',
      'Somebody from the population register who is written has Source FC from then on',
    ),
    run: async (session, judge) => {
      const PersonId = session.member('populationOnly');
      session.good(await session.ask('Persons', { method: 'POST', json: { PersonId, Name: 'Motpart' } }));
      const evidence = session.good(await session.person({}, PersonId));
      const { Source } = replyJson(evidence) as Row;
      judge(Source === 'FC', { expected: 'FC', actual: Source, evidence });
    },
  }),
  serverCheck({
    ...common,
    id: 'attachment',
    writes: true,
    rows: ['attachments.add', 'attachments.codes', 'attachments.codes-refusal', 'attachments.mandatory', 'attachments.unknown'], // prettier-ignore
    title: say(
      'En bilaga med typ och avsändare ur förslaget tas emot med 204, andra koder nekas med 400, och ett okänt id svaras med 404',
      'Et vedlegg med type og avsender fra forslaget tas imot med 204, andre koder avvises med 400, og en ukjent id besvares med 404',
      'An attachment with type and sender out of the proposal is taken with 204, other codes are refused with 400, and an unknown id is answered 404',
    ),
    run: async (session, judge) => {
      const { AttachmentTypes = [] } = await actualisationProposal(session);
      const type = AttachmentTypes.find(({ SenderTypes = [] }) => SenderTypes.length > 0);
      if (!type) session.trial.skip(nothingIn('AttachmentTypes'));
      const id = newIdIn(await postActualisation(session, await actualisationBody(session)));
      const good = { InsertDocumentType: type!.Id, InsertDocumentSenderType: type!.SenderTypes![0]!.Id, Title: 'Motpart' }; // prettier-ignore
      const tried = [
        [204, ['attachments.add', 'attachments.codes'], await attach(session, id, good)],
        [400, ['attachments.codes-refusal'], await attach(session, id, { ...good, InsertDocumentType: 987_654 })],
        [400, ['attachments.mandatory'], await attach(session, id, { Title: 'Motpart' })],
        [404, ['attachments.unknown'], await attach(session, 987_654_321, good)],
      ] as const;
      for (const [status, rows, evidence] of tried)
        judge(evidence.reply.status === status, { expected: `HTTP ${status}`, actual: seen(evidence), evidence }, ...rows); // prettier-ignore
    },
  }),
];
