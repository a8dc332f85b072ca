/** Messages by the tables of the contract, at random, and each with one fault in it. */
import fc from 'fast-check';
import { messages, write, type Row } from '../../../contracts/inkorg-1177/testing/tables.ts';
import { envelope } from './inkorg-world.ts';

export const requests = messages.filter(({ name }) => !name.endsWith('Response'));

/** Characters that XML can hold, markup among them. */
const text = fc.string({ unit: fc.constantFrom(...'aåäö &<>"\'\n]1😀'), maxLength: 12 });

export const escaped = (raw: string) => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const number = fc
  .tuple(fc.stringMatching(/^[0-9]{8}$/), fc.constantFrom(...'0123456789pPtTfF'), fc.stringMatching(/^[0-9]{3}$/))
  .map((parts) => parts.join(''));

const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
  subjectOfCareId: number,
  notify: fc.constantFrom('true', 'false', '1', '0', ' true '),
  type: fc.constantFrom('CurrentTarget', 'Embedded', 'Widget', 'NewTarget'),
};

const local = (name: string) => name.slice(name.indexOf(':') + 1);

function valueOf(row: Row): fc.Arbitrary<Row> {
  const { content } = row;
  if (typeof content !== 'string') return groupOf(row, content);
  return (values[local(row.name)] ?? text.map(escaped)).map((value) => ({ ...row, content: value }));
}

/** How often each child stands there, by its cardinality. */
function groupOf(row: Row, children: readonly Row[]): fc.Arbitrary<Row> {
  const each = children.map((child) =>
    fc.array(valueOf(child), {
      minLength: Number(child.cardinality === 'once'),
      maxLength: child.cardinality === 'many' ? 3 : 1,
    }),
  );
  return fc.tuple(...each).map((lists) => ({ ...row, content: lists.flat() }));
}

/** A request of either operation that is valid by the tables. */
export const validRequest: fc.Arbitrary<Row> = fc.oneof(...requests.map(valueOf));

export const envelopeOf = (row: Row): string => envelope(write(row));

/** A request with one fault, and the local names that a diagnosis may speak of. */
export interface FaultyRequest {
  readonly row: Row;
  readonly fault: string;
  readonly names: readonly string[];
}

const badValues: Readonly<Record<string, string>> = {
  subjectOfCareId: '19121212-1212',
  notify: 'True',
  type: 'widget',
};

const children = ({ content }: Row): readonly Row[] => (typeof content === 'string' ? [] : content);

/** What can be wrong at one place of a group. */
function faultsAt(group: Row, place: number): FaultyRequest[] {
  const own = children(group);
  const child = own[place]!;
  const name = local(child.name);
  const put = (fault: string, ...rows: Row[]): FaultyRequest => ({
    row: { ...group, content: own.toSpliced(place, 1, ...rows) },
    fault: `${name} ${fault}`,
    names: [name, local(group.name)],
  });
  const bad = badValues[name];
  return [
    ...(child.cardinality === 'once' ? [put('left out')] : []),
    put('twice', child, child),
    put('under an unknown name', { ...child, name: `${child.name}X` }),
    ...(bad === undefined || typeof child.content !== 'string'
      ? []
      : [put('with a wrong value', { ...child, content: bad })]),
    ...faultsIn(child).map(({ row, ...rest }) => ({ ...rest, row: { ...group, content: own.with(place, row) } })),
  ];
}

/** Every single fault that a message can have. */
function faultsIn(row: Row): FaultyRequest[] {
  return children(row).flatMap((_, place) => faultsAt(row, place));
}

/** A request that is valid but for one fault. */
export const faultyRequest: fc.Arbitrary<FaultyRequest> = validRequest.chain((row) =>
  fc.constantFrom(...faultsIn(row)),
);
