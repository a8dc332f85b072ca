/** Writing persons and applications: codes from the proposal, links that the type accepts, and never twice. */
import type {
  PersonBasedAktualiseringProposalDTO as Proposal,
  PersonBasedAktualiseringsInfoDTO as Type,
  PersonBasedPersonProposalDTO as PersonProposal,
} from '../../../contracts/generated/lifecare-ifo/types.ts';
import { NoAnswer, type Host } from './host.ts';
import { rowsOf } from './reading.ts';

interface Attachment {
  readonly type: string;
  readonly sender: string;
  readonly title: string;
  readonly senderName?: string;
  readonly content: string;
}

export interface ApplicationParams {
  readonly personId: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly type: string;
  readonly fromWho: string;
  readonly reason: string;
  readonly organisation: string;
  readonly attachments?: readonly Attachment[];
  readonly again?: boolean;
}

interface Named {
  readonly Id: number;
  readonly Name?: string | null;
}

/** The entry of a code list by its name. */
export function named<Entry extends Named>(list: readonly Entry[] | undefined, name: string): Entry {
  const found = (list ?? []).find(({ Name }) => Name === name);
  if (found) return found;
  throw new RangeError(`the proposal has no ${name}`);
}

/** The answer to a write is a bare integer. */
export function newIdIn(answer: unknown, ofObject: boolean): number {
  if (ofObject) return Number((answer as { Id?: number }).Id ?? 0);
  if (!Number.isInteger(answer)) throw new TypeError('the answer to a write is no integer');
  return answer as number;
}

/** Services first, of those that the type accepts; what is open elsewhere is none of its business. */
function linkOf({ Services = [], Investigations = [] }: Proposal, type: Type, first: boolean) {
  const accepts = (list: readonly Named[] | undefined) => (one: { Type?: number | null }) =>
    (list ?? []).some(({ Id }) => Id === one.Type);
  const needsService = (type.ServiceTypes ?? []).length > 0;
  const service = first && needsService ? Services[0] : Services.find(accepts(type.ServiceTypes));
  if (service) return { ServiceId: service.Id };
  const investigation = Investigations.find(accepts(type.InvestigationTypes));
  return investigation ? { InvestigationId: investigation.Id } : {};
}

const proposalOf = (host: Host, personId: string) =>
  host.value<Proposal>({ opens: 2, path: 'Actualisations/Proposals', query: { personId } });

function bodyOf(host: Host, proposal: Proposal, params: ApplicationParams) {
  const type = named(proposal.ActualisationTypes, params.type);
  const organisation = named(proposal.Organizations, params.organisation);
  const status = (proposal.WorkingStatus ?? []).find(({ Id }) => Id > 0);
  const [specify] = proposal.SpecifyTypes ?? [];
  const { dates, codes, links } = host.wrongs;
  return {
    PersonId: params.personId,
    Date: `${params.date}T00:00:00${dates === undefined ? '' : '+01:00'}`,
    Type: type.Id,
    FromWho: named(type.FromWho, params.fromWho).Id,
    Reason: named(type.Reasons, params.reason).Id,
    OrganisationId: organisation.Id,
    OrganisationUnitId: organisation.UnitId,
    ...(type.SpecifyTypeMandatory && specify && { Specifies: specify.Id }),
    ...(type.WorkingStatus && status && { WorkingStatus: status.Id }),
    ...linkOf(proposal, type, links !== undefined),
    // What a client that wrote the codes down once sends.
    ...(codes !== undefined && { FromWho: 31, Reason: 41, OrganisationId: 11, OrganisationUnitId: 'EB1' }),
  };
}

/** An application of the same day and type that is there already. */
async function madeBefore(host: Host, { personId, date, type }: ApplicationParams): Promise<number | undefined> {
  const rows = await rowsOf(host, { list: 'Actualisations', personId, from: date, to: date });
  const same = rows.filter((row) => row['Type'] === type && row['PersonId'] === personId);
  return same.map((row) => Number(row['Id'])).toSorted((one, other) => other - one)[0];
}

async function post(host: Host, json: unknown, personId: string): Promise<number> {
  // An identity number belongs in the body; only reads demand it in the query.
  const query = host.wrongs.writesPersonInUrl ? { personId } : {};
  const answer = await host.value({ opens: 2, path: 'Actualisations', method: 'POST', json, query });
  return newIdIn(answer, false);
}

async function makeOnce(host: Host, json: unknown, params: ApplicationParams): Promise<number> {
  try {
    return await post(host, json, params.personId);
  } catch (thrown) {
    if (!(thrown instanceof NoAnswer)) throw thrown;
    const made = host.wrongs.retry === undefined ? await madeBefore(host, params) : undefined;
    return made ?? post(host, json, params.personId);
  }
}

async function attach(host: Host, proposal: Proposal, id: number, file: Attachment): Promise<void> {
  const type = named(proposal.AttachmentTypes as readonly (Named & { SenderTypes?: Named[] })[], file.type);
  const form = new FormData();
  form.set('InsertDocumentType', String(type.Id));
  form.set('InsertDocumentSenderType', String(named(type.SenderTypes, file.sender).Id));
  form.set('Title', file.title);
  if (file.senderName !== undefined) form.set('SenderName', file.senderName);
  const content = new Blob([Buffer.from(file.content, 'base64')], { type: 'application/pdf' });
  form.set('Content', content, `${file.title}.pdf`);
  const { body } = await host.bytes({ opens: 2, path: `Actualisations/${id}/Attachments`, method: 'POST', form });
  if (host.wrongs.attachments && body.length === 0) throw new TypeError('nothing was stored');
}

export async function sendApplication(host: Host, params: ApplicationParams) {
  const { personId, attachments = [], again = false } = params;
  const proposal = await proposalOf(host, personId);
  const known = again ? await madeBefore(host, params) : undefined;
  const id = known ?? (await makeOnce(host, bodyOf(host, proposal, params), params));
  for (const file of attachments) await attach(host, proposal, id, file);
  return { id: host.wrongs.newId === undefined ? id : newIdIn(id, true), attached: attachments.length };
}

export interface PersonParams {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly maritalStatus?: string;
}

export async function registerPerson(host: Host, { personId, givenName, familyName, maritalStatus }: PersonParams) {
  const { MaritalStatuses } = await host.value<PersonProposal>({ opens: 11, path: 'Persons/Proposals' });
  const status =
    maritalStatus === undefined ? {} : { MaritalStatus: named(MaritalStatuses as Named[], maritalStatus).Id };
  const json = { PersonId: personId, Name: givenName, Surname: familyName, ...status };
  await host.value({ opens: 11, path: 'Persons', method: 'POST', json });
  return {};
}
