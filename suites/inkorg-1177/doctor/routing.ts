/** Who calls whom on the platform: logical address, system-id, connections. */
import { checkHsaId } from '../../../fixtures/identity/organisations.ts';
import { ok, problem, quoted, unseen, warning } from '../../doctor/found.ts';
import type { Examination, Found, OrderedConnection, Subject, Tree } from '../../doctor/types.ts';
import { blanksRound, textAt, textsAt, treesAt } from '../../doctor/values.ts';
import { hsaIdOf, isAtServer, ownClient, system } from './certificate-parts.ts';

const contracts = ['IsActiveUser', 'AddMessageToPatientPortalInbox'] as const;

function own({ setup }: Subject): Tree | undefined {
  return setup.credentials[system];
}

/** As it was written: spaces round it matter. */
function logicalAddressOf(subject: Subject): string | undefined {
  const value = own(subject)?.['logicalAddress'];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function addressGiven(subject: Subject): Found {
  const address = logicalAddressOf(subject);
  return address === undefined
    ? problem('none (VP003)', 'write logicalAddress: the HSA-id in the portal’s function certificate')
    : ok(quoted(address));
}

function addressForm(subject: Subject): Found | undefined {
  const address = logicalAddressOf(subject);
  if (address === undefined) return undefined;
  if (/\s/.test(address))
    return problem('blanks in it (VP004)', 'take them out: the platform compares every character');
  if (checkHsaId(address.toUpperCase())) return undefined;
  return warning(
    `${quoted(address)} has not the form of an HSA-id`,
    'compare it with the order: such as SE0000000000-1177',
  );
}

/** The address of the portal that a running serve has; unknown for any other server. */
function portalAddress(subject: Subject): string | undefined {
  const value = subject.server?.profile[system]?.['logicalAddress'];
  return isAtServer(subject) && value !== undefined ? String(value) : undefined;
}

function isSame(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

function addressOfPortal(subject: Subject): Found | undefined {
  const [address, portal] = [logicalAddressOf(subject), portalAddress(subject)];
  if (address === undefined || portal === undefined || /\s/.test(address)) return undefined;
  if (isSame(address, portal)) return ok('the portal’s');
  const hsaId = hsaIdOf(subject);
  const whose = hsaId !== undefined && isSame(address, hsaId) ? 'the client’s own HSA-id' : 'not the portal’s';
  return problem(`${whose} (VP004)`, `write ${quoted(portal)}: system-addressed, neither care unit nor citizen`);
}

function sourceGiven(subject: Subject): Found {
  const id = textAt(own(subject), 'sourceSystem');
  return id === undefined
    ? problem('none', 'write sourceSystem: the system-id that 1177 issued (step 1.1)')
    : ok(quoted(id));
}

function sourceForm(subject: Subject): Found | undefined {
  const id = textAt(own(subject), 'sourceSystem');
  if (id === undefined) return undefined;
  if (blanksRound(own(subject), 'sourceSystem'))
    return problem('a space at its end', `write ${quoted(id)} and nothing round it`);
  if (/^[A-Z0-9]{2,8}-[A-Z0-9]{2,12}$/.test(id)) return undefined;
  const what = checkHsaId(id) ? 'an HSA-id' : 'not the usual form';
  return warning(`${quoted(id)}: ${what}`, 'compare it with what 1177 issued, such as EXMP-001A01');
}

/** System-ids on record, with the party that each was issued to where that is known. */
function issuedIds(subject: Subject): readonly { readonly id: string; readonly owner?: string }[] | undefined {
  const told = subject.setup.registration[system];
  if (told) return textsAt(told, 'systemIds').map((id) => ({ id }));
  return isAtServer(subject) ? subject.server!.systemIds : undefined;
}

function sourceIssued(subject: Subject): Found | undefined {
  const id = textAt(own(subject), 'sourceSystem');
  const issued = issuedIds(subject);
  if (id === undefined || !issued || (issued.length === 0 && !isAtServer(subject))) return undefined;
  const found = issued.find((one) => one.id === id);
  if (!found) return problem(`${quoted(id)} was not issued`, 'ask e-tjanster@1177.se, or compare every character');
  const caller = hsaIdOf(subject);
  if (found.owner !== undefined && caller !== undefined && !isSame(found.owner, caller))
    return problem(`${quoted(id)} was issued to another party`, `use one of ${caller}’s own`);
  return ok('issued');
}

function toldConnections(told: Tree, subject: Subject): readonly OrderedConnection[] {
  return treesAt(told, 'connections').map((one) => ({
    environment: textAt(one, 'environment') ?? '',
    contract: textAt(one, 'contract') ?? '',
    address: textAt(one, 'address') ?? logicalAddressOf(subject) ?? '',
    consumer: textAt(one, 'consumer') ?? hsaIdOf(subject) ?? '',
    ordered: textAt(one, 'ordered') !== 'false',
  }));
}

function connectionsOnRecord(subject: Subject): readonly OrderedConnection[] | undefined {
  const told = subject.setup.registration[system];
  if (told) return toldConnections(told, subject);
  return isAtServer(subject) ? subject.server!.connections : undefined;
}

/** Contracts that the certificate's holder may not call at the address. */
function missing(environment: string, subject: Subject): readonly string[] | undefined {
  const all = connectionsOnRecord(subject);
  const address = logicalAddressOf(subject)?.trim();
  const consumer = hsaIdOf(subject);
  if (!all || address === undefined || consumer === undefined) return undefined;
  // A wrong address is told by itself.
  if (addressOfPortal(subject)?.severity === 'problem') return undefined;
  const mine = all.filter((one) => one.ordered && one.environment === environment);
  const here = mine.filter((one) => isSame(one.address, address) && isSame(one.consumer, consumer));
  return contracts.filter((contract) => !here.some((one) => one.contract === contract));
}

function ordered(environment: 'qa' | 'production') {
  return (subject: Subject): Found | undefined => {
    const found = missing(environment, subject);
    if (found === undefined) return undefined;
    if (found.length === 0) return ok('ordered for both contracts');
    const what = `not ordered for ${found.length === contracts.length ? 'either contract' : found[0]} (VP007)`;
    // Production comes after the test protocol.
    if (environment === 'production') return unseen(what, 'step 4.1: order it when 1177 has approved the protocol');
    return problem(what, 'step 3.1: order it for the certificate’s HSA-id and this logical address');
  };
}

function onBehalfOf(subject: Subject): Found | undefined {
  const id = textAt(ownClient(subject), 'onBehalfOf');
  if (id === undefined || checkHsaId(id)) return undefined;
  return problem(`${quoted(id)} is no HSA-id`, 'name the principal by HSA-id in x-rivta-acting-on-behalf-of-hsaid');
}

const recorded: Examination<Subject> = {
  id: `${system}.registration.told`,
  title: 'what the platform has on record',
  examine: (subject) => {
    if (subject.setup.registration[system]) return ok('as told in registration');
    if (isAtServer(subject)) return ok('asked of the running serve');
    return unseen('system-ids, connections', `copy the orders into registration: ${system}:`);
  },
};

export const routingExaminations: readonly Examination<Subject>[] = [
  recorded,
  { id: `${system}.logical-address.given`, title: 'logical address', examine: addressGiven },
  { id: `${system}.logical-address.form`, title: 'form of the logical address', examine: addressForm },
  { id: `${system}.logical-address.portal`, title: 'whose logical address', examine: addressOfPortal },
  { id: `${system}.source-system.given`, title: 'system-id (sourceSystem)', examine: sourceGiven },
  { id: `${system}.source-system.form`, title: 'form of the system-id', examine: sourceForm },
  { id: `${system}.source-system.issued`, title: 'the system-id on record', examine: sourceIssued },
  { id: `${system}.connection.qa`, title: 'connection in QA', examine: ordered('qa') },
  { id: `${system}.connection.production`, title: 'connection in production', examine: ordered('production') },
  { id: `${system}.on-behalf-of.form`, title: 'principal of an agent', examine: onBehalfOf },
];
