import { describe, expect, test } from 'vitest';
import { requirements } from '../../contracts/generated/lifecare-ifo/index.ts';
import { sumsOf } from '../../fixtures/lifecare/arithmetic.ts';
import { normOf } from '../../fixtures/lifecare/norms.ts';
import type { Calculation } from '../../fixtures/lifecare/types.ts';
import { write } from './cases/ids.ts';
import { calculationsTable } from './state.ts';
import { extract, kinds, lineOf, titleOf } from './testing/extracts.ts';
import { ask, bodyOf, lifecareWorld, register, who } from './testing/world.ts';

const names = kinds.map(([name]) => name);

describe('money', () => {
  const inOre = (amount: number) => Math.round(amount * 100);

  test('sums of an extract are those of the arithmetic, and add up', () => {
    const { Result } = extract(lifecareWorld(), 'Calculations');
    expect(Result).toHaveLength(register.calculations.length);
    for (const [place, entry] of Result.entries()) {
      const row = register.calculations[place]!;
      const sums = sumsOf(row, normOf(row.norm)!, { counted: 'approved' });
      expect(inOre(entry.TotalSum)).toBe(sums.balance);
      expect(inOre(entry.NormSum)).toBe(inOre(entry.FamilyCost) + inOre(entry.CommonHouseholdCost));
      expect(inOre(entry.Balance)).toBe(
        inOre(entry.IncomeSum) - inOre(entry.NormSum) - inOre(entry.ExpenseSum) - inOre(entry.SpecialExpenseSum),
      );
      const amounts = entry.CalculationPersonDTOs.map(({ Amount }: { Amount: number }) => inOre(Amount));
      expect(amounts.reduce((left: number, right: number) => left + right, 0)).toBe(inOre(entry.FamilyCost));
    }
  });

  const year = 'startDate=2020-01-01T00:00:00&endDate=2030-01-01T00:00:00';

  test.each(['Calculations', 'Payments'])('%s of a person have the same sums in the list as in the extract', (name) => {
    const world = lifecareWorld();
    const person = who('applicant-paid');
    const listed = bodyOf(ask(world, `GET ${name}?personId=${person}&${year}`)).Result as readonly any[];
    const byId = new Map(extract(world, name).Result.map((entry) => [entry.Id, entry]));
    expect(listed.length).toBeGreaterThan(1);
    const money = ['Amount', 'IncomeSum', 'ExpenseSum', 'SpecialExpenseSum', 'NormSum', 'CommonHouseholdCost', 'FamilyCost', 'Balance', 'TotalSum', 'CalculationIncomesDTOs', 'CalculationExpensesDTOs', 'CalculationSpecialExpensesDTOs']; // prettier-ignore
    const moneyOf = (entry: any) => Object.fromEntries(money.map((field) => [field, entry[field]]));
    for (const entry of listed) expect(moneyOf(byId.get(entry.Id))).toEqual(moneyOf(entry));
  });

  test('an öre is not lost: what is paid is the need of its month', () => {
    const world = lifecareWorld();
    const [calculation] = register.calculations;
    const odd: Calculation = { ...calculation!, incomes: [{ type: 101, applicant: 100_033, coApplicant: 7 }] };
    write(world, calculationsTable, odd);
    const { Result } = extract(world, 'Calculations', { q: `Id='${odd.id}'` });
    expect([Result[0].IncomeSum, Result[0].CalculationIncomesDTOs[0].AmountApplicant]).toEqual([1000.4, 1000.33]);
    const paid = extract(world, 'Payments').Result.reduce((sum, { Amount }) => sum + inOre(Amount), 0);
    expect(paid).toBe(register.payments.reduce((sum, { amount }) => sum + amount, 0));
  });
});

describe('q', () => {
  const searchable = (name: string): readonly string[] =>
    (requirements as Readonly<Record<string, { readonly inventory?: readonly string[] }>>)[
      `lifecare.extract.${titleOf(name)}-searchable`
    ]!.inventory!;

  test.each(names)('%s are found by the fields of the contract and by no others [lifecare.extract.actualisations-searchable, lifecare.extract.calculations-searchable, lifecare.extract.decisions-searchable, lifecare.extract.executions-searchable, lifecare.extract.investigations-searchable, lifecare.extract.payments-searchable, lifecare.extract.resource-allocations-searchable, lifecare.extract.services-searchable]', (name) => {
    const world = lifecareWorld();
    const fields = Object.keys(extract(world, name, { limit: 1 }).Result[0]);
    const taken = fields.filter((field) => ask(world, lineOf(name, { q: `${field}='x'` })).status === 200);
    expect(taken.toSorted()).toEqual(searchable(name).toSorted());
  }); // prettier-ignore

  test.each(names)('%s: the entries of the whole extract that show the value, for each field [lifecare.extract.q-compare]', (name) => {
    const world = lifecareWorld({ openDates: 'sentinel' });
    const all = extract(world, name).Result;
    const shown = (entry: any, field: string) => String(entry[field] ?? '');
    for (const field of searchable(name)) {
      const values = [all[0], all.at(-1)].map((entry) => shown(entry, field));
      for (const value of new Set(values)) {
        const found = extract(world, name, { q: `${field}='${value}'` }).Result;
        expect(found, `${field}='${value}'`).toEqual(all.filter((entry) => shown(entry, field) === value));
        expect(found.length).toBeGreaterThan(0);
      }
      expect(extract(world, name, { q: `${field}='just outside'` }).Result).toEqual([]);
    }
  }); // prettier-ignore

  test('letters count, case and spaces too', () => {
    const world = lifecareWorld();
    const total = (q: string) => extract(world, 'Services', { q }).TotalNumberOfRecords;
    expect(total("ServiceType='Vux HVB'")).toBeGreaterThan(0);
    expect(["ServiceType='vux hvb'", "ServiceType='Vux HVB '", "ServiceType='Vux'", "ServiceType='%'"].map(total)).toEqual([0, 0, 0, 0]); // prettier-ignore
  });
});
