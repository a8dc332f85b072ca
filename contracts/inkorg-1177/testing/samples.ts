import { messages, type Row, writeDocument } from './tables.ts';

/** A document and what the contract says of it. */
export interface Sample {
  readonly title: string;
  readonly schema: 'IsActiveUserResponder_1.0.xsd' | 'AddMessageToPatientPortalInboxResponder_1.0.xsd';
  readonly xml: string;
  readonly valid: boolean;
}

/** What follows from the tables row by row: cardinality, order, namespace and extension points. */
export function samplesOfTables(): Sample[] {
  return messages.flatMap((message) => [
    sample(message, `${message.name} with everything`, true),
    ...everyRow(message).flatMap((path) => samplesOfRow(message, path)),
    sample(withLast(message, extension), `${message.name} with an element of another namespace at its end`, true),
    sample(
      withLast(message, stranger(prefix(message))),
      `${message.name} with an unknown element of its own namespace`,
      false,
    ),
  ]);
}

const extension: Row = { name: 'later:unknown', cardinality: 'optional', content: '' };
const stranger = (prefix: string): Row => ({ name: `${prefix}:unknown`, cardinality: 'optional', content: '' });

function samplesOfRow(message: Row, path: Path): Sample[] {
  const row = at(message, path);
  const swapped = { ...row, name: `${prefix(row) === 'core' ? prefix(message) : 'core'}:${local(row)}` };
  const passesAsExtension = path.length === 1 && row.cardinality !== 'once' && !next(message, path);
  return [
    sample(put(message, path, []), `${row.name} left out`, row.cardinality !== 'once'),
    sample(put(message, path, [row, row]), `${row.name} twice`, row.cardinality === 'many'),
    sample(put(message, path, [swapped]), `${row.name} as ${swapped.name}`, passesAsExtension),
    ...samplesOfGroup(message, path),
    ...(next(message, path) ? [sample(exchange(message, path), `${row.name} after its neighbour`, false)] : []),
  ];
}

/** Only the root of a message has an extension point; the groups in `message` have none. */
function samplesOfGroup(message: Row, path: Path): Sample[] {
  const row = at(message, path);
  if (typeof row.content === 'string') return [];
  return [sample(put(message, path, [withLast(row, extension)]), `${row.name} with ${extension.name}`, false)];
}

/** Which child to take, level by level. */
type Path = readonly number[];

function everyRow(row: Row, path: Path = []): Path[] {
  if (typeof row.content === 'string') return [];
  return row.content.flatMap((child, index) => [[...path, index], ...everyRow(child, [...path, index])]);
}

const children = (row: Row): readonly Row[] => (typeof row.content === 'string' ? [] : row.content);
const prefix = (row: Row): string => row.name.slice(0, row.name.indexOf(':'));
const local = (row: Row): string => row.name.slice(row.name.indexOf(':') + 1);

function at(row: Row, path: Path): Row {
  return path.reduce((found, index) => children(found)[index]!, row);
}

/** The message with other rows in the place of the one at `path`. */
function put(row: Row, [index = 0, ...rest]: Path, rows: readonly Row[]): Row {
  const own = children(row);
  const instead = rest.length === 0 ? rows : [put(own[index]!, rest, rows)];
  return { ...row, content: own.toSpliced(index, 1, ...instead) };
}

function next(message: Row, path: Path): Row | undefined {
  return children(at(message, path.slice(0, -1)))[path.at(-1)! + 1];
}

function exchange(message: Row, path: Path): Row {
  const after = [...path.slice(0, -1), path.at(-1)! + 1];
  const [first, second] = [at(message, path), at(message, after)];
  return put(put(message, after, [first]), path, [second]);
}

function withLast(row: Row, last: Row): Row {
  return { ...row, content: [...children(row), last] };
}

function sample(message: Row, title: string, valid: boolean): Sample {
  const operation = local(message).replace(/Response$/, '') as 'IsActiveUser' | 'AddMessageToPatientPortalInbox';
  const schema = `${operation}Responder_1.0.xsd` as const;
  return { title: `${local(message)}: ${title}`, schema, xml: writeDocument(message), valid };
}
