/** Examinations of what is handed in: header data of the protocol, attestations. */
import type { UsageFault } from '../../suites/runners/usage-fault.ts';
import type { Suite } from '../../suites/dsl/types.ts';
import { ok, problem, quoted, unseen, warning } from '../../suites/doctor/found.ts';
import type { Examination, Found, Setup } from '../../suites/doctor/types.ts';
import { textAt } from '../../suites/doctor/values.ts';
import { parseAttestations } from '../../suites/protocols/attestations.ts';
import { entriesIn, examineHeader, valueOf } from '../../suites/protocols/header.ts';
import type { HeaderData, HeaderField, ProtocolKind, SuiteProtocols } from '../../suites/protocols/types.ts';
import { isDate } from '../../suites/protocols/yaml.ts';
import { UsageFault as Fault } from '../../suites/runners/usage-fault.ts';

export interface TextFile {
  readonly file: string;
  readonly text: string;
}

export interface Paper {
  readonly suite: Suite & { readonly protocols: SuiteProtocols };
  /** Undefined: no file lies where it is looked for. */
  readonly header: TextFile | undefined;
  readonly attest: TextFile | undefined;
  readonly setup: Setup | undefined;
  readonly now: number;
}

const today = ({ now }: Paper) => new Date(now).toISOString().slice(0, 10);

/** What a fault says, without the name of the file, which stands in the first line. */
function told({ message, todo }: UsageFault): Found {
  return problem(message.replace(/^.*?: /s, ''), todo);
}

async function examined(paper: Paper, kinds: readonly ProtocolKind[]) {
  const { header, suite } = paper;
  if (!header) return undefined;
  return examineHeader(header.text, { file: header.file, fields: suite.protocols.header, kinds }).catch(
    (thrown: unknown) => {
      if (!(thrown instanceof Fault)) throw thrown;
      return { data: {} as HeaderData, faults: [thrown] };
    },
  );
}

/** The first protocol is the test protocol; what only later ones ask for may wait. */
const first: readonly ProtocolKind[] = ['test'];

function file({ header, suite }: Paper): Found {
  return header ? ok(header.file) : unseen('no header file', `motpart init ${suite.id} writes one to fill in`);
}

async function fields(paper: Paper): Promise<Found | readonly Found[] | undefined> {
  const found = await examined(paper, first);
  if (!found) return undefined;
  const { data, faults } = found;
  return faults.length > 0 ? faults.map(told) : ok(`${Object.keys(data).length} fields filled in`);
}

/** Fields that only the verification protocol or a self-declaration needs. */
async function later(paper: Paper): Promise<Found | undefined> {
  const [now, all] = await Promise.all([examined(paper, first), examined(paper, ['verification', 'self-declaration'])]);
  if (!now || !all || now.faults.length > 0 || all.faults.length === 0) return undefined;
  return unseen(
    `${all.faults.length} fields are empty that later protocols need`,
    'fill them in before step 4.2 or a self-declaration',
  );
}

/** Values that our own template gives as examples, where nobody's real value could be the same. */
function isSample(value: string, { example, form }: HeaderField): boolean {
  if (value === example && form === 'organisation-number') return true;
  return value === example && /exempel|eksempel|example|exmp/i.test(value);
}

/** What people write when they have nothing to write yet. */
const gaps = /^(x{2,}|\?+|-+|\.{2,}|…|<.*>|\[.*\]|n\/?a|tbd|fyll i.*|fylles ut.*|fill in.*)$/i;

async function samples(paper: Paper): Promise<readonly Found[] | undefined> {
  const found = await examined(paper, first);
  if (!found) return undefined;
  return paper.suite.protocols.header.flatMap((field) => {
    const values = valueOf(found.data, field.key).split(', ');
    const sample = values.find((value) => isSample(value, field) || gaps.test(value));
    return sample === undefined ? [] : [problem(`${field.key} still says ${quoted(sample)}`, 'write your own value')];
  });
}

async function period(paper: Paper): Promise<Found | undefined> {
  const found = await examined(paper, first);
  if (!found) return undefined;
  const [from, to] = ['period.from', 'period.to'].map((key) => valueOf(found.data, key)) as [string, string];
  if (from && to && from > to) return problem(`it ends on ${to}, before it begins`, 'exchange the two days');
  if (from > today(paper)) return warning(`it begins on ${from}, which is yet to come`, 'write when the tests began');
  return from || to ? ok(`${from || 'the run'} to ${to || 'the run'}`) : undefined;
}

/** A deviation that is to be mended must have a day that is still to come. */
async function deviations(paper: Paper): Promise<readonly Found[] | undefined> {
  const found = await examined(paper, first);
  if (!found) return undefined;
  // Not every owner has classes.
  const classed = paper.suite.protocols.header.some(({ entry }) => entry && 'class' in entry);
  return entriesIn(found.data, 'knownDeviations').flatMap(({ what = '', class: word = '', mendedBy = '' }) => {
    const name = quoted(what, 30);
    if (classed && word !== 'A' && word !== 'B')
      return [problem(`${name}: class ${quoted(word)}`, 'write A or B: C is the owner’s')];
    if (!isDate(mendedBy)) return [problem(`${name}: no day in mendedBy`, 'write it as YYYY-MM-DD')];
    if (mendedBy >= today(paper)) return [];
    return [
      problem(`${name}: to be mended by ${mendedBy}, which is past`, 'take it out if it is mended, or set a new day'),
    ];
  });
}

/** What the header says twice must be what the set-up says: by field, the credentials of which system, and their member. */
const pairs: Readonly<Record<string, readonly [system: string, name: string]>> = {
  'qa.logicalAddress': ['inkorg-1177', 'logicalAddress'],
  'qa.systemId': ['inkorg-1177', 'sourceSystem'],
  'client.id': ['helseid', 'clientId'],
};

async function agreement(paper: Paper): Promise<Found | readonly Found[] | undefined> {
  const found = await examined(paper, first);
  const { credentials } = paper.setup ?? {};
  if (!found || !credentials) return undefined;
  const both = Object.entries(pairs).flatMap(([key, [system, name]]) => {
    const own = credentials[system];
    const [said, wanted] = [valueOf(found.data, key), own === undefined ? undefined : textAt(own, name)];
    return said === '' || wanted === undefined ? [] : [{ key, name, fits: said.split(', ').includes(wanted), wanted }];
  });
  const wrong = both.filter(({ fits }) => !fits);
  if (wrong.length === 0) return both.length > 0 ? ok('says the same') : undefined;
  return wrong.map(({ key, name, wanted }) =>
    warning(`${key} is not the ${name} of the set-up`, `is it ${quoted(wanted)}?`),
  );
}

async function attestations(paper: Paper): Promise<Found | undefined> {
  const { attest, suite } = paper;
  if (!attest) return undefined;
  const known = [...suite.protocols.cases, ...suite.checks].map(({ id }) => id);
  try {
    const list = await parseAttestations(attest.text, { file: attest.file, known, today: today(paper) });
    return ok(`${list.length} attestations`);
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown;
    return told(thrown);
  }
}

export const paperExaminations: readonly Examination<Paper>[] = [
  { id: 'protocol.header.file', title: 'header file', examine: file },
  { id: 'protocol.header.fields', title: 'header data', examine: fields },
  { id: 'protocol.header.later', title: 'header data for later', examine: later },
  { id: 'protocol.header.samples', title: 'examples left in the header', examine: samples },
  { id: 'protocol.header.period', title: 'period of the tests', examine: period },
  { id: 'protocol.header.deviations', title: 'known deviations', examine: deviations },
  { id: 'protocol.header.setup', title: 'header and set-up', examine: agreement },
  { id: 'protocol.attest.file', title: 'attestations', examine: attestations },
];
