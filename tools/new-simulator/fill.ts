import type { Names } from './names.ts';

/**
 * Fills a template: `{{title}}` stands for the text, `{{'title as simulated'}}` for a quoted one that begins with it and fits YAML as
 * well as TypeScript.
 * @throws Error for a name that there is not
 */
export function fill(template: string, names: Names): string {
  return template.replaceAll(/\{\{('?)(\w+)([^'}]*)\1\}\}/g, (_, quote: string, name: string, rest: string) => {
    if (!Object.hasOwn(names, name)) throw new Error(`templates know no ${name}`);
    const value = names[name as keyof Names];
    return quote ? JSON.stringify(value + rest) : value;
  });
}
