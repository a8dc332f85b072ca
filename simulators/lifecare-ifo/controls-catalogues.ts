/** What the municipality sets up by itself: norms, entries of its catalogues, what it demands. */
import type { CatalogueName } from '../../fixtures/lifecare/catalogues.ts';
import type { Named } from '../../fixtures/lifecare/catalogue.ts';
import type { Amounts, Norm } from '../../fixtures/lifecare/norms.ts';
import { flagIn, textIn, wholeIn, type Body } from '../kernel/control-body.ts';
import type { Control } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { dayIn, idIn, maybe, maybeDay, oneOfIn } from './cases/control-body.ts';
import { demandOrder } from './cases/days.ts';
import { demand } from './cases/find.ts';
import { catalogueOf } from './catalogues.ts';
import { cataloguesTable, type CatalogueRow } from './state.ts';

/** Puts an entry into a list: in the place of the one that is there, or last. */
function save<Entry>(world: World, name: CatalogueName, entry: Entry, isSame: (one: Entry) => boolean): Entry {
  const entries = catalogueOf(world, name) as readonly unknown[] as readonly Entry[];
  const place = entries.findIndex(isSame);
  const list = place < 0 ? [...entries, entry] : entries.with(place, entry);
  world.table<CatalogueRow>(cataloguesTable.name).put({ name, entries: list });
  return entry;
}

const mostKronor = 1_000_000;

function amountsIn(body: Body, name: string, length: number, standard: readonly number[]): readonly number[] {
  const value = body[name] ?? standard;
  const fits =
    Array.isArray(value) &&
    value.length === length &&
    value.every((one) => Number.isSafeInteger(one) && one >= 0 && one <= mostKronor);
  demand(fits, `body.${name} must be a list of ${length} whole amounts in kronor`);
  return value as number[];
}

function amountsOf(body: Body, { children, single, couple, common }: Amounts): Amounts {
  return {
    children: amountsIn(body, 'children', children.length, children),
    single: wholeIn(body, 'single', [0, mostKronor], single),
    couple: wholeIn(body, 'couple', [0, mostKronor], couple),
    common: amountsIn(body, 'common', common.length, common),
  };
}

function normAt(norms: readonly Norm[], name: string, id: number): Norm {
  const norm = norms.find((one) => one.id === id);
  demand(norm !== undefined, `body.${name} must be the id of a norm: Calculations/Proposals lists them`);
  return norm;
}

/** The norm that is changed, or a new one with the amounts of the last. */
function standardOf(norms: readonly Norm[], body: Body): Norm {
  if (body['norm'] !== undefined) return normAt(norms, 'norm', idIn(body, 'norm'));
  const like = normAt(norms, 'like', maybe(body, 'like', idIn) ?? norms.at(-1)!.id);
  const day = { from: dayIn(body, 'from'), to: dayIn(body, 'to') };
  return { ...like, ...day, id: Math.max(...norms.map(({ id }) => id)) + 1, name: textIn(body, 'name') };
}

function saveNorm(world: World, body: Body): Norm {
  const standard = standardOf(catalogueOf(world, 'norms'), body);
  const period = { from: maybeDay(body, 'from') ?? standard.from, to: maybeDay(body, 'to') ?? standard.to };
  demandOrder(period);
  const largest = body['largest'] === null ? null : maybe(body, 'largest', (of, name) => wholeIn(of, name, [1, 100]));
  const norm: Norm = {
    ...{ ...standard, ...period, name: textIn(body, 'name', standard.name) },
    amounts: amountsOf(body, standard.amounts),
    largest: largest === undefined ? standard.largest : largest,
  };
  return save(world, 'norms', norm, ({ id }) => id === norm.id);
}

/** Lists of an id and a name; entries of the others have more to them and can be renamed alone. */
const plain = ['fromWhos', 'reasons', 'workingStatuses', 'specifyTypes', 'incomeTypes', 'expenseTypes', 'specialExpenseTypes', 'maritalStatuses', 'countries'] as const; // prettier-ignore
const renamed = ['organisations', 'investigationTypes', 'serviceTypes', 'actualisationTypes', 'attachmentTypes', 'areas'] as const; // prettier-ignore

const isPlain = (list: string): boolean => plain.some((one) => one === list);

function saveEntry(world: World, body: Body): Named {
  const list = oneOfIn(body, 'catalogue', [...plain, ...renamed]);
  const entries: readonly Named[] = catalogueOf(world, list);
  const id = maybe(body, 'entry', (of, name) => wholeIn(of, name, [0, 2_147_483_647]));
  const known = entries.find((one) => one.id === id);
  demand(known !== undefined || isPlain(list), `body.entry must be one of ${entries.map((one) => one.id).join(', ')}`);
  const next = Math.max(...entries.map((one) => one.id)) + 1;
  const entry = { ...known, id: id ?? next, name: textIn(body, 'name') };
  return save<Named>(world, list, entry, (one) => one.id === entry.id);
}

function setSetting(world: World, body: Body): object {
  const known = catalogueOf(world, 'settings');
  const name = oneOfIn(body, 'setting', known.map((one) => one.name)); // prettier-ignore
  return save(world, 'settings', { name, on: flagIn(body, 'on', true) }, (one) => one.name === name);
}

export const catalogueControls: Readonly<Record<string, Control>> = {
  'save-norm': {
    title: 'Makes or changes a norm that calculations are made by',
    takes: {
      norm: 'id of the one to change',
      like: 'id of the one whose amounts a new one begins with; the last one without it',
      name: 'such as Riksnorm 2027',
      from: 'first day',
      to: 'last day',
      single: 'kronor a month',
      couple: 'kronor a month, both together',
      children: 'kronor a month: list of eight, by age 0, 1–2, 3, 4–6, 7–10, 11–14, 15–18, 19–20',
      common: 'kronor a month: list of seven, for households of one to seven',
      largest: 'the largest household that it has a row for; null: any',
    },
    run: saveNorm,
  },
  'save-entry': {
    title: 'Adds an entry to a catalogue, or renames one',
    takes: { catalogue: [...plain, ...renamed].join(', '), entry: 'id; the next one without it', name: 'a text' },
    run: saveEntry,
  },
  'set-setting': {
    title: 'What the municipality demands: that each calculation names its actualisation',
    takes: { setting: 'AktualiseringMandatory', on: 'true without it' },
    run: setSetting,
  },
};
