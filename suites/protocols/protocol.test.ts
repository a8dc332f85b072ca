import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameInTwoLanguages } from '../dsl/texts/same.ts';
import type { ExchangeRecord, Run } from '../runners/document.ts';
import { checkThat } from '../testing/library-suite.ts';
import { libraryHeader, libraryProtocols as suite, suiteWithProtocols } from '../testing/library-protocols.ts';
import { attestation, cardSharp, protocolRun } from '../testing/protocol-run.ts';
import { parseHeader } from './header.ts';
import { checksOfCase } from './judge-cases.ts';
import { peakOf } from './peak.ts';
import { protocolOf, protocolsFor } from './protocol.ts';
import type { ProtocolKind } from './types.ts';
import * as packages from './package-words.ts';
import * as report from './report-words.ts';
import * as words from './words.ts';

const header = await parseHeader(libraryHeader, { file: 'h.yaml', fields: suite.header, kinds: [] });
const spec = (kind: ProtocolKind) => suite.protocols.find((one) => one.kind === kind)!;
const made = (run: Run, kind: ProtocolKind = 'test') => protocolOf(run, suite, spec(kind), header);
const answers = (run: Run, kind: ProtocolKind = 'test') =>
  made(run, kind).cases.map(({ id, answer }) => `${id} ${answer}`);

describe('an answer', () => {
  test('is yes where nothing deviates, with a pointer to the exchange that shows it', async () => {
    const protocol = made(await protocolRun());
    const [first] = protocol.cases;
    expect(first).toMatchObject({ id: 'L01', answer: 'yes', comments: [], evidence: ['B1'] });
    expect(protocol.evidence[0]).toMatchObject({
      number: 'B1',
      exchange: 'card-shown.1',
      call: 'lend',
      status: 200,
      correlation: 'reader/1',
      person: 'ann',
    });
  });

  test('stays open where no check ran, and says so', async () => {
    const third = made(await protocolRun()).cases[2]!;
    expect(third).toMatchObject({ id: 'L03', answer: 'open' });
    expect(third.comments[0]!.sv).toContain('Obesvarat');
  });

  test('is no where a check fails, and the deviation has class A', async () => {
    const protocol = made(await protocolRun({ client: cardSharp() }));
    expect(protocol.cases[0]).toMatchObject({ answer: 'no', verdict: 'fail' });
    expect(protocol.deviations).toMatchObject([{ check: 'card-shown', cases: ['L01'], class: 'A', evidence: ['B1'] }]);
    expect(protocol.deviations[0]!.what.map(({ en }) => en)).toEqual([
      'The card is in x-card',
      'Expected: ann',
      'Actual: bo',
    ]);
  });

  test('a deviation that was declared has class B and its date', async () => {
    const expected = [{ id: 'card-shown', reason: 'new cards in June', until: '2999-06-30' }];
    const [one] = made(await protocolRun({ client: cardSharp(), expected })).deviations;
    expect(one).toMatchObject({ class: 'B', mendedBy: '2999-06-30', reason: 'new cards in June' });
  });

  test('a declared deviation whose time is over has class A again, and one that is gone is a remark', async () => {
    const late = [{ id: 'card-shown', reason: 'new cards', until: '2020-06-30' }];
    const [one] = made(await protocolRun({ client: cardSharp(), expected: late })).deviations;
    expect([one!.class, one!.mendedBy]).toEqual(['A', undefined]);
    const gone = made(await protocolRun({ expected: late }));
    expect([gone.deviations, gone.remarks.map(({ check }) => check)]).toEqual([[], ['card-shown']]);
  });

  test('a warning is a remark, and the answer is yes all the same', async () => {
    const warns = checkThat(
      'warns',
      async (trial) => {
        await trial.act('look', { isbn: '1' });
        const text = { sv: 'a', nb: 'b', en: 'says its name' };
        trial.demand(false, { row: 'client.agent.named', message: text, expected: 'a name', actual: null });
      },
      { rows: ['client.agent.named'] },
    );
    const protocol = made(await protocolRun({ checks: [warns] }));
    expect(protocol.cases[2]).toMatchObject({ answer: 'yes', verdict: 'warn' });
    expect(protocol.cases[2]!.comments[0]!.en).toBe('Remark: says its name');
    expect([protocol.remarks.length, protocol.deviations.length]).toEqual([1, 0]);
  });

  test('what the set-up cannot carry is open, what does not apply is not applicable', async () => {
    const carried = checkThat('omits', () => {}, { needs: ['tls'] });
    const absent = checkThat('absent', (trial) => trial.omit({ sv: 'a', nb: 'b', en: 'no cards here' }));
    expect(answers(await protocolRun({ checks: [carried] }))[0]).toBe('L01 open');
    const run = await protocolRun({ checks: [absent] });
    expect(answers(run)[0]).toBe('L01 not-applicable');
    expect(made(run).cases[0]!.comments[0]!.en).toBe('no cards here');
    expect(answers(await protocolRun({ checks: [carried, absent] }))[0]).toBe('L01 open');
  });

  test('a fault of our own leaves the case open', async () => {
    const broken = checkThat('breaks', () => Promise.reject(new Error('planted')));
    expect(answers(await protocolRun({ checks: [broken] }))[0]).toBe('L01 open');
  });
});

describe('an attestation', () => {
  test('is awaited with exit code 4, and answers the case when it is there', async () => {
    const awaited = await protocolRun();
    expect([answers(awaited, 'verification'), awaited.document.verdict.exit]).toEqual([['L04 open'], 4]);
    const attested = await protocolRun({ attestations: [attestation()] });
    expect([answers(attested, 'verification'), attested.document.verdict.exit]).toEqual([['L04 yes'], 0]);
    expect(attested.document.checks.at(-1)!.verdict).toBe('attested');
    expect(attested.document.steps[1]!.verdict).toBe('attested');
    expect(attested.document.requirements.find(({ id }) => id === 'client.books.returned')!.status).toBe('attested');
    expect(attested.document.verdict.message.en).toContain('attested by a person: 1');
    const [line] = made(attested, 'verification').cases[0]!.comments;
    expect(line!.en).toBe('Attested by Kim Läsare on 2026-01-09: it stands there, third from the left');
  });

  test('names the attachment in the case and its hash in the list', async () => {
    const attachment = { name: 'seen.png', sha256: 'ab'.repeat(32) };
    const protocol = made(await protocolRun({ attestations: [attestation({ attachment })] }), 'verification');
    expect(protocol.cases[0]!.comments[1]!.nb).toBe('Vedlegg: seen.png');
    expect(protocol.attestations[0]!.attachment).toEqual(attachment);
  });

  test('may say that a case does not apply', async () => {
    const run = await protocolRun({ attestations: [attestation({ notApplicable: true, note: 'we have no shelf' })] });
    expect([answers(run, 'verification'), run.document.verdict.exit]).toEqual([['L04 not-applicable'], 0]);
    const [why, ...more] = made(run, 'verification').cases[0]!.comments;
    expect(why!.en).toBe('Not applicable according to Kim Läsare on 2026-01-09: we have no shelf');
    expect(more).toEqual([]);
  });

  test('answers a case that a check skipped, by the id of the check too', async () => {
    const skips = checkThat('skips', (trial) => trial.skip({ sv: 'a', nb: 'b', en: 'no action' }));
    for (const named of ['L01', 'skips']) {
      const run = await protocolRun({ checks: [skips], attestations: [attestation({ case: named })] });
      expect([answers(run)[0], run.document.verdict.exit]).toEqual(['L01 yes', 0]);
    }
  });

  test('does not undo what a machine saw', async () => {
    const run = await protocolRun({ client: cardSharp(), attestations: [attestation({ case: 'L01' })] });
    expect([answers(run)[0], run.document.verdict.exit]).toEqual(['L01 no', 1]);
    expect(made(run).cases[0]!.comments.map(({ en }) => en)).toContain(words.words.outweighed.en);
  });

  test('stands in a run document that fits its schema', async () => {
    const schema = JSON.parse(readFileSync(new URL('../run.schema.json', import.meta.url), 'utf8')) as object;
    const ajv = new Ajv2020();
    (formats as unknown as (ajv: object) => void)(ajv);
    const validate = ajv.compile(schema);
    const attachment = { name: 'seen.png', sha256: 'ab'.repeat(32) };
    const omits = checkThat('omits', () => {}, { needs: ['tls'] });
    const attestations = [attestation({ attachment })];
    const { document } = await protocolRun({ checks: [...suiteWithProtocols.checks, omits], attestations });
    expect([validate(document), validate.errors]).toEqual([true, null]);
  });
});

describe('a protocol', () => {
  test('belongs to its step; a run of no step makes the test protocol', () => {
    const names = (step?: string) => protocolsFor({ step }, suite).map(({ file }) => file);
    expect([names('2'), names(), names('9')]).toEqual([['look-at-the-desk'], ['test-of-readers'], []]);
  });

  test('lists what was not exercised and the assumed ground; a verification only its own', async () => {
    const run = await protocolRun();
    expect(made(run).notExercised.map(({ row }) => row)).toContain('client.fines.paid');
    expect(made(run).assumed).toMatchObject([{ row: 'client.isbn.text' }]);
    expect(made(run, 'verification').notExercised).toEqual([]);
  });

  test('takes the period of the run when the header has none', async () => {
    const run = await protocolRun();
    expect(made(run).period).toBe(`2026-01-05 – ${run.document.ended.slice(0, 10)}`);
    const day = run.document.started.slice(0, 10);
    expect(protocolOf(run, suite, spec('test'), {}).period).toBe(day);
  });

  test('counts the calls of its own contract in a declaration', async () => {
    const run = await protocolRun();
    const lends = run.exchanges.filter(({ operation }) => operation === 'lend').length;
    expect([made(run, 'self-declaration').peak.total, made(run).peak.total]).toEqual([lends, run.exchanges.length]);
  });

  test('a case finds its checks by name or by their first row', () => {
    const checks = [
      { id: 'a', rows: ['x', 'y'] },
      { id: 'b', rows: ['y'] },
    ];
    const found = (more: object) =>
      checksOfCase({ id: 'C', title: words.words.id, level: 'must', rows: ['y'], ...more }, checks).map(({ id }) => id);
    expect([found({}), found({ checks: ['a'] })]).toEqual([['b'], ['a']]);
  });
});

describe('calls an hour', () => {
  const at = (check: string, ms: number) => ({ check, at: new Date(ms).toISOString() }) as ExchangeRecord;
  const hour = 3_600_000;

  test('are the most of any hour of one world, never of two together', () => {
    const calls = [at('a', 0), at('a', hour - 1), at('a', hour), at('b', 5), at('b', 6)];
    expect(peakOf(calls, () => true)).toEqual({ calls: 2, check: 'a', from: '1970-01-01T00:00:00.000Z', total: 5 });
    expect(peakOf([], () => true)).toEqual({ calls: 0, total: 0 });
  });

  test('are as many as a slow count finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 * hour }), { minLength: 1, maxLength: 40 }), (times) => {
        const slow = Math.max(
          ...times.map((from) => times.filter((time) => time >= from && time < from + hour).length),
        );
        expect(
          peakOf(
            times.map((time) => at('a', time)),
            () => true,
          ).calls,
        ).toBe(slow);
      }),
    );
  });
});

test('no fixed word of a protocol reads alike in two languages unless it is listed, and none judges for the owner', () => {
  expect(sameInTwoLanguages({ words, report, packages }, alike)).toEqual([]);
  expect(JSON.stringify({ words, report, packages })).not.toMatch(/complian|godkän|godkjen|approved|conforms/i);
});

/** Words that truly read alike. */
const alike: readonly string[] = [
  'words.headings.signature',
  'words.answerNames.yes',
  'words.words.comment',
  'words.words.time',
  'words.words.person',
  'words.words.by',
  'words.words.requirement',
  'words.words.noMachine',
  'words.words.client',
  'words.words.word',
  'words.words.signed',
  'words.headerWords.test',
  'report.reportWords.api',
  'report.reportWords.outcome',
  'report.reportWords.linesValue',
  'report.reportWords.comment',
  'report.reportWords.stepChecks',
];
