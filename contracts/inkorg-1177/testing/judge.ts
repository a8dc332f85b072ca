import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();
const compiled = new Map<string, XsdValidator>();

/**
 * What libxml2 holds of a document: `valid`, or its first complaint.
 * @param schema  path of the XSD; what it imports is read from beside it
 */
export function judge(schema: string, xml: string): string {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(xml);
    validatorOf(schema).validate(document);
    return 'valid';
  } catch (error) {
    if (error instanceof XmlLibError) return error.message.trim();
    throw error;
  } finally {
    document?.dispose();
  }
}

/** Frees what `judge` compiled; libxml2 keeps it outside of what the garbage collector sees. */
export function disposeSchemas(): void {
  for (const validator of compiled.values()) validator.dispose();
  compiled.clear();
}

function validatorOf(path: string): XsdValidator {
  const known = compiled.get(path);
  if (known) return known;
  const document = XmlDocument.fromString(readFileSync(path, 'utf8'), { url: pathToFileURL(path).pathname });
  try {
    const validator = XsdValidator.fromDoc(document);
    compiled.set(path, validator);
    return validator;
  } finally {
    document.dispose();
  }
}
