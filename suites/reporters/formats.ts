/** The formats of a report, one line each. A reporter turns a run into a file; it is loaded when it is asked for. */
import type { Lang } from '../dsl/types.ts';
import type { Run } from '../runners/document.ts';

/** A file of a report; undefined for what the bundle holds anyway. */
export type Reporter = (run: Run, lang: Lang) => { readonly name: string; readonly text: string } | undefined;

/** The forms of a report. */
export type Format = 'html' | 'json' | 'junit' | 'md' | 'sarif' | 'ctrf';

/** The writer of each form of report, loaded when it is called. */
export const formats: Readonly<Record<Format, () => Promise<Reporter>>> = {
  html: async () => (await import('./html/index.ts')).html,
  json: async () => () => undefined,
  junit: async () => (await import('./junit.ts')).junit,
  md: async () => (await import('./markdown/index.ts')).markdown,
  sarif: async () => (await import('./sarif/index.ts')).sarif,
  ctrf: async () => (await import('./ctrf.ts')).ctrf,
};
