import { aboutRow, type Finding } from '../authored/finding.ts';
import { operationsIn } from '../authored/operations.ts';
import type { Contract } from '../authored/read-contract.ts';
import type { Known } from './demand.ts';

const notARow = 'write the row into requirements.yaml, or name one that is there';

export function errorsHaveRows({ errors }: Contract, { ownRows }: Known): Finding[] {
  return errors
    .filter(({ row }) => !ownRows.has(row))
    .map(({ code, row }) =>
      aboutRow('errors.yaml', { row: code, field: 'row', what: `${row} is not in requirements.yaml`, todo: notARow }),
    );
}

export function simulatorCodesAreMarked({ errors }: Contract): Finding[] {
  const about = (code: string, what: string, todo: string) =>
    aboutRow('errors.yaml', { row: code, field: 'owner', what, todo });
  return errors.flatMap(({ code, owner }) => {
    if (owner && code.startsWith('SIM-'))
      return [about(code, "SIM- codes are the simulator's own", 'write owner: false')];
    if (!owner && !code.startsWith('SIM-'))
      return [about(code, 'our own codes begin with SIM-', 'rename it, or write owner: true')];
    return [];
  });
}

export function profileKeysHaveRows({ profile, requirements }: Contract): Finding[] {
  const bases = new Map(requirements.map(({ id, basis }) => [id, basis]));
  const about = (key: string, field: string, what: string, todo: string) =>
    aboutRow('profile.yaml', { row: key, field, what, todo });
  return profile.flatMap(({ key, row, basis }) => {
    if (!bases.has(row)) return [about(key, 'row', `${row} is not in requirements.yaml`, notARow)];
    if (basis === 'documented') return [];
    if (basis !== 'assumed') {
      const what = 'must be assumed, or documented where documents contradict each other';
      return [about(key, 'basis', what, 'choose one of them')];
    }
    if (bases.get(row) === 'assumed') return [];
    const what = `${row} is ${bases.get(row)}, an assumed key needs an assumed row`;
    return [about(key, 'row', what, 'name an assumed row, or make the key documented')];
  });
}

type ProfileRow = Contract['profile'][number];

/** What is wrong with a default, and what to do. */
function faultOfDefault(spec: ProfileRow): Pick<Finding, 'field' | 'what' | 'todo'> | undefined {
  const { alternatives, type, minimum = -Infinity, maximum = Infinity, default: usual } = spec;
  if (alternatives && type) return { what: 'has alternatives and a type; it takes one of them', todo: 'take one out' };
  if (!alternatives && !type) return { what: 'needs alternatives or a type', todo: 'list what else could be set' };
  const todo = 'write a default that the key allows';
  if (alternatives) {
    const found = alternatives.includes(usual);
    return found ? undefined : { field: 'default', what: 'is not among the alternatives', todo };
  }
  if (type !== 'integer') return typeof usual === type ? undefined : { field: 'default', what: `is no ${type}`, todo };
  const inside = Number.isInteger(usual) && Number(usual) >= minimum && Number(usual) <= maximum;
  return inside ? undefined : { field: 'default', what: `is no integer from ${minimum} to ${maximum}`, todo };
}

export function profileDefaultsAreAllowed({ profile }: Contract): Finding[] {
  return profile.flatMap((spec) => {
    const fault = faultOfDefault(spec);
    return fault ? [aboutRow('profile.yaml', { row: spec.key, ...fault })] : [];
  });
}

export function inventoryIsCited({ inventory, requirements }: Contract): Finding[] {
  const cited = new Set(requirements.flatMap(({ inventory: names = [] }) => names));
  const usedElsewhere = new Set(inventory.filter((entry) => !entry.set_aside).map(({ name }) => name));
  return inventory.flatMap(({ name, where, set_aside: reason }) => {
    const about = (what: string, todo: string) =>
      aboutRow('inventory.yaml', { row: name, field: `in ${where}`, what, todo });
    if (!reason && !cited.has(name)) {
      const todo = 'name it in the inventory of a requirement, or write set_aside: why';
      return [about('no requirement cites it, and set_aside gives no reason', todo)];
    }
    if (reason && cited.has(name) && !usedElsewhere.has(name))
      return [
        about('is set aside, but a requirement cites it', 'take set_aside out, or the name out of the requirement'),
      ];
    return [];
  });
}

export function operationsHaveRows(contract: Contract, { ownRows }: Known): Finding[] {
  return operationsIn(contract).flatMap(({ id, method, path, requirements, soap }) => {
    const unknown = requirements.filter((row) => !ownRows.has(row));
    return unknown.map((row): Finding => {
      const what = `${row} is not in requirements.yaml`;
      if (soap) return aboutRow('operations.yaml', { row: id, field: 'requirements', what, todo: notARow });
      const at = ['paths', path, method.toLowerCase(), 'x-requirements'];
      const subject = `operation ${id}`;
      return { file: 'openapi.yaml', subject, field: 'x-requirements', what, todo: notARow, path: at };
    });
  });
}
