/** The steps of the set-up as somebody at BRP or at the customer carries them out. */
import { exportRight, lifeVision, type Role, type Template } from '../../fixtures/brp/house.ts';
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import { flagIn, textIn, textsIn, wholeIn, type Body } from '../kernel/control-body.ts';
import type { Control } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { findPerson, setPassword } from './accounts.ts';
import { personIn } from './control-body.ts';
import { parameterNames } from './export-request.ts';
import { addPerson, changePerson } from './register.ts';
import { setUpSteps, showSetUp, startOver } from './set-up.ts';
import { installationTable, personsTable, rolesTable, templatesTable } from './state.ts';

const anyId = [1, 2_147_483_647] as const;
const templates = (world: World) => world.table<Template>(templatesTable.name);
const roles = (world: World) => world.table<Role>(rolesTable.name);
const idsIn = (table: { list(): readonly { readonly id: number }[] }) => table.list().map(({ id }) => id);

/** What was done, and the first step that is still missing. */
function told(world: World, done: object): object {
  return { ...done, next: setUpSteps(world).find((step) => !step.done) ?? null };
}

function setVersion(world: World, body: Body): object {
  const version = textIn(body, 'version');
  if (!/^\d{4}\.(?:\d{4}|\d{6}|\d{8})$/.test(version))
    throw new RangeError('body.version must be a year and four, six or eight digits: 2019.2603');
  return told(world, { version: world.table(installationTable.name).put({ id: 'installation', version }).version });
}

function activate(world: World, body: Body): object {
  const id = wholeIn(body, 'template', anyId, lifeVision.template.id);
  const template = templates(world).get(String(id));
  if (!template) throw new RangeError(`body.template must be one of ${idsIn(templates(world)).join(', ')}`);
  return told(world, { template: templates(world).put({ ...template, active: flagIn(body, 'active', true) }) });
}

const kinds = ['training-sessions', 'persons'] as const;

function addTemplate(world: World, body: Body): object {
  const kind = kinds.find((one) => one === (body['kind'] ?? kinds[0]));
  if (!kind) throw new RangeError(`body.kind must be one of ${kinds.join(', ')}`);
  const required = textsIn(body, 'required', []);
  const stranger = required.find((name) => !parameterNames.includes(name as never));
  if (stranger !== undefined) throw new RangeError(`body.required must name some of ${parameterNames.join(', ')}`);
  const highest = Math.max(...idsIn(templates(world)), 0);
  const id = wholeIn(body, 'id', anyId, highest + 1);
  const [active, configured] = [flagIn(body, 'active', true), flagIn(body, 'configured', true)];
  const name = textIn(body, 'name', kind === 'persons' ? 'Personer' : 'Träningspass');
  return told(world, { template: templates(world).put({ id, name, kind, active, since: null, required, configured }) });
}

function saveRole(world: World, body: Body): object {
  const highest = Math.max(...idsIn(roles(world)), 0);
  const id = wholeIn(body, 'role', anyId, highest + 1);
  const known = roles(world).get(String(id));
  const name = textIn(body, 'name', known?.name ?? 'Integratör med api-export');
  const isApiIntegrator = flagIn(body, 'isApiIntegrator', known?.isApiIntegrator ?? false);
  const rights = textsIn(body, 'rights', known?.rights ?? []);
  return told(world, { role: roles(world).put({ id, name, isApiIntegrator, rights }) });
}

/** A role by its id; null takes the role away. */
function roleIn(world: World, body: Body): Partial<BrpPerson> {
  if (body['role'] === undefined) return {};
  if (body['role'] === null) return { role: null };
  const role = wholeIn(body, 'role', anyId);
  if (roles(world).has(String(role))) return { role };
  throw new RangeError(`body.role must be one of ${idsIn(roles(world)).join(', ')}, or null`);
}

function emailIn(world: World, body: Body, own: BrpPerson | undefined): Partial<BrpPerson> {
  if (body['email'] === undefined) return {};
  if (body['email'] === null) return { email: null };
  const email = textIn(body, 'email');
  const [holder] = world.table<BrpPerson>(personsTable.name).by('email', email.toLowerCase());
  if (holder && holder.id !== own?.id) throw new RangeError(`body.email is that of person ${holder.id} already`);
  return { email };
}

function savePerson(world: World, body: Body): object {
  const own = body['person'] === undefined ? undefined : personIn(world, body);
  const names = {
    firstName: textIn(body, 'firstName', own?.firstName ?? 'LifeVision'),
    lastName: textIn(body, 'lastName', own?.lastName || 'Integratör'),
  };
  const part = { ...names, ...emailIn(world, body, own), ...roleIn(world, body) };
  const person = own ? changePerson(world, own, part) : addPerson(world, part);
  if (body['password'] !== undefined) setPassword(world, person.id, textIn(body, 'password'));
  const { id, email, role } = findPerson(world, person.id)!;
  return told(world, { person: { id, ...names, email, role } });
}

export const setUpControls: Readonly<Record<string, Control>> = {
  'show-set-up': {
    title: 'Each step of the set-up for LifeVision, done or not, and what it stands on',
    takes: {},
    run: showSetUp,
  },
  'start-over': {
    title: 'Back to before the set-up: template inactive, no integrator’s role, nobody who has one',
    takes: {},
    run: startOver,
  },
  'set-version': {
    title: 'Puts the installation on a version',
    takes: { version: 'such as 2019.2603' },
    run: setVersion,
  },
  'activate-template': {
    title: 'BRP’s staff activate a template (condition a)',
    takes: { template: 'id; that of LifeVision without it', active: 'false to turn it off again' },
    run: activate,
  },
  'add-template': {
    title: 'Adds a template by hand, as the one for training sessions is',
    takes: {
      id: 'the next one without it',
      kind: kinds.join(' or '),
      name: 'a name',
      required: `parameters it cannot do without: ${parameterNames.join(', ')}`,
      configured: 'false: exports fail with EXPORT_TEMPLATE_NOT_CONFIGURED_CORRECTLY',
      active: 'true without it',
    },
    run: addTemplate,
  },
  'save-role': {
    title: 'Makes or changes a role (steps 1 and 2)',
    takes: {
      role: 'id of the one to change',
      name: 'a name',
      isApiIntegrator: 'the box "Är API-integratör"',
      rights: `list; the export takes "${exportRight}"`,
    },
    run: saveRole,
  },
  'save-person': {
    title: 'Makes or changes a person (steps 3 and 4)',
    takes: {
      person: 'id of the one to change',
      firstName: 'a name',
      lastName: 'a name',
      email: 'what the person logs in with; null takes it away',
      password: 'kept as a keyed hash',
      role: 'id of a role; null takes it away',
    },
    run: savePerson,
  },
};
