/** The page of a host: each API with its parameters, its body and what it answers, made from what the host serves for programs. */
import { escaped } from './reply.ts';
import type { Swagger2, SwaggerOperation, SwaggerParameter } from './swagger-2.ts';
import type { Definition } from './swagger-2-schemas.ts';

const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --fill: #eef1f4; --link: #0b57b0; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171b; --ink: #e7eaee; --fill: #242a31; --link: #8ab8ff; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
a { color: var(--link); }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem .25rem 0; border-bottom: 1px solid var(--fill); font-weight: 400; }
thead th { font-weight: 600; }
section section { border-top: 2px solid var(--fill); margin-top: 1.5rem; }
`;

/** A table whose first cells head their rows. Cells are markup. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((one) => `<th scope="col">${one}</th>`).join('');
  const body = rows.map(([first, ...others]) => {
    const cells = others.map((one) => `<td>${one}</td>`).join('');
    return `<tr><th scope="row">${first}</th>${cells}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

const link = (name: string): string => `<a href="#${name}">${name}</a>`;

/** A type, linked where it is described on the page. */
function typeOf({ $ref, type, items, enum: values }: Definition): string {
  if ($ref) return link($ref.split('/').at(-1)!);
  if (items) return `Collection of ${typeOf(items)}`;
  return escaped(values ? `${type}: ${values.join(', ')}` : (type ?? 'object'));
}

/** What must hold beside the type. */
function notesOf(required: boolean, { maxLength, default: standard, description }: Definition): string {
  const notes = [
    required ? 'Required' : '',
    maxLength === undefined ? '' : `Max length: ${String(maxLength)}`,
    standard === undefined ? '' : `Default value is ${String(standard)}`,
    description ?? '',
  ];
  return escaped(notes.filter((note) => note !== '').join('. ')) || 'None.';
}

const columns = ['Name', 'Type', 'Additional information'];

function parametersTable(title: string, parameters: readonly SwaggerParameter[]): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(({ name, required = false, schema, ...type }) => [
    `<code>${escaped(name)}</code>`,
    typeOf(schema ?? (type as Definition)),
    notesOf(required, type as Definition),
  ]);
  return `<h4>${title}</h4>${table(columns, rows)}`;
}

function answersTable({ responses }: SwaggerOperation, { responses: shared }: Swagger2): string {
  const rows = Object.entries(responses).map(([status, answer]) => {
    const { description = '', schema } = answer.$ref ? shared[answer.$ref.split('/').at(-1)!]! : answer;
    return [status, schema ? typeOf(schema) : 'None.', escaped(description)];
  });
  return `<h4>Response information</h4>${table(['Status', 'Type', 'Description'], rows)}`;
}

function resolvedParameters({ parameters }: SwaggerOperation, host: Swagger2): SwaggerParameter[] {
  return parameters.map((one) => (one.$ref ? host.parameters[one.$ref.split('/').at(-1)!]! : one));
}

/** An operation with its address. */
interface Api {
  readonly path: string;
  readonly method: string;
  readonly operation: SwaggerOperation;
}

const callOf = ({ method, path }: Api): string => `${method.toUpperCase()} ${escaped(path.slice(1))}`;

function apiSection(api: Api, host: Swagger2): string {
  const { operation } = api;
  const parameters = resolvedParameters(operation, host);
  const isBody = (one: SwaggerParameter) => ['body', 'formData'].includes(one.in);
  const consumed = operation.consumes ? `<p>Request formats: ${operation.consumes.join(', ')}</p>` : '';
  return `<section id="${operation.operationId}"><h3>${callOf(api)}</h3>
<p>${escaped(operation.summary)}. ${operation.description}</p>
${parametersTable(
  'URI parameters',
  parameters.filter((one) => !isBody(one)),
)}
${parametersTable('Body parameters', parameters.filter(isBody))}${consumed}
${answersTable(operation, host)}<p>Response formats: ${operation.produces.join(', ')}</p></section>`;
}

function groupOf(tag: string, apis: readonly Api[], host: Swagger2): string {
  const rows = apis.map((api) => [`<a href="#${api.operation.operationId}">${callOf(api)}</a>`, escaped(api.operation.summary)]); // prettier-ignore
  const list = table(['API', 'Description'], rows);
  return `<section id="${tag}"><h2>${tag}</h2>${list}${apis.map((api) => apiSection(api, host)).join('\n')}</section>`;
}

function typeSection(name: string, { properties = {}, required = [] }: Definition): string {
  const rows = Object.entries(properties).map(([field, type]) => [
    `<code>${escaped(field)}</code>`,
    typeOf(type),
    notesOf(required.includes(field), type),
  ]);
  return `<section id="${name}"><h3>${name}</h3>${table(columns, rows)}</section>`;
}

function overview({ basePath }: Swagger2): string {
  return `<section id="Overview"><h2>Overview</h2>
<p>REST operations on the individual and family services of a municipality. Those that begin with GET read, those that begin with POST, PUT and
DELETE write. <a href="${escaped(basePath)}/swagger/docs/v1">The Swagger 2.0 document</a> says the same for programs.</p></section>
<section id="General"><h2>General information</h2>
<p>Callers show a client certificate. Each call has the parameters <code>domain</code> and <code>key</code>; the key may come in the header
<code>X-API-Key</code> instead, and opens the packages that it was bought for. Percent-encode it: keys hold plus signs and slashes.</p>
<p>Answers come as JSON, as XML or as a page, by the header <code>Accept</code>.</p></section>`;
}

/** The whole page. */
export function helpPage(host: Swagger2): string {
  const apis = Object.entries(host.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): Api => ({ path, method, operation })),
  );
  const groups = Object.entries(Object.groupBy(apis, ({ operation }) => operation.tags[0]!));
  const contents = ['Overview', 'General', ...groups.map(([tag]) => tag), 'Types'];
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(host.info.title)}</title>
<style>${style}</style></head>
<body><header><h1>${escaped(host.info.title)}</h1></header>
<nav aria-label="Table of contents"><h2>Table of contents</h2><ul>${contents.map((one) => `<li>${link(one)}</li>`).join('')}</ul></nav>
<main>${overview(host)}
${groups.map(([tag, found]) => groupOf(tag, found!, host)).join('\n')}
<section id="Types"><h2>Types</h2>
${Object.entries(host.definitions)
  .map(([name, definition]) => typeSection(name, definition))
  .join('\n')}
</section></main></body>
</html>
`;
}
