/** JSON from a client, lenient towards its content and strict towards its depth. */

/** Levels of arrays and objects; what walks a value by recursion is safe below it. */
const deepest = 64;

const quote = 34;
const backslash = 92;

/** True when brackets outside strings nest deeper than is good for anybody. */
function tooDeep(text: string): boolean {
  if (text.length <= deepest) return false;
  let depth = 0;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code === quote) place = stringEnd(text, place);
    else if (code === 91 || code === 123) depth += 1;
    else if (code === 93 || code === 125) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** The place of the quote that closes the string. */
function stringEnd(text: string, start: number): number {
  let place = text.indexOf('"', start + 1);
  while (place > 0 && escaped(text, place)) place = text.indexOf('"', place + 1);
  return place < 0 ? text.length : place;
}

function escaped(text: string, place: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(place - 1 - backslashes) === backslash) backslashes += 1;
  return backslashes % 2 === 1;
}

/** The value of a text; undefined when it is no JSON, or nests deeper than 64 levels. */
export function parseJson(text: string): unknown {
  if (text === '' || tooDeep(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
