import { describe, expect, test } from 'vitest';
import type { Run } from '../runners/document.ts';
import { checkThat } from '../testing/library-suite.ts';
import { libraryHeader, libraryProtocols as suite } from '../testing/library-protocols.ts';
import { cardSharp, protocolRun } from '../testing/protocol-run.ts';
import type { Block } from './blocks.ts';
import { parseHeader } from './header.ts';
import { printed } from './printed.ts';
import { protocolOf } from './protocol.ts';
import type { HeaderData } from './types.ts';

const header = await parseHeader(libraryHeader, { file: 'h.yaml', fields: suite.header, kinds: [] });
const made = (run: Run, data: HeaderData = header) => protocolOf(run, suite, suite.protocols[0]!, data);

/** The table of packages as a reader sees it: a box is its tick. */
function tableOf(run: Run): unknown[][] {
  const { blocks } = printed(made(run), 'sv');
  const table = blocks.find((block) => block.kind === 'table' && block.name === 'Paket') as Block & { kind: 'table' };
  const text = (line: unknown) => (typeof line === 'string' ? line : (line as { text: string }[])[0]?.text);
  return table.rows.map(({ cells }) => cells.map((cell) => ('lines' in cell ? cell.lines.map(text) : cell.ticked)));
}

describe('packages', () => {
  test('tell what was called, with the statuses, and point at the first call that succeeded', async () => {
    const [loans] = made(await protocolRun()).packages;
    expect(loans).toMatchObject({ ordered: true, verdict: 'pass', evidence: ['B1'] });
    expect(loans!.calls).toMatchObject([{ call: 'POST Loans', statuses: [{ status: 200 }, { status: 404 }] }]);
  });

  test('take the gravest that was found on their own calls, and none of what others did', async () => {
    const [loans, books] = made(await protocolRun({ client: cardSharp() })).packages;
    expect([loans!.verdict, books!.verdict]).toEqual(['fail', undefined]);
  });

  test('are not judged where no condition rests on a call, and not tried without one', async () => {
    const looks = checkThat('looks', async (trial) => void (await trial.act('look', { isbn: '1' })));
    const rows = tableOf(await protocolRun({ checks: [looks] }));
    expect(rows[0]!.slice(3)).toEqual([true, [], [undefined], ['Ej prövat']]);
    expect(rows[1]!.slice(3)).toEqual([false, ['GET Books: 200\u00A0×\u00A01'], ['B1'], ['Ej bedömt']]);
  });

  test('without an article cannot be ordered; without a word of it nobody knows', async () => {
    const run = await protocolRun();
    expect(tableOf(run)[2]).toEqual([['–'], ['The cellar (sv)'], ['–'], ['–'], [], [undefined], ['Ej prövat']]);
    expect(made(run, {}).packages.map(({ ordered }) => ordered)).toEqual([undefined, undefined, undefined]);
    expect(made(run).packages.map(({ ordered }) => ordered)).toEqual([true, false, undefined]);
  });

  test('that were called or ordered without the other are named below', async () => {
    const run = await protocolRun();
    const linesOf = (data: HeaderData, seen = run) =>
      printed(made(seen, data), 'sv')
        .blocks.flatMap((block) => ('text' in block ? [block.text] : []))
        .map((text) => (typeof text === 'string' ? text : JSON.stringify(text)))
        .filter((text) => /beställda/.test(text));
    const looks = checkThat('looks', async (trial) => void (await trial.act('look', { isbn: '1' })));
    expect(linesOf({})).toEqual([]);
    expect(linesOf(header, await protocolRun({ checks: [looks] }))).toEqual([
      expect.stringContaining('Anropade, men inte angivna som beställda: 2.'),
      expect.stringContaining('Angivna som beställda, men inte anropade: 1.'),
    ]);
  });

  test('do not count what is no call of the client', async () => {
    const run = await protocolRun();
    const quiet = { ...suite, counts: () => false };
    expect(protocolOf(run, quiet, suite.protocols[0]!, header).packages.flatMap(({ calls }) => calls)).toEqual([]);
  });
});
