import { operationsIn } from '../generate/operations.ts';
import type { Contract } from '../generate/read-contract.ts';
import type { Known } from './demand.ts';

export function errorsHaveRows({ errors }: Contract, { ownRows }: Known): string[] {
  return errors
    .filter(({ row }) => !ownRows.has(row))
    .map(({ code, row }) => `errors.yaml: row ${code}: row: ${row} is not in requirements.yaml`);
}

export function simulatorCodesAreMarked({ errors }: Contract): string[] {
  return errors.flatMap(({ code, owner }) => {
    if (owner && code.startsWith('SIM-'))
      return [`errors.yaml: row ${code}: owner: SIM- codes are the simulator's own`];
    if (!owner && !code.startsWith('SIM-')) return [`errors.yaml: row ${code}: owner: our own codes begin with SIM-`];
    return [];
  });
}

export function profileKeysHaveRows({ profile, requirements }: Contract): string[] {
  const bases = new Map(requirements.map(({ id, basis }) => [id, basis]));
  return profile.flatMap(({ key, row, basis }) => {
    const at = `profile.yaml: row ${key}:`;
    if (!bases.has(row)) return [`${at} row: ${row} is not in requirements.yaml`];
    if (basis === 'documented') return [];
    if (basis !== 'assumed')
      return [`${at} basis: must be assumed, or documented where documents contradict each other`];
    return bases.get(row) === 'assumed'
      ? []
      : [`${at} row: ${row} is ${bases.get(row)}, an assumed key needs an assumed row`];
  });
}

export function profileDefaultsAreAllowed({ profile }: Contract): string[] {
  return profile.flatMap((spec) => {
    const at = `profile.yaml: row ${spec.key}:`;
    const { alternatives, type, minimum = -Infinity, maximum = Infinity } = spec;
    if (alternatives && type) return [`${at} has alternatives and a type; it takes one of them`];
    if (alternatives)
      return alternatives.includes(spec.default) ? [] : [`${at} default: is not among the alternatives`];
    if (!type) return [`${at} needs alternatives or a type`];
    if (type !== 'integer') return typeof spec.default === type ? [] : [`${at} default: is no ${type}`];
    const inside = Number.isInteger(spec.default) && Number(spec.default) >= minimum && Number(spec.default) <= maximum;
    return inside ? [] : [`${at} default: is no integer from ${minimum} to ${maximum}`];
  });
}

export function inventoryIsCited({ inventory, requirements }: Contract): string[] {
  const cited = new Set(requirements.flatMap(({ inventory: names = [] }) => names));
  const usedElsewhere = new Set(inventory.filter((entry) => !entry.set_aside).map(({ name }) => name));
  return inventory.flatMap(({ name, where, set_aside: reason }) => {
    const at = `inventory.yaml: row ${name}: in ${where}:`;
    if (!reason && !cited.has(name)) return [`${at} no requirement cites it, and set_aside gives no reason`];
    if (reason && cited.has(name) && !usedElsewhere.has(name))
      return [`${at} is set aside, but a requirement cites it`];
    return [];
  });
}

export function operationsHaveRows(contract: Contract, { ownRows }: Known): string[] {
  return operationsIn(contract).flatMap(({ id, requirements, soap }) => {
    const at = soap ? `operations.yaml: row ${id}: requirements:` : `openapi.yaml: operation ${id}: x-requirements:`;
    return requirements.filter((row) => !ownRows.has(row)).map((row) => `${at} ${row} is not in requirements.yaml`);
  });
}
