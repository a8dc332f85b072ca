/** The query of GET /v1/SelvstendigVerktoy, read leniently: what is wrong with it is for the rules to say. */
import type { Profile } from '../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Call } from '../kernel/call.ts';
import { bitsOf, enumerations, type Enumeration, type Filters } from './filters.ts';
import { Query, truth, wholeNumber } from './query.ts';
import { remembered } from './remembered.ts';

const firstPage = 1;
const defaultSize = 10;

export interface ListRequest extends Filters {
  /** An enumeration and a value that it does not define. */
  readonly undefinedValue: { readonly name: string; readonly value: string } | undefined;
  /** Names of bools that are neither true nor false. */
  readonly unclear: readonly string[];
  /** Undefined when it is no whole number. */
  readonly page: number | undefined;
  readonly size: number | undefined;
}

type Lists = Profile['listParameters'];

function listed(query: Query, name: string, lists: Lists): readonly string[] {
  const values = query.all(name);
  return lists === 'repeated-or-comma' ? values.flatMap((value) => value.split(',')) : values;
}

function defines(name: Enumeration, value: number | undefined): boolean {
  return (enumerations[name] as readonly (number | undefined)[]).includes(value);
}

/** The spelling that is read (`verktoy.list.page-reference`). */
function pageText(query: Query, spelling: Profile['sidereferanse']): string | undefined {
  const table = query.first('Sidereferanse');
  const example = query.first('Siderefereanse');
  return spelling === 'table' ? table : spelling === 'example' ? example : (table ?? example);
}

function numberOr(text: string | undefined, fallback: number): number | undefined {
  return text === undefined ? fallback : wholeNumber(text);
}

function clear(query: Query, name: string): boolean | undefined {
  const text = query.first(name);
  return text === undefined ? undefined : truth(text);
}

const bools = ['KanLeggesTilAvInnbygger', 'KunAnonymTilgang'] as const;

function read(call: Call): ListRequest {
  const profile = call.world.profile(call.system.id) as unknown as Profile;
  const query = new Query(call.search);
  const names = Object.keys(enumerations) as Enumeration[];
  const values = names.flatMap((name) => listed(query, name, profile.listParameters).map((value) => ({ name, value })));
  const bits = (name: Enumeration) =>
    bitsOf(
      name,
      values.filter((one) => one.name === name).map(({ value }) => wholeNumber(value) ?? 0),
    );
  return {
    wanted: { Fagomrader: bits('Fagomrader'), Malgrupper: bits('Malgrupper'), Sprak: bits('Sprak') },
    classifications: listed(query, 'Klassifiseringer', profile.listParameters),
    citizenAdds: clear(query, 'KanLeggesTilAvInnbygger'),
    open: clear(query, 'KunAnonymTilgang'),
    undefinedValue: values.find(({ name, value }) => !defines(name, wholeNumber(value))),
    unclear: bools.filter((name) => query.first(name) !== undefined && clear(query, name) === undefined),
    page: numberOr(pageText(query, profile.sidereferanse), firstPage),
    size: numberOr(query.first('AntallVerktoy'), defaultSize),
  };
}

export function readListRequest(call: Call): ListRequest {
  return remembered(call, 'list request', () => read(call));
}
