/** Tools as JSON bytes. A tool is serialised once for each shape, however many worlds and pages it stands in. */
import type { Profile } from '../../contracts/generated/helsenorge-verktoy/index.ts';
import type { PublishedTool, Tool } from '../../fixtures/types.ts';

type Shape = Profile['metadataShape'];
type Bytes = WeakMap<Tool, Buffer>;

const rendered: Readonly<Record<Shape, Bytes>> = { nested: new WeakMap(), flat: new WeakMap() };

const none = <Names extends string>(...names: Names[]) =>
  Object.fromEntries(names.map((name) => [name, null])) as Record<Names, null>;

const noLanguage = none('SprakKode', 'SprakNavn');
const noArea = none('FagomradeType', 'FagomradeNavn');
const noLink = none('LenkeType', 'LenkeTypeNavn', 'Url');
const noGroup = none('MalgruppeTypeId', 'MalgruppeNavn');
const noElement = none('GrafiskElementId', 'GrafiskElementTypeNavn');
const noContent = none('InnholdstypeId', 'InnholdstypeNavn');
const noClassification = none('KlassifiseringKode', 'KlassifiseringNavn');

/** Each name of the table once, in its order, with the first value of those that a tool can have several of. */
function flat(tool: PublishedTool): object {
  const { Sprak, Fagomrader, Lenker, Sokeord, Malgrupper, GrafiskeElementer, Innholdstyper, ...rest } = tool;
  const { Behandlerinnsyn, Klassifiseringer, KreverForskrivning, Organisasjonsnummer, ...more } = rest;
  const { Organisasjonsnavn, AntattTid, ...texts } = more;
  return {
    ...texts,
    ...(Sprak[0] ?? noLanguage),
    ...(Fagomrader[0] ?? noArea),
    ...(Lenker[0] ?? noLink),
    Sokeord,
    ...(Malgrupper[0] ?? noGroup),
    ...(GrafiskeElementer[0] ?? noElement),
    ...(Innholdstyper[0] ?? noContent),
    Behandlerinnsyn,
    ...(Klassifiseringer[0] ?? noClassification),
    KreverForskrivning,
    Organisasjonsnummer,
    Organisasjonsnavn,
    AntattTid,
  };
}

/** A tool's metadata as JSON (`verktoy.tool.shape`). */
export function bytesOf(tool: Tool, shape: Shape): Buffer {
  const known = rendered[shape].get(tool);
  if (known) return known;
  const made = Buffer.from(JSON.stringify(shape === 'flat' ? flat(tool.published) : tool.published));
  rendered[shape].set(tool, made);
  return made;
}

const comma = Buffer.from(',');

/** A JSON array of tools between two texts. */
export function arrayOf(tools: readonly Tool[], shape: Shape, before = '[', after = ']'): Buffer {
  const parts: Buffer[] = [Buffer.from(before)];
  for (const [at, tool] of tools.entries()) {
    if (at > 0) parts.push(comma);
    parts.push(bytesOf(tool, shape));
  }
  parts.push(Buffer.from(after));
  return Buffer.concat(parts);
}
