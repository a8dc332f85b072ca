/** The installation of a running serve, as its control API tells of it, and the hands that change it. */
import { exportRight, lifeVision, type Role, type Template } from '../../fixtures/brp/house.ts';
import { ask } from '../control.ts';
import { Failure } from '../failure.ts';

const system = 'brp-apiv3';

interface Person {
  readonly id: number;
  readonly email: string | null;
  readonly role: number | null;
  readonly password: boolean;
  readonly loggedIn: boolean;
}

/** What the control `show-set-up` answers. */
export interface SetUp {
  readonly version: string;
  readonly templates: readonly Template[];
  readonly roles: readonly Role[];
  readonly persons: readonly Person[];
  readonly steps: readonly { readonly row: string; readonly done: boolean }[];
}

/** What LifeVision is given. */
export interface HandOver {
  readonly username: string;
  readonly password: string;
  readonly exportTemplate: number;
  readonly apiUrl: string;
}

interface SystemView {
  readonly id: string;
  readonly baseUrl: string;
  readonly credentials: Omit<HandOver, 'apiUrl'>;
}

/** The ready-made credentials, and the address before `/api/ver3`. Throws a Failure where the serve has no BRP. */
export async function readyMade(url: string): Promise<HandOver> {
  const { systems } = await ask<{ systems: readonly SystemView[] }>(url, { path: '/systems' });
  const found = systems.find(({ id }) => id === system);
  if (found) return { ...found.credentials, apiUrl: found.baseUrl.replace(/\/api\/ver3$/, '') };
  throw new Failure(
    'SIM-SYSTEM',
    `the serve at ${url} does not have ${system}`,
    `start motpart serve with --systems ${system}, or without the flag`,
  );
}

function carryOut<Answer = object>(url: string, name: string, body: object = {}): Promise<Answer> {
  return ask<Answer>(url, { method: 'POST', path: `/controls/${system}/${name}`, body });
}

export function showSetUp(url: string): Promise<SetUp> {
  return carryOut<SetUp>(url, 'show-set-up');
}

/** LifeVision's person, whatever of it is missing. */
function personIn({ persons, roles }: SetUp, { username }: HandOver): Person | undefined {
  const integrating = roles.filter(({ isApiIntegrator }) => isApiIntegrator).map(({ id }) => id);
  return (
    persons.find(({ email }) => email === username) ??
    persons.find(({ role }) => role !== null && integrating.includes(role)) ??
    persons.find(({ role, password }) => role === null && password)
  );
}

/** The ready-made credentials, with the e-mail that LifeVision's person has. */
export function handOverOf(shown: SetUp, ready: HandOver): HandOver {
  return { ...ready, username: personIn(shown, ready)?.email ?? ready.username };
}

function roleIn(shown: SetUp, given: HandOver): Role | undefined {
  const { roles } = shown;
  const named = roles.find(({ name }) => name === roleName);
  return (
    roles.find(({ id }) => id === personIn(shown, given)?.role) ?? roles.find((one) => one.isApiIntegrator) ?? named
  );
}

const roleName = 'Integratör med api-export';
const tooOld = '2019.2602';

/** A world with its set-up as it stands, for whoever changes a part of it. */
export interface Hands {
  readonly url: string;
  readonly shown: SetUp;
  readonly given: HandOver;
}

function saveRole({ url, shown, given }: Hands, changed: (role: Role | undefined) => object): Promise<object> {
  const role = roleIn(shown, given);
  return carryOut(url, 'save-role', { ...(role ? { role: role.id } : { name: roleName }), ...changed(role) });
}

function savePerson({ url, shown, given }: Hands, changed: object): Promise<object> {
  const person = personIn(shown, given);
  return carryOut(url, 'save-person', { ...(person && { person: person.id }), ...changed });
}

function needed(role: Role | undefined): Role {
  if (role) return role;
  throw new Failure('SIM-STEP', 'step 4 needs a role, and there is none', 'motpart brp setup --step 2 makes it');
}

const emailOf = ({ given }: Hands) => ({ email: given.username });
const bothOf = ({ given }: Hands) => ({ email: given.username, password: given.password });

const rightsOf = (role: Role | undefined) => (role?.rights ?? []).filter((one) => one !== exportRight);

const ofRow =
  (row: string) =>
  ({ shown }: Hands): boolean =>
    shown.steps.find((one) => one.row === row)?.done ?? false;

const personOf = ({ shown, given }: Hands) => personIn(shown, given);
const roleOf = ({ shown, given }: Hands) => roleIn(shown, given);

/** Whether each part is done, whatever stands with the others: a role without its right is still the person's role. */
export const isDone: Readonly<Record<string, (hands: Hands) => boolean>> = {
  'a.1': ofRow('brp.setup.version-gate'),
  'a.2': ofRow('brp.setup.template-activated'),
  '2.1': (hands) => roleOf(hands)?.isApiIntegrator ?? false,
  '2.2': (hands) => roleOf(hands)?.rights.includes(exportRight) ?? false,
  '4.1': (hands) => roleOf(hands) !== undefined && personOf(hands)?.role === roleOf(hands)?.id,
  '4.2': (hands) => typeof personOf(hands)?.email === 'string' && personOf(hands)?.password === true,
  '5': (hands) => personOf(hands)?.loggedIn === true,
};

/** How somebody at BRP or at the customer carries out each part. */
export const doing: Readonly<Record<string, (hands: Hands) => Promise<object>>> = {
  'a.1': ({ url }) => carryOut(url, 'set-version', { version: lifeVision.version }),
  'a.2': ({ url, given }) => carryOut(url, 'activate-template', { template: given.exportTemplate }),
  '2.1': (hands) => saveRole(hands, () => ({ isApiIntegrator: true })),
  '2.2': (hands) => saveRole(hands, (role) => ({ rights: [...rightsOf(role), exportRight] })),
  '4.1': async (hands) => savePerson(hands, { role: needed(roleOf(hands)).id }),
  // A password that is there is not taken away from whoever knows it.
  '4.2': (hands) => savePerson(hands, personOf(hands)?.password ? emailOf(hands) : bothOf(hands)),
};

/** Whatever stood there before: e-mail and password become those that LifeVision is given. */
export const setBoth = (hands: Hands): Promise<object> => savePerson(hands, bothOf(hands));

/** How each part comes to be missing again. */
export const undoing: Readonly<Record<string, (hands: Hands) => Promise<object>>> = {
  'a.1': ({ url }) => carryOut(url, 'set-version', { version: tooOld }),
  'a.2': ({ url, given }) => carryOut(url, 'activate-template', { template: given.exportTemplate, active: false }),
  '2.1': (hands) => saveRole(hands, () => ({ isApiIntegrator: false })),
  '2.2': (hands) => saveRole(hands, (role) => ({ rights: rightsOf(role) })),
  '4.1': (hands) => savePerson(hands, { role: null }),
  '4.2': (hands) => savePerson(hands, { email: null }),
  // A password that nobody was told.
  '5': (hands) => savePerson(hands, { password: crypto.randomUUID() }),
};
