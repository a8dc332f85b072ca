/** A team's own template: which sections a protocol has, in which order, and texts of their own between them. */
import { UsageFault } from '../runners/usage-fault.ts';
import { sectionNames, type SectionName } from './types.ts';
import { parseYaml } from './yaml.ts';

/** A section by its name, or a text of the team's own. */
export type Part = SectionName | { readonly heading?: string; readonly text: string };

export interface Template {
  /** Instead of the protocol's own title. */
  readonly title?: string;
  readonly sections: readonly Part[];
}

/** By the name of the protocol's file: `testprotokoll`. */
export type Templates = Readonly<Record<string, Template>>;

function fault(file: string, what: string, todo: string): UsageFault {
  return new UsageFault('SUITE-TEMPLATE', `${file}: ${what}`, todo);
}

function partOf(part: unknown, file: string, name: string): Part {
  if (typeof part === 'string') {
    if ((sectionNames as readonly string[]).includes(part)) return part as SectionName;
    throw fault(file, `${name} names the section ${part}`, `the sections are ${sectionNames.join(', ')}`);
  }
  const { heading, text } = (part ?? {}) as { heading?: unknown; text?: unknown };
  if (typeof text !== 'string' || (heading !== undefined && typeof heading !== 'string'))
    throw fault(file, `${name} has a part without text`, 'write the name of a section, or heading and text');
  return heading === undefined ? { text } : { heading, text };
}

function templateOf(value: unknown, file: string, name: string): Template {
  const { title, sections } = (value ?? {}) as { title?: unknown; sections?: unknown };
  if (!Array.isArray(sections)) throw fault(file, `${name} has no list of sections`, 'write sections: and a list');
  if (title !== undefined && typeof title !== 'string')
    throw fault(file, `the title of ${name} is no text`, 'write a text');
  const parts = sections.map((part: unknown) => partOf(part, file, name));
  return title === undefined ? { sections: parts } : { title, sections: parts };
}

/** Checks what a template file holds: an object with a template for each protocol that it changes. */
export function judgeTemplates(value: unknown, file: string, protocols: readonly string[]): Templates {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw fault(file, 'no template', `write ${protocols[0]}: and below it sections:`);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      if (!protocols.includes(name))
        throw fault(file, `there is no protocol ${name}`, `the protocols are ${protocols.join(', ')}`);
      return [name, templateOf(one, file, name)];
    }),
  );
}

/** A template file in YAML. A module gives the same value as its default export. */
export async function parseTemplates(text: string, file: string, protocols: readonly string[]): Promise<Templates> {
  return judgeTemplates(await parseYaml(text, file, 'SUITE-TEMPLATE'), file, protocols);
}
