/** What is refused when the catalogue is read. */
import type { Profile } from '../../contracts/generated/helsenorge-verktoy/index.ts';
import type { Tool } from '../../fixtures/types.ts';
import type { Call } from '../kernel/call.ts';
import type { Rule } from '../kernel/operation.ts';
import type { GraphicElement } from './graphic-elements.ts';
import type { ListRequest } from './list-request.ts';
import { refuse } from './refuse.ts';
import { mostRows, type SearchRequest } from './search-request.ts';

const largestPage = 50;
const shortestTerm = 3;
const longestTerm = 256;

const is = <Key extends keyof Profile & string>(call: Call, key: Key, value: Profile[Key]) =>
  call.profile(key) === value;

const outside = (value: number | undefined, most: number) => value === undefined || value < 1 || value > most;

export const listRules: readonly Rule<ListRequest>[] = [
  refuse('VER-000204', 'verktoy.list.enum-defined', ({ undefinedValue }) => undefinedValue !== undefined, {
    expected: 'Fagomrader 1-3, Malgrupper 1-4, Sprak 1-3, a list as the same name again',
    got: ({ undefinedValue }) => `${undefinedValue!.name}=${undefinedValue!.value.slice(0, 60)}`,
    todo: 'send numbers that the table of the document defines',
  }),
  refuse(
    'SIM-BOOLEAN',
    'verktoy.list.boolean',
    ({ unclear }, call) => unclear.length > 0 && is(call, 'malformedBoolean', 'SIM-BOOLEAN'),
    {
      expected: 'true or false',
      got: ({ unclear }) => `something else in ${unclear.join(', ')}`,
      todo: 'send true or false, or leave the filter out',
    },
  ),
  refuse('VK-001206', 'verktoy.list.page-size', ({ size }) => outside(size, largestPage), {
    expected: `AntallVerktoy from 1 to ${largestPage}`,
    got: ({ size }) => (size === undefined ? 'no whole number' : String(size)),
    todo: `ask for at most ${largestPage} tools and read page after page`,
  }),
  refuse(
    'SIM-PAGE',
    'verktoy.list.page-invalid',
    ({ page }, call) => outside(page, Infinity) && is(call, 'malformedPage', 'SIM-PAGE'),
    {
      expected: 'Sidereferanse as a whole number from 1',
      got: ({ page }) => (page === undefined ? 'no whole number' : String(page)),
      todo: 'count pages from 1',
    },
  ),
];

/** What a path names: a guid, or nothing that could be one; and the tool that has it. */
export interface ToolRequest {
  readonly id: string | undefined;
  readonly given: string;
  readonly tool: Tool | undefined;
}

export const toolRules: readonly Rule<ToolRequest>[] = [
  refuse('VER-000209', 'verktoy.tool.id-format', ({ id }) => id === undefined, {
    expected: 'a guid after SelvstendigVerktoy/',
    got: ({ given }) => `${given.length} characters that are none`,
    todo: 'take VerktoyId from the list or the search',
  }),
  refuse('VK-001126', 'verktoy.tool.found', ({ tool }) => tool === undefined, {
    expected: 'the guid of a tool of the catalogue',
    got: ({ id }) => id!,
    todo: 'take VerktoyId from the list or the search; a sending answers the same fault with 400 VER-000207',
  }),
];

export const searchRules: readonly Rule<SearchRequest>[] = [
  refuse('VER-000205', 'verktoy.search.term-present', ({ term }) => term.trim() === '', {
    expected: 'SokeOrd with a term',
    got: 'none, or only spaces',
    todo: 'search when the user has typed something',
  }),
  refuse(
    'VER-000254',
    'verktoy.search.term-length',
    ({ term }) => term.length < shortestTerm || term.length > longestTerm,
    {
      expected: `a SokeOrd of ${shortestTerm} to ${longestTerm} characters`,
      got: ({ term }) => `${term.length}`,
      todo: 'search from the third character on',
    },
  ),
  refuse(
    'SIM-ROW-COUNT',
    'verktoy.search.row-count-invalid',
    ({ rowCount }, call) => outside(rowCount, mostRows) && is(call, 'invalidRowCount', 'SIM-ROW-COUNT'),
    {
      expected: `RowCount from 1 to ${mostRows}`,
      got: ({ rowCount }) => (rowCount === undefined ? 'no whole number' : String(rowCount)),
      todo: 'leave RowCount out for as many as there may be',
    },
  ),
];

/** What a path names: a whole number above zero, or nothing that could be one; and the element that has it. */
export interface ElementRequest {
  readonly id: number | undefined;
  readonly given: string;
  readonly element: GraphicElement | undefined;
}

const noElement = {
  expected: 'a GrafiskElementId of the catalogue',
  got: ({ id }: ElementRequest) => String(id),
  todo: 'take GrafiskElementId from a tool of the list',
};

const isNone = ({ element }: ElementRequest) => element === undefined;

export const elementRules: readonly Rule<ElementRequest>[] = [
  refuse('VER-000209', 'verktoy.graphic.id-format', ({ id }) => id === undefined, {
    expected: 'a whole number above zero after GrafiskElement/',
    got: ({ given }) => given.slice(0, 60),
    todo: 'take GrafiskElementId from a tool of the list',
  }),
  refuse(
    'VER-000209',
    'verktoy.graphic.unknown',
    (input, call) => isNone(input) && is(call, 'unknownGraphicElement', 'VER-000209'),
    noElement,
  ),
  refuse('SIM-GRAPHIC-ELEMENT', 'verktoy.graphic.unknown', isNone, noElement),
];
