/** An operation of an OpenAPI document as a part of a page: parameters, body, answers. */
import { notesOf, typeText, type Resolve, type Schema } from './schema-text.ts';

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}

interface Body {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Content;
}

/** What of an operation is shown. */
export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
  readonly 'x-requirements'?: readonly string[];
}

type Html = (typeof import('htm/preact'))['html'];

/** Each media type with what the contract says of its form. */
function contents({ content = {} }: Body, html: Html, resolve: Resolve) {
  return Object.entries(content).map(
    ([type, { schema }]) =>
      html`<p><code>${type}</code></p>
        ${schema && html`<pre>${typeText(schema, resolve)}</pre>`}`,
  );
}

function parameterRow(given: Parameter, html: Html, resolve: Resolve) {
  const { name, in: place, required = false, description, schema = {} } = resolve(given);
  const notes = [required ? 'required' : '', description ?? '', notesOf(schema, resolve)];
  const example = resolve(schema)['examples'] as readonly unknown[] | undefined;
  return html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td>${place}</td>
    <td><code>${typeText(schema, resolve)}</code></td>
    <td>
      ${notes.filter((note) => note !== '').join('; ')} ${example && html`<br /><code>${String(example[0])}</code>`}
    </td>
  </tr>`;
}

function parametersOf({ parameters = [] }: Operation, html: Html, resolve: Resolve) {
  if (parameters.length === 0) return undefined;
  return html`<h3>Parameters</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">name</th>
          <th scope="col">in</th>
          <th scope="col">type</th>
          <th scope="col">what</th>
        </tr>
      </thead>
      <tbody>
        ${parameters.map((one) => parameterRow(one, html, resolve))}
      </tbody>
    </table>`;
}

/** Statuses with the same answer, once: most refusals are alike. */
function alike({ responses }: Operation): readonly (readonly [statuses: string, answer: Body])[] {
  const groups = new Map<string, { statuses: string[]; answer: Body }>();
  for (const [status, answer] of Object.entries(responses)) {
    const known = groups.get(JSON.stringify(answer)) ?? { statuses: [], answer };
    known.statuses.push(status);
    groups.set(JSON.stringify(answer), known);
  }
  return [...groups.values()].map(({ statuses, answer }) => [statuses.join(', '), answer]);
}

function answersOf(operation: Operation, html: Html, resolve: Resolve) {
  return html`<h3>Answers</h3>
    <dl>
      ${alike(operation).map(([statuses, given]) => {
        const answer = resolve(given);
        return html`<dt>${statuses}</dt>
          <dd>${answer.description} ${contents(answer, html, resolve)}</dd>`;
      })}
    </dl>`;
}

/** One operation; `call` is its verb and path. */
export function operationView(call: string, operation: Operation, html: Html, resolve: Resolve): unknown {
  const { operationId, summary, requestBody, 'x-requirements': rows = [] } = operation;
  return html`<section id=${operationId}>
    <h2><code>${call}</code></h2>
    <p>${summary}</p>
    ${parametersOf(operation, html, resolve)} ${requestBody && html`<h3>Body</h3>`}
    ${requestBody && contents(resolve(requestBody), html, resolve)} ${answersOf(operation, html, resolve)}
    ${
      rows.length > 0 &&
      html`<details>
        <summary>Requirements that it rests on</summary>
        <ul>
          ${rows.map((row) => html`<li><code>${row}</code></li>`)}
        </ul>
      </details>`
    }
  </section>`;
}
