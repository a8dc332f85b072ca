import { expect, test } from 'vitest';
import { openapi } from '../../contracts/generated/lifecare-ifo/openapi.ts';
import { articles, packages } from './packages.ts';

interface Written {
  readonly operationId: string;
  readonly 'x-package': number | null;
  readonly 'x-article': number | null;
}

const paths = (openapi as { paths: Record<string, Record<string, Written>> }).paths;
const operations = Object.values(paths).flatMap((item) => Object.values(item));
const nameOf = (number: number | null) => (number === null ? '–' : String(number));

test('each operation stands under the package and the article that the contract names, and under no other', () => {
  const wanted = operations.map((one) => [one.operationId, nameOf(one['x-package']), one['x-article']]);
  const written = packages.flatMap(({ number, article, operations: own }) =>
    own.map(({ id }) => [id, number, article === undefined ? null : Number(article)]),
  );
  expect(written.toSorted()).toEqual(wanted.toSorted());
});

test('there are 22 packages under 21 articles, in the order of the sheet', () => {
  const numbers = Array.from({ length: 22 }, (_, place) => String(place + 1));
  expect(packages.map(({ number }) => number)).toEqual([...numbers, '–']);
  expect(articles).toHaveLength(21);
});

test('a call is written as people write it', () => {
  expect(packages[1]!.operations).toEqual([{ id: 'getActualisations', call: 'GET Actualisations' }]);
});
