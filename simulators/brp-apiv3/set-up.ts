/** Setting LifeVision up, step by step as BRP's page has it: what is done, and what is missing. */
import { exportRight, lifeVision, type Role, type Template } from '../../fixtures/brp/house.ts';
import type { RequirementId } from '../../contracts/generated/brp-apiv3/index.ts';
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import type { World } from '../kernel/world.ts';
import { accountOf } from './accounts.ts';
import { installationTable, personsTable, rolesTable, templatesTable, type Installation } from './state.ts';

export interface Step {
  /** As the page numbers it: conditions a, then steps 1 to 5. */
  readonly step: string;
  readonly title: string;
  readonly row: RequirementId;
  readonly done: boolean;
  /** What to do, where it is not done. */
  readonly todo?: string;
}

interface Standing {
  readonly version: string;
  readonly template: Template | undefined;
  readonly roles: readonly Role[];
  /** Whoever has a role or a password. */
  readonly persons: readonly BrpPerson[];
}

function standingOf(world: World): Standing {
  const templates = world.table<Template>(templatesTable.name).list();
  return {
    version: world.table<Installation>(installationTable.name).get('installation')!.version,
    template: templates.find(({ kind }) => kind === 'persons'),
    roles: world.table<Role>(rolesTable.name).list(),
    persons: world
      .table<BrpPerson>(personsTable.name)
      .list()
      .filter(({ id, role }) => role !== null || accountOf(world, id)),
  };
}

type Test = (standing: Standing, world: World) => boolean;

const marked: Test = ({ roles }) => roles.some(({ isApiIntegrator }) => isApiIntegrator);
const isWhole = ({ isApiIntegrator, rights }: Role) => isApiIntegrator && rights.includes(exportRight);
const whole: Test = ({ roles }) => roles.some(isWhole);

/** Persons with a role that may export. */
function integrators({ roles, persons }: Standing): BrpPerson[] {
  return persons.filter(({ role }) => roles.some((one) => one.id === role && isWhole(one)));
}

const hasBoth = (world: World) => (person: BrpPerson) =>
  person.email !== null && accountOf(world, person.id) !== undefined;

const steps: readonly (Omit<Step, 'done' | 'todo'> & { readonly test: Test; readonly todo: string })[] = [
  {
    step: 'a',
    title: `The installation is on version ${lifeVision.template.since} or later`,
    row: 'brp.setup.version-gate',
    test: ({ version }) => Number(version) >= Number(lifeVision.template.since),
    todo: 'ask BRP to upgrade it: control set-version',
  },
  {
    step: 'a',
    title: 'BRP has activated the template',
    row: 'brp.setup.template-activated',
    test: ({ template }) => template?.active === true,
    todo: 'ask BRP’s staff: control activate-template',
  },
  {
    step: '1–2',
    title: 'There is a role with the box "Är API-integratör"',
    row: 'brp.setup.role-is-integrator',
    test: marked,
    todo: 'Kontaktregister -> Inställningar -> Roller: control save-role with isApiIntegrator',
  },
  {
    step: '2',
    title: `The role has the right "${exportRight}"`,
    row: 'brp.setup.role-right',
    test: whole,
    todo: `mark the right in the list of the role: control save-role with rights ["${exportRight}"]`,
  },
  {
    step: '3–4',
    title: 'A person has that role',
    row: 'brp.setup.person-role',
    test: (standing) => integrators(standing).length > 0,
    todo: 'Kontaktregister -> Personer, tab Personal: control save-person with role',
  },
  {
    step: '4',
    title: 'The person has both e-mail and password',
    row: 'brp.setup.person-credentials',
    test: (standing, world) => integrators(standing).some(hasBoth(world)),
    todo: 'set both, and save: control save-person with email and password',
  },
  {
    step: '5',
    title: 'LifeVision has logged in with them',
    row: 'brp.setup.credentials-given',
    test: (standing, world) => integrators(standing).some(({ id }) => accountOf(world, id)?.used === true),
    todo: 'hand e-mail, password, template id and API URL to LifeVision; done when a login succeeds',
  },
];

/** Each step as it stands now. */
export function setUpSteps(world: World): Step[] {
  const standing = standingOf(world);
  return steps.map(({ test, todo, ...step }) => {
    const done = test(standing, world);
    return { ...step, done, ...(!done && { todo }) };
  });
}

/** Everything that the steps change, and the first that is missing. */
export function showSetUp(world: World): object {
  const { version, roles, persons } = standingOf(world);
  const found = setUpSteps(world);
  const view = ({ id, firstName, lastName, email, role }: BrpPerson) => {
    const account = accountOf(world, id);
    const { locked = false, used = false } = account ?? {};
    return { id, firstName, lastName, email, role, password: account !== undefined, locked, loggedIn: used };
  };
  return {
    version,
    templates: [...world.table(templatesTable.name).all()],
    roles,
    persons: persons.map(view),
    steps: found,
    next: found.find(({ done }) => !done) ?? null,
  };
}

/** Back to where BRP has the template and nobody has done anything: no integrator's role, nobody who has it. */
export function startOver(world: World): object {
  const { template, roles, persons } = standingOf(world);
  const gone = roles.filter(({ isApiIntegrator }) => isApiIntegrator);
  for (const { id } of persons.filter(({ role }) => gone.some((one) => one.id === role))) {
    world.table(personsTable.name).delete(String(id));
    world.table('brp.accounts').delete(String(id));
  }
  for (const { id } of gone) world.table(rolesTable.name).delete(String(id));
  if (template) world.table<Template>(templatesTable.name).put({ ...template, active: false });
  return showSetUp(world);
}
