/** `?wsdl` and `?xsd=…` of a contract's address: everything in them leads back to where the client asked. */
import type { Profile } from '../../contracts/generated/inkorg-1177/index.ts';
import type { Call } from '../kernel/call.ts';
import type { Dispatched } from '../kernel/operation.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { resolveFrom, wsdlText, type Files } from './contract-files.ts';
import { interactionAt, type Interaction } from './contracts.ts';
import { stray } from './errors.ts';
import { addressOfPlace, type Place } from './passage.ts';
import { filesFor } from './schemas.ts';

const headers = { 'content-type': 'text/xml; charset=UTF-8' };

/** The value of a query parameter whatever its casing; undefined when it is not there. */
function parameter(call: Call<any>, wanted: string): string | undefined {
  for (const [name, value] of call.search) if (name.toLowerCase() === wanted) return value;
  return undefined;
}

/** A GET that asks for a WSDL, or for a schema that one names. */
export function asksForWsdl(call: Call<any>): boolean {
  if (call.request.method !== 'GET' && call.request.method !== 'HEAD') return false;
  return parameter(call, 'wsdl') !== undefined || parameter(call, 'xsd') !== undefined;
}

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const locationOf = (address: string, file: string) => attribute(`${address}?xsd=${encodeURIComponent(file)}`);

function declaring(files: Files, namespace: string): string | undefined {
  return Object.keys(files).find((name) => files[name]!.includes(`targetNamespace="${namespace}"`));
}

/** The WSDL with the client's own address in it, and its schemas below that. */
function wsdlAt(address: string, text: string, files: Files): string {
  return text
    .replaceAll('http://tempuri.org', attribute(address))
    .replaceAll(/namespace="([^"]+)" schemaLocation="[^"]*"/g, (all, namespace: string) => {
      const file = declaring(files, namespace);
      return file === undefined ? all : `namespace="${namespace}" schemaLocation="${locationOf(address, file)}"`;
    });
}

function schemaAt(address: string, name: string, files: Files): string {
  return files[name]!.replaceAll(
    /schemaLocation="([^"]+)"/g,
    (_, location: string) => `schemaLocation="${locationOf(address, resolveFrom(name, location))}"`,
  );
}

/** The schemas, or why a folder of official ones is of no use. */
function filesOrWhyNot(interaction: Interaction, profile: Profile): Files | string {
  try {
    return filesFor(interaction, profile);
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

function noSchemas(got: string): Refusal {
  const expected = 'schemas of version 2.0 in the folder that the profile key version2Schemas names';
  const todo = 'unpack the official release there, or set version to 2.0-derived';
  return { code: 'VP012', row: 'inkorg.v2.schema-folder', diagnosis: { expected, got, todo } };
}

/** Serves a contract's WSDL or one of its schemas (`inkorg.wsdl.at-run-time`); the path names the contract here. */
export function serveWsdl(call: Call<any>, place: Place): Dispatched {
  const profile = call.world.profile(call.system.id) as unknown as Profile;
  const interaction = interactionAt(place.path, profile.version);
  if (!interaction) return stray('path', call);
  const files = filesOrWhyNot(interaction, profile);
  if (typeof files === 'string') return noSchemas(files);
  const address = addressOfPlace(call.request, place);
  const name = parameter(call, 'xsd');
  if (name !== undefined && !Object.hasOwn(files, name)) return stray('path', call);
  const body = name === undefined ? wsdlAt(address, wsdlText(interaction.wsdl), files) : schemaAt(address, name, files);
  return { reply: { status: 200, headers, body }, row: 'inkorg.wsdl.at-run-time' };
}
