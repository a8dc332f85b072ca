/** Header fields and their parameters as the parts of a form have them (RFC 7578 §4.2, RFC 2183 §2). */

export interface HeaderValue {
  /** In lower case. */
  readonly value: string;
  /** By lower-case name; of a name that comes twice the first counts. */
  readonly parameters: ReadonlyMap<string, string>;
}

const lineEnd = '\r\n';

/** Header fields by lower-case name; undefined where a line is none, is folded, or comes twice. */
export function headerFields(text: string): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  for (const line of text.split(lineEnd)) {
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*(.*)$/s.exec(line) ?? [];
    if (name === undefined || fields.has(name.toLowerCase())) return undefined;
    fields.set(name.toLowerCase(), value!);
  }
  return fields;
}

const escapes: Readonly<Record<string, string>> = { '%22': '"', '%0d': '\r', '%0a': '\n', '\\"': '"' };

/** What browsers and libraries escape in quotes; a backslash before anything else is one. */
const unescaped = (quoted: string): string =>
  quoted.replaceAll(/%22|%0d|%0a|\\"/gi, (one) => escapes[one.toLowerCase()]!);

/** A value with parameters, quoted or as tokens; undefined where it has another form. */
export function headerValue(text: string): HeaderValue | undefined {
  const [whole = '', value = ''] = /^\s*([\w!#$&^+./-]+)\s*/.exec(text) ?? [];
  const parameter = /;\s*(?:([\w!#$%&'*+.^`|~-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))\s*)?/sy;
  const parameters = new Map<string, string>();
  for (let place = whole.length; place < text.length; place = parameter.lastIndex) {
    parameter.lastIndex = place;
    const [found, name = '', quoted, token = ''] = parameter.exec(text) ?? [];
    if (found === undefined) return undefined;
    const known = name.toLowerCase();
    if (name !== '' && !parameters.has(known)) parameters.set(known, quoted === undefined ? token : unescaped(quoted));
  }
  return value === '' ? undefined : { value: value.toLowerCase(), parameters };
}
