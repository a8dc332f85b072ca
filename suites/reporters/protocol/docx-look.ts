/** How the Word document looks: A4, one font that every office has, and named styles that can be changed in one place. */
import * as docx from 'docx';
import type { Lang } from '../../dsl/types.ts';
import { localeOf } from './locale.ts';

const margin = 1020;
const ink = '16191D';
const soft = '4A535D';
export const linkColour = '0B57B0';

/** In twentieths of a point. */
export const page = {
  width: 11_906 - 2 * margin,
  properties: {
    size: { width: 11_906, height: 16_838 },
    margin: { top: margin, bottom: margin, left: margin, right: margin, footer: 500 },
  },
} as const;

const line = { style: docx.BorderStyle.SINGLE, size: 4, color: 'B6BEC8' } as const;

export const border = {
  all: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
} as const;

export const fill = { type: docx.ShadingType.CLEAR, color: 'auto', fill: 'EEF1F4' } as const;

export const layout = {
  cell: { top: 50, bottom: 50, left: 85, right: 85 },
  signatureHeight: 560,
} as const;

const font = 'Calibri';

const base = { basedOn: 'Normal', quickFormat: true } as const;
const heading = { bold: true, color: ink, font } as const;

/** Sizes in half points, distances in twentieths. */
const defaults = {
  title: { run: { ...heading, size: 40 }, paragraph: { spacing: { after: 40 } } },
  heading1: {
    run: { ...heading, size: 27 },
    paragraph: {
      keepNext: true,
      spacing: { before: 300, after: 110 },
      border: { bottom: { ...line, color: ink, space: 2 } },
    },
  },
  heading2: { run: { ...heading, size: 23 }, paragraph: { keepNext: true, spacing: { before: 200, after: 80 } } },
} as const;

const notice = {
  shading: fill,
  spacing: { before: 80, after: 160 },
  indent: { left: 180 },
  border: { left: { ...line, color: soft, size: 24, space: 8 } },
} as const;

const paragraphStyles: docx.IParagraphStyleOptions[] = [
  { ...base, id: 'Subtitle', name: 'Subtitle', run: { color: soft, size: 24 }, paragraph: { spacing: { after: 240 } } },
  { ...base, id: 'Lead', name: 'Lead', run: { bold: true, size: 22 } },
  { ...base, id: 'Quiet', name: 'Quiet', run: { color: soft, size: 18 }, paragraph: { keepNext: true } },
  { ...base, id: 'Cell', name: 'Cell', run: { size: 18 }, paragraph: { spacing: { after: 20 } } },
  { ...base, id: 'Gap', name: 'Gap', run: { size: 8 }, paragraph: { spacing: { after: 0 } } },
  { ...base, id: 'Notice', name: 'Notice', paragraph: notice },
  {
    ...base,
    id: 'ChecklistTitle',
    name: 'Checklist title',
    paragraph: { keepNext: true, spacing: { before: 160, after: 30 }, indent: { left: 400, hanging: 400 } },
  },
  {
    ...base,
    id: 'ChecklistLine',
    name: 'Checklist line',
    run: { size: 19 },
    paragraph: { indent: { left: 400 }, spacing: { after: 30 }, keepLines: true },
  },
  { ...base, id: 'Foot', name: 'Foot', run: { color: soft, size: 16 } },
];

export function stylesFor(lang: Lang): docx.IStylesOptions {
  const run = { font, size: 20, language: { value: localeOf[lang] } };
  return {
    default: { document: { run, paragraph: { spacing: { after: 100 } } }, ...defaults },
    characterStyles: [{ id: 'Code', name: 'Code', run: { font: 'Consolas', size: 16 } }],
    paragraphStyles,
  };
}
